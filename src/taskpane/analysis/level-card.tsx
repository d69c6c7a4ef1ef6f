import { useId, type ReactNode } from 'react';
import { analysisView, type NoteView } from '../../app/views/analysis-view';
import { YEARS_OF_RULES } from '../parts/years-of-rules';
import type { Analysis } from '../../scores/types';
import { useDispatch, useWork, useLanguage, useSay } from '../pane-context';
import { Choice } from '../parts/choice';
import { Disclosure } from '../parts/disclosure';
import { LevelLadder } from './level-ladder';

function Notes({ notes }: { readonly notes: readonly NoteView[] }): ReactNode {
  return (
    notes.length > 0 && (
      <ul className="notes">
        {notes.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )
  );
}

/** What the level is judged by, how sure that is, and the choice of another year's rules. */
function Rules({
  analysis,
  notes,
}: {
  readonly analysis: Analysis;
  readonly notes: readonly NoteView[];
}): ReactNode {
  const dispatch = useDispatch();
  const start = useWork();
  const say = useSay();
  const { rules, options } = analysis;
  return (
    <Disclosure
      name={say('pane.rules-source')}
      facts={rules ? say('pane.rules-source.year', { year: rules.year }) : say('pane.no-level')}
    >
      <Notes notes={notes} />
      <Choice
        label={say('pane.rules-of')}
        value={String(options.rulesOf ?? '')}
        options={[['', say('pane.rules-of-scores')], ...YEARS_OF_RULES.map((year) => [year, year] as const)]}
        onChoose={(value) => {
          dispatch({ kind: 'set', settings: { rulesOf: value === '' ? null : Number(value) } });
          start((work) => work.saveSettings());
        }}
      />
    </Disclosure>
  );
}

/** Overall score and level, where that stands among the levels, and what keeps it there. */
export function LevelCard({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const language = useLanguage();
  const say = useSay();
  const id = useId();
  const { overall, level, notes } = analysisView(analysis, language);
  return (
    <section className="level" aria-labelledby={id}>
      <h3 id={id} className="unseen">
        {say('pane.result')}
      </h3>
      <dl className="result">
        <div>
          <dt>{say('pane.overall')}</dt>
          <dd>{overall ?? say('pane.no-overall')}</dd>
        </div>
        <div>
          <dt>{say('pane.level')}</dt>
          <dd>{level ?? say('pane.no-level')}</dd>
        </div>
      </dl>
      <LevelLadder analysis={analysis} />
      <Notes notes={notes.filter(({ about }) => about === 'result')} />
      <Rules analysis={analysis} notes={notes.filter(({ about }) => about === 'rules')} />
    </section>
  );
}
