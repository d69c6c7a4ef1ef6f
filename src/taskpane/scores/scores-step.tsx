import { Suspense, useState, type ReactNode } from 'react';
import { findingView } from '../../app/views/analysis-view';
import type { Analysis } from '../../scores/types';
import { useLanguage, usePane, useSay } from '../pane-context';
import { Changes } from '../parts/changes';
import { FirstRun } from '../parts/first-run';
import { KeptPart } from '../parts/kept-part';
import { ShellButton } from '../parts/shell-button';
import { Source } from '../parts/source';
import { useWide } from '../parts/use-wide';
import { analysisOf } from '../state/analysis-of';
import { Findings } from './findings';
import { ScoreTable } from './score-table';
import { LaterForm } from '../typed/later-form';
import type { WorkbookSource } from '../host/workbook-source';
import { isInDoubt, type OpenWorkbook } from '../state/pane-state';
import { DoubtQuestion } from './doubt-question';
import { SetFacts } from './set-facts';
import { laterPart } from '../parts/later-part';

/** Comes only where the workbook holds a plan. */
const RegisterNote = laterPart(
  async () => (await import(/* webpackChunkName: "measures" */ '../measures/register-note')).RegisterNote,
);

const AnnotatePart = laterPart(
  async () => (await import(/* webpackChunkName: "rare" */ './rare-parts')).AnnotatePart,
);

/** Formulas of ours may stand in a workbook without scores. */
const SendPart = laterPart(
  async () => (await import(/* webpackChunkName: "rare" */ './rare-parts')).SendPart,
);

/** Comes only where items were read, with the sentences that tell them. */
const ItemScores = laterPart(
  async () => (await import(/* webpackChunkName: "rare" */ './rare-parts')).ItemScores,
);

/** Comes only where there is room beside the scores, and after them. */
const Overview = laterPart(
  async () => (await import(/* webpackChunkName: "overview" */ '../analysis/overview')).Overview,
);

/** Comes only where there is something to choose. */
const Chooser = laterPart(
  async () => (await import(/* webpackChunkName: "province" */ '../province/chooser')).Chooser,
);

/**
 * Whose scores these are, what is doubtful, the scores, and where they lead: below each other on a narrow page, where doubts come before the
 * scores; side by side on a wide one, so that all of it is seen at once.
 */
function ScoresAndFindings({ analysis }: { readonly analysis: Analysis }): ReactNode {
  const wide = useWide();
  const inDoubt = usePane(isInDoubt);
  // The keys keep what is being typed where the page becomes wide or narrow.
  const facts = (
    <div key="facts" className="whose">
      <SetFacts analysis={analysis} />
      <DoubtQuestion />
    </div>
  );
  const table = <ScoreTable key="table" analysis={analysis} />;
  const findings = <Findings key="findings" analysis={analysis} />;
  const overview = (
    <Suspense key="overview" fallback={null}>
      {wide && !inDoubt && <Overview analysis={analysis} />}
    </Suspense>
  );
  return (
    <div className={inDoubt ? 'columns read' : 'columns read overseen'}>
      {wide ? [facts, table, findings, overview] : [facts, findings, table]}
    </div>
  );
}

/**
 * Nothing is wrong with a workbook that holds no scores yet: what the reader says of it stands below how to begin, or the form for scores in
 * the place of both.
 */
function NoScores({ source, scores }: Pick<OpenWorkbook, 'source' | 'scores'>): ReactNode {
  const language = useLanguage();
  const entering = usePane((state) => state.entering);
  if (entering) {
    return (
      <Suspense fallback={null}>
        <LaterForm />
      </Suspense>
    );
  }
  return (
    <>
      <FirstRun>
        {scores.findings.map((finding) => (
          <p
            key={`${finding.message} ${JSON.stringify(finding.params)}`}
            className={finding.code === 'no-scores' ? 'hint' : 'callout'}
          >
            {findingView(finding, '', language).sentence}
          </p>
        ))}
      </FirstRun>
      <KeptPart />
      <Changes />
      <Source step={null} />
      <Suspense fallback={null}>{source.jobs && <SendPart read={scores} />}</Suspense>
    </>
  );
}

/** Scores: what was read from where, what is doubtful, and the user's corrections. */
export function ScoresStep(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const analysis = usePane(analysisOf);
  const open = usePane((state) => state.open);
  const inDoubt = usePane(isInDoubt);
  // The workbook whose agencies are listed although one of them is chosen.
  const [listed, list] = useState<WorkbookSource | null>(null);
  if (!open) return null;
  const { source, scores } = open;
  const count = scores.sets.length;
  if (count === 0) return <NoScores source={source} scores={scores} />;
  const again = listed === source;
  const choosing = count > 1 && (!analysis || again);
  return (
    <>
      <Source step="scores" sheet={choosing ? null : (analysis?.set.sheet ?? null)} />
      {scores.findings.map((finding) => (
        <p
          key={`${finding.message} ${JSON.stringify(finding.params)}`}
          className={`callout ${finding.severity}`}
        >
          {findingView(finding, '', language).sentence}
        </p>
      ))}
      <KeptPart />
      {!analysis && <Changes />}
      {choosing && (
        <>
          <p className="hint">{say('pane.choose-set')}</p>
          <Suspense fallback={null}>
            <Chooser again={again} onDone={() => list(null)} />
          </Suspense>
        </>
      )}
      {analysis && !choosing && (
        <>
          {count > 1 && (
            <ShellButton size="small" className="start" onClick={() => list(source)}>
              {say('pane.other-set', { count: count - 1 })}
            </ShellButton>
          )}
          {scores.registers.length > 0 && (
            <Suspense fallback={null}>
              <RegisterNote />
            </Suspense>
          )}
          <ScoresAndFindings analysis={analysis} />
          {analysis.items.length > 0 && (
            <Suspense fallback={null}>
              <ItemScores analysis={analysis} />
            </Suspense>
          )}
          {source.jobs && !inDoubt && (
            <Suspense fallback={null}>
              <AnnotatePart analysis={analysis} />
            </Suspense>
          )}
        </>
      )}
    </>
  );
}
