import { Suspense, type ReactNode } from 'react';
import { findingView } from '../../app/views/analysis-view';
import { useLanguage, usePane, useSay } from '../pane-context';
import { Changes } from '../parts/changes';
import { FirstRun } from '../parts/first-run';
import { KeptPart } from '../parts/kept-part';
import { Source } from '../parts/source';
import { analysisOf } from '../state/analysis-of';
import { Findings } from './findings';
import { ScoreTable } from './score-table';
import { isInDoubt } from '../state/pane-state';
import { DoubtQuestion } from './doubt-question';
import { SetChooser } from './set-chooser';
import { SetFacts } from './set-facts';
import { laterPart } from '../parts/later-part';

/** Comes only where the workbook holds a plan. */
const RegisterNote = laterPart(
  async () => (await import(/* webpackChunkName: "measures" */ '../measures/register-note')).RegisterNote,
);

const AnnotatePart = laterPart(
  async () => (await import(/* webpackChunkName: "rare" */ './rare-parts')).AnnotatePart,
);

/** Comes only where items were read, with the sentences that tell them. */
const ItemScores = laterPart(
  async () => (await import(/* webpackChunkName: "rare" */ './rare-parts')).ItemScores,
);

/** Scores: what was read from where, what is doubtful, and the user's corrections. */
export function ScoresStep(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const analysis = usePane(analysisOf);
  const open = usePane((state) => state.open);
  const inDoubt = usePane(isInDoubt);
  if (!open) return null;
  const nothing = open.scores.sets.length === 0;
  return (
    <>
      <Source step="scores" sheet={analysis?.set.sheet ?? null} />
      {open.scores.findings.map((finding) => (
        <p
          key={`${finding.message} ${JSON.stringify(finding.params)}`}
          className={`callout ${finding.severity}`}
        >
          {findingView(finding, '', language).sentence}
        </p>
      ))}
      <KeptPart />
      {nothing && <FirstRun />}
      {!analysis && <Changes />}
      <SetChooser />
      {analysis && (
        <>
          {open.scores.registers.length > 0 && (
            <Suspense fallback={null}>
              <RegisterNote />
            </Suspense>
          )}
          <SetFacts analysis={analysis} />
          <DoubtQuestion />
          <div className="columns">
            <Findings analysis={analysis} />
            <ScoreTable analysis={analysis} />
          </div>
          {analysis.items.length > 0 && (
            <Suspense fallback={null}>
              <ItemScores analysis={analysis} />
            </Suspense>
          )}
          {open.source.jobs && !inDoubt && (
            <Suspense fallback={null}>
              <AnnotatePart analysis={analysis} />
            </Suspense>
          )}
        </>
      )}
      {!analysis && !nothing && <p className="hint">{say('pane.choose-set')}</p>}
    </>
  );
}
