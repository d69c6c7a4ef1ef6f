import type { FiscalYear } from '../../framework';
import type { Analysis, Finding, ScoreSet } from '../../scores/types';
import type { DocumentStore } from '../../workbook/document-store';
import type { Workbook } from '../../workbook/cell-grid';
import { analyseSet } from '../analyse-set';
import { openScores, type OpenScores, type OpenSet } from '../open-scores';
import { parseName } from '../parse-option';
import { chooseLatest, type Choice } from '../plan-workbook';
import { readKeptWork } from '../read-kept-work';
import { restoreWork, type RestoredWork } from '../restore-work';
import { NO_EDITS, type SetEdits } from '../set-edits';
import { analysisOptionsOf, type Settings } from '../settings';
import { WORK_KEY } from './job';
import type { JobReport, JobSentence } from './job-report';

/** What a person did in the pane, as it fits the scores that were read now. */
export interface FoundWork extends RestoredWork {
  /** Fiscal year of the measures; null is the year after the scores. */
  readonly planYear: FiscalYear | null;
}

export type ChosenScores =
  | {
      readonly kind: 'chosen';
      /** With the person's corrections. */
      readonly analysis: Analysis;
      readonly edits: SetEdits;
      readonly planYear: FiscalYear | null;
      /** What the user should know of the choice and of the scores. */
      readonly remarks: readonly JobSentence[];
    }
  | { readonly kind: 'none'; readonly report: JobReport };

type Chosen = Extract<Choice<OpenSet>, { kind: 'chosen' }>;

/** Names beyond these are counted: the sentence must stay one that people read. */
const MOST_AGENCIES = 5;
const MOST_ERRORS = 2;

function agencyList(agencies: readonly string[]): string {
  return agencies.slice(0, MOST_AGENCIES).join(', ') + (agencies.length > MOST_AGENCIES ? ', …' : '');
}

/** Findings of error severity, the first ones in full. */
function errorSentences(findings: readonly Finding[], sheet: string): JobSentence[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return [];
  const told = errors.slice(0, MOST_ERRORS).map((found): JobSentence => ({ finding: found, sheet }));
  const rest = errors.length - told.length;
  return [
    { key: 'job.errors', params: { count: errors.length } },
    ...told,
    ...(rest > 0 ? [{ key: 'job.more-errors', params: { count: rest } } as const] : []),
  ];
}

/** The work that the pane keeps in this workbook; what does not fit its scores any more is left out. */
export function findWork(store: DocumentStore, scores: OpenScores): FoundWork {
  const work = readKeptWork(store.read(WORK_KEY));
  return { ...restoreWork(work, scores), planYear: work.order.planYear };
}

/** The set that was chosen in the pane; else of several agencies the one that was saved, of several years the latest. */
function choose({ sets }: OpenScores, work: FoundWork, { agency }: Settings): Choice<OpenSet> {
  const selected = sets.find(({ key }) => key === work.selected);
  return selected ? { kind: 'chosen', chosen: selected, severalYears: false } : chooseLatest(sets, agency);
}

/** A later year of the same agency, added perhaps after the set was chosen in the pane; null when there is none. */
function laterYear({ sets }: OpenScores, { agency, fiscalYear }: ScoreSet): FiscalYear | null {
  const latest = chooseLatest(sets, agency);
  const year = latest.kind === 'chosen' ? latest.chosen.set.fiscalYear : null;
  return year !== null && fiscalYear !== null && year > fiscalYear ? year : null;
}

/** What to know where the workbook has other years of the agency. */
function yearSentences(choice: Chosen, scores: OpenScores): JobSentence[] {
  const { set } = choice.chosen;
  const year = set.fiscalYear;
  if (year === null) return [];
  if (choice.severalYears) return [{ key: 'job.other-years', params: { year } }];
  const later = laterYear(scores, set);
  return later === null ? [] : [{ key: 'job.later-year', params: { year, later } }];
}

/** Corrections that are not used because the sheet was changed after them. */
const outdated = ({ changes }: FoundWork, sheet: string): readonly JobSentence[] =>
  changes
    .filter(({ key, params }) => key === 'pane.kept.correction' && params.sheet === sheet)
    .map(({ params }) => ({ key: 'job.outdated-correction', params }));

/**
 * The scores that a job without questions works on, as the person who uses the pane works on them. When there is no
 * clear choice the report says what to do.
 */
export function chooseScores(workbook: Workbook, settings: Settings, store: DocumentStore): ChosenScores {
  const scores = openScores(workbook);
  const nothing = (sentences: readonly JobSentence[]): ChosenScores => ({
    kind: 'none',
    report: { done: false, sentences },
  });
  if (scores.sets.length === 0) {
    return nothing(scores.findings.map((found) => ({ finding: found, sheet: '' })));
  }
  const work = findWork(store, scores);
  const choice = choose(scores, work, settings);
  if (choice.kind === 'chosen') {
    const { key, set } = choice.chosen;
    const edits = work.edits[key] ?? NO_EDITS;
    const { corrections, year } = edits;
    const agency = parseName(edits.agency);
    const analysis = analyseSet(set, { ...analysisOptionsOf(settings), corrections, year, agency });
    const { sheet } = set;
    return {
      kind: 'chosen',
      analysis,
      edits,
      planYear: work.planYear,
      remarks: [
        ...yearSentences(choice, scores),
        ...outdated(work, sheet),
        ...errorSentences([...analysis.findings, ...scores.findings], sheet),
      ],
    };
  }
  const agencies = agencyList(choice.agencies);
  return nothing([
    choice.kind === 'several'
      ? { key: 'job.several-agencies', params: { count: choice.agencies.length, agencies } }
      : { key: 'job.unknown-agency', params: { agency: settings.agency ?? '', agencies } },
  ]);
}
