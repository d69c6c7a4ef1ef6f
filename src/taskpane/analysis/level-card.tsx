import { useId, type ReactNode } from 'react';
import { analysisView } from '../../app/views/analysis-view';
import { FIRST_YEAR, LAST_YEAR } from '../../app/parse-option';
import type { Analysis } from '../../scores/types';
import { useDispatch, useWork, useLanguage, useSay } from '../pane-context';
import { Choice } from '../parts/choice';

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => String(LAST_YEAR - index));

/** Overall score and level, and why it is this level. */
export function LevelCard({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const dispatch = useDispatch();
  const start = useWork();
  const say = useSay();
  const id = useId();
  const view = analysisView(analysis, language);
  return (
    <section className="level" aria-labelledby={id}>
      <h3 id={id} className="unseen">
        {say('pane.result')}
      </h3>
      <dl className="result">
        <div>
          <dt>{say('pane.overall')}</dt>
          <dd>{view.overall ?? say('pane.no-overall')}</dd>
        </div>
        <div>
          <dt>{say('pane.level')}</dt>
          <dd>{view.level ?? say('pane.no-level')}</dd>
        </div>
      </dl>
      <ul className="notes">
        {view.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <Choice
        label={say('pane.rules-of')}
        value={String(analysis.options.rulesOf ?? '')}
        options={[['', say('pane.rules-of-scores')], ...YEARS.map((year) => [year, year] as const)]}
        onChoose={(value) => {
          dispatch({ kind: 'set', settings: { rulesOf: value === '' ? null : Number(value) } });
          start((work) => work.saveSettings());
        }}
      />
    </section>
  );
}
