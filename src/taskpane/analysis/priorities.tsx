import { useId, type ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import { parseScore, scoreText } from '../../app/parse-option';
import type { Analysis, Hundredths, Priority } from '../../scores/types';
import { useDispatch, useLanguage, usePane, useSay } from '../pane-context';
import { useTyped } from '../parts/use-typed';
import { wantedTargetsOf } from '../state/goal-of';
import { editsOf } from '../state/pane-state';

interface RowProps {
  readonly priority: Priority;
  readonly name: string;
  readonly gain: string;
  /** As the user set it. */
  readonly target: Hundredths | null;
  /** As the ticked items give it where he set none. */
  readonly ofItems: Hundredths | null;
}

function Row({ priority: { indicator, score }, name, gain, target, ofItems }: RowProps): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const [text, setText] = useTyped(target, scoreText, parseScore);
  const wrong = parseScore(text) === null && text.trim() !== '';
  return (
    <tr>
      <th scope="row">
        <span lang="th">
          {indicator}. {name}
        </span>
        {wrong && <span className="wrong">{say('pane.score-wrong')}</span>}
      </th>
      <td className="number">{scoreText(score)}</td>
      <td className="number">{gain}</td>
      <td className="score">
        <input
          className={target === null ? 'score' : 'score corrected'}
          value={text}
          placeholder={ofItems === null ? '–' : scoreText(ofItems)}
          inputMode="decimal"
          autoComplete="off"
          aria-invalid={wrong}
          aria-label={say('pane.target-of', { indicator, name })}
          onChange={(event) => {
            const typed = event.currentTarget.value;
            setText(typed);
            const wanted = parseScore(typed);
            if (wanted !== null || typed.trim() === '') {
              dispatch({ kind: 'edit', edit: { kind: 'target', indicator, score: wanted } });
            }
          }}
        />
      </td>
    </tr>
  );
}

/** What each indicator would win, the largest first, and a field for the target of each. */
export function Priorities({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const id = useId();
  const { targets } = usePane(editsOf);
  const wanted = usePane(wantedTargetsOf);
  const views = analysisView(analysis, language).indicators;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {say('pane.priorities')}
      </h3>
      <p className="hint">{say('pane.priorities-hint')}</p>
      <table className="priorities" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{say('summary.columns.name')}</th>
            <th scope="col" className="number">
              {say('summary.columns.score')}
            </th>
            <th scope="col" className="number">
              {say('summary.columns.gain')}
            </th>
            <th scope="col" className="score">
              {say('pane.target')}
            </th>
          </tr>
        </thead>
        <tbody>
          {analysis.priorities.map((priority) => {
            const view = views.find(({ indicator }) => indicator === priority.indicator);
            return (
              <Row
                key={priority.indicator}
                priority={priority}
                name={view?.name ?? ''}
                gain={view?.gain ?? ''}
                target={targets[priority.indicator] ?? null}
                ofItems={wanted[priority.indicator] ?? null}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
