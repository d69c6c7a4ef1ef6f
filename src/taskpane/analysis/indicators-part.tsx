import { Suspense, useCallback, useId, useState, type ReactNode } from 'react';
import { scoreText } from '../../app/parse-option';
import { whatIf } from '../../app/views/what-if';
import type { IndicatorNumber } from '../../framework';
import type { Analysis } from '../../scores/types';
import { useDispatch, useLanguage, usePane, useSay } from '../pane-context';
import { laterPart } from '../parts/later-part';
import { goalOf, heldTargetsOf, wantedTargetsOf } from '../state/goal-of';
import { IndicatorBars } from './indicator-bars';
import { IndicatorTable } from './indicator-table';
import type { Bar } from './score-bars';
import { TargetButtons } from './target-buttons';

const RadarPart = laterPart(
  async () => (await import(/* webpackChunkName: "picture" */ '../picture/radar-part')).RadarPart,
);

const VIEWS = ['bars', 'radar', 'table'] as const;
type View = (typeof VIEWS)[number];

/** Which of the ways to look at the scores is shown. */
function ViewChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: View;
  readonly onChoose: (view: View) => void;
}): ReactNode {
  const say = useSay();
  const name = useId();
  return (
    <div className="views" role="radiogroup" aria-label={say('pane.view')}>
      {VIEWS.map((view) => (
        <label key={view} className="view">
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={view === chosen}
            onChange={() => onChoose(view)}
          />
          {say(`pane.view.${view}`)}
        </label>
      ))}
    </div>
  );
}

/** What is won carries a plus. */
const signed = (gain: string): string => (gain.startsWith('-') ? gain : `+${gain}`);

/** What the result would be if the targets were reached; it stays in sight while they are moved. */
function Outcome({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const goal = usePane(goalOf);
  const outcome = goal && whatIf(analysis, goal, language);
  return (
    <div className="what-if" role="status">
      <p>
        {outcome?.overall == null
          ? say('pane.what-if-none')
          : say('pane.what-if', {
              overall: outcome.overall,
              gain: signed(outcome.gain ?? ''),
              level: outcome.level ?? say('pane.no-level'),
            })}
      </p>
    </div>
  );
}

/** Where the plan aims lower or higher than the ticked items give, one sentence each. */
function HeldTargets(): ReactNode {
  const say = useSay();
  return usePane(heldTargetsOf).map(({ indicator, items, target, by }) => (
    <p key={indicator} className="hint held">
      {say(`pane.target-held.${by}`, { indicator, items: scoreText(items), target: scoreText(target) })}
    </p>
  ));
}

/** The ten indicators, as bars on which targets are set, as a radar, or as a table. */
export function IndicatorsPart({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const id = useId();
  const [view, choose] = useState<View>('bars');
  const targets = usePane(wantedTargetsOf);
  const targetOf = useCallback(
    (indicator: IndicatorNumber): NonNullable<Bar['target']> => {
      const target = targets[indicator];
      return {
        score: target === undefined ? null : target / 100,
        onChange: (score) => dispatch({ kind: 'edit', edit: { kind: 'target', indicator, score } }),
      };
    },
    [targets, dispatch],
  );
  return (
    <section className="indicators-part" aria-labelledby={id}>
      <div className="heading">
        <h3 id={id} tabIndex={-1}>
          {say('pane.indicators')}
        </h3>
        <ViewChoice chosen={view} onChoose={choose} />
      </div>
      <Outcome analysis={analysis} />
      <HeldTargets />
      <TargetButtons analysis={analysis} />
      {view === 'bars' && <IndicatorBars analysis={analysis} targetOf={targetOf} />}
      {view === 'bars' && <p className="hint">{say('pane.targets-how')}</p>}
      {view === 'table' && <IndicatorTable analysis={analysis} />}
      <Suspense fallback={null}>{view === 'radar' && <RadarPart analysis={analysis} />}</Suspense>
    </section>
  );
}
