import { Suspense, type ReactNode } from 'react';
import { findingView } from '../../app/views/analysis-view';
import { useWork, useLanguage, usePane, useSay } from '../pane-context';
import { Changes } from '../parts/changes';
import { FileButton } from '../parts/file-button';
import { FirstRun } from '../parts/first-run';
import { ShellButton } from '../parts/shell-button';
import { StepHeading } from '../parts/step-heading';
import { analysisOf } from '../state/analysis-of';
import { Findings } from './findings';
import { ScoreTable } from './score-table';
import { isInDoubt } from '../state/pane-state';
import { DoubtQuestion } from './doubt-question';
import { SetChooser } from './set-chooser';
import { SetFacts } from './set-facts';
import { laterPart } from '../parts/later-part';

/** Comes only where an earlier session left something. */
const KeptNote = laterPart(
  async () => (await import(/* webpackChunkName: "kept" */ '../kept/kept-note')).KeptNote,
);

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

/** What is open, and how to open another. */
function Source({ sheet }: { readonly sheet: string | null }): ReactNode {
  const open = usePane((state) => state.open);
  const inExcel = usePane((state) => state.inExcel);
  const say = useSay();
  const start = useWork();
  if (!open) return null;
  const { kind, name } = open.source;
  const texts = { file: 'pane.file', sample: 'pane.sample-open', excel: 'pane.excel-open' } as const;
  return (
    <div className="source">
      <StepHeading step="scores" />
      {kind === 'excel' ? (
        <ShellButton size="small" onClick={() => start((work) => work.readAgain())}>
          {say('pane.read-again')}
        </ShellButton>
      ) : (
        <div className="buttons">
          <FileButton text={say('pane.choose-other')} appearance="secondary" size="small" />
          {!inExcel && (
            <ShellButton size="small" onClick={() => start((work) => work.close())}>
              {say('pane.close')}
            </ShellButton>
          )}
          {inExcel && (
            <ShellButton size="small" onClick={() => start((work) => work.toWorkbook())}>
              {say('pane.to-workbook')}
            </ShellButton>
          )}
        </div>
      )}
      <p className="hint">
        <span>{say(texts[kind], { file: name })}</span>
        {sheet !== null && <span> · {say('summary.place', { sheet })}</span>}
      </p>
    </div>
  );
}

/** Scores: what was read from where, what is doubtful, and the user's corrections. */
export function ScoresStep(): ReactNode {
  const say = useSay();
  const language = useLanguage();
  const analysis = usePane(analysisOf);
  const open = usePane((state) => state.open);
  const inDoubt = usePane(isInDoubt);
  const wasKept = usePane(
    ({ drift, restored, selected }) => drift.length > 0 || (selected ?? '') in restored,
  );
  if (!open) return null;
  const nothing = open.scores.sets.length === 0;
  return (
    <>
      <Source sheet={analysis?.set.sheet ?? null} />
      {open.scores.findings.map((finding) => (
        <p
          key={`${finding.message} ${JSON.stringify(finding.params)}`}
          className={`callout ${finding.severity}`}
        >
          {findingView(finding, '', language).sentence}
        </p>
      ))}
      {wasKept && (
        <Suspense fallback={null}>
          <KeptNote />
        </Suspense>
      )}
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
