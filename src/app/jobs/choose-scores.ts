import type { FiscalYear } from '../../framework';
import { isDoubtful } from '../is-doubtful';
import type { Analysis, Finding } from '../../scores/types';
import type { FoundLists } from '../../planning/own/read-own-lists';
import type { SheetRegister } from '../../planning/register/read-register';
import type { Workbook } from '../../workbook/cell-grid';
import { ownersOf, type Owner } from '../agencies';
import { analyseSet } from '../analyse-set';
import { chooseLatest, type Choice } from '../choose-agency';
import { openScores, type OpenScores, type OpenSet } from '../open-scores';
import type { Memory } from '../keeping/memory';
import { restoreWork, type RestoredWork } from '../keeping/restore-work';
import { NO_EDITS, printedIdentity, type SetEdits } from '../keeping/set-edits';
import { analysisOptionsOf, type Settings } from '../keeping/settings';
import { yearBefore } from '../year-before';
import type { JobReport, JobSentence } from './job-report';

export type ChosenScores =
  | {
      readonly kind: 'chosen';
      /** With the person's corrections. */
      readonly analysis: Analysis;
      /** Of the fiscal year before, where the workbook has its scores. */
      readonly previous: Analysis | null;
      /** As the scores call the agency, whatever documents print. */
      readonly namedInScores: string | null;
      readonly registers: readonly SheetRegister[];
      readonly lists: FoundLists;
      readonly set: OpenSet;
      readonly edits: SetEdits;
      /** What to call the agency so that nobody takes it for another; null where no agency is named. */
      readonly agency: string | null;
      /** What the user should know of the choice and of the scores. */
      readonly remarks: readonly JobSentence[];
    }
  | { readonly kind: 'none'; readonly report: JobReport };

type Chosen = Extract<Choice<OpenSet>, { kind: 'chosen' }>;

/** Names beyond these are counted: the sentence must stay one that people read. */
const MOST_LISTED = 5;
const MOST_ERRORS = 2;

/** Names for a sentence. */
function listed(names: readonly string[]): string {
  return names.slice(0, MOST_LISTED).join(', ') + (names.length > MOST_LISTED ? ', …' : '');
}

/** The sheets of doubtful scores, for a sentence; '' when there are none. */
export function doubtfulSheets(sets: readonly OpenSet[]): string {
  const doubtful = sets.filter(({ set }) => isDoubtful(set));
  return listed([...new Set(doubtful.map(({ set }) => set.sheet))]);
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

/**
 * The set that was chosen in the pane; else of several agencies the one that was saved, of several years the latest. Nobody
 * can be asked here, so doubtful scores are not used even where they were chosen.
 */
function choose({ sets }: OpenScores, work: RestoredWork, { agency }: Settings): Choice<OpenSet> {
  const selected = sets.find(({ key }) => key === work.selected);
  if (!selected) return chooseLatest(sets, agency);
  if (isDoubtful(selected.set)) return { kind: 'doubtful', sheets: [selected.set.sheet] };
  const owner = ownersOf(sets).find(({ results }) => results.includes(selected));
  if (!owner) return chooseLatest(sets, agency);
  const nothing = { severalYears: false, difference: null, passedOver: [] } as const;
  return { kind: 'chosen', chosen: selected, owner, ...nothing };
}

/** A later year of the same agency, added perhaps after the set was chosen in the pane; null when there is none. */
function laterYear({ results }: Owner<OpenSet>, fiscalYear: FiscalYear): FiscalYear | null {
  const year = results[0]?.set.fiscalYear ?? null;
  return year !== null && year > fiscalYear ? year : null;
}

/** What to know where the workbook has other years of the agency. */
function yearSentences({ chosen, owner, severalYears }: Chosen): JobSentence[] {
  const year = chosen.set.fiscalYear;
  if (year === null) return [];
  if (severalYears) return [{ key: 'job.other-years', params: { year } }];
  const later = laterYear(owner, year);
  return later === null ? [] : [{ key: 'job.later-year', params: { year, later } }];
}

/** Scores that were not looked at because they are doubtful. */
const passedOverSentences = ({ passedOver }: Chosen): readonly JobSentence[] =>
  passedOver.length === 0 ? [] : [{ key: 'job.passed-over', params: { sheets: listed(passedOver) } }];

/** Why nothing was chosen, by its sentence. */
const REFUSALS = {
  several: 'job.several-agencies',
  'same-name': 'job.same-name',
  'unknown-agency': 'job.unknown-agency',
} as const;

function refusal(choice: Exclude<Choice<OpenSet>, Chosen>, agency: string | null): JobSentence {
  if (choice.kind === 'doubtful') {
    return { key: 'job.doubtful', params: { sheets: listed(choice.sheets) } };
  }
  const { agencies } = choice;
  const params = { count: agencies.length, agencies: listed(agencies), agency: agency ?? '' };
  return { key: REFUSALS[choice.kind], params };
}

/** Corrections that are not used because the sheet was changed after them. */
const outdated = ({ changes }: RestoredWork, sheet: string): readonly JobSentence[] =>
  changes.flatMap(({ code, params }) =>
    code === 'overtaken' && params.sheet === sheet ? [{ key: 'job.outdated-correction', params }] : [],
  );

/**
 * The scores that a job without questions works on, as the person who uses the pane works on them. When there is no
 * clear choice the report says what to do.
 */
export function chooseScores(workbook: Workbook, { settings, work: kept }: Memory): ChosenScores {
  const scores = openScores(workbook);
  const nothing = (sentences: readonly JobSentence[]): ChosenScores => ({
    kind: 'none',
    report: { done: false, sentences },
  });
  if (scores.sets.length === 0) {
    return nothing(scores.findings.map((found) => ({ finding: found, sheet: '' })));
  }
  const work = restoreWork(kept, scores);
  const choice = choose(scores, work, settings);
  if (choice.kind === 'chosen') {
    const { key, set } = choice.chosen;
    const edits = work.edits[key] ?? NO_EDITS;
    const judged = (each: OpenSet): Analysis => {
      const own = work.edits[each.key] ?? NO_EDITS;
      const { corrections, year } = own;
      const options = analysisOptionsOf(settings);
      return analyseSet(each.set, { ...options, corrections, year, printed: printedIdentity(own) });
    };
    const { agency } = printedIdentity(edits);
    const analysis = judged(choice.chosen);
    const earlier = yearBefore(choice.owner, analysis);
    const { sheet } = set;
    return {
      kind: 'chosen',
      analysis,
      previous: earlier && judged(earlier),
      namedInScores: set.agency,
      registers: scores.registers,
      lists: scores.lists,
      set: choice.chosen,
      edits,
      agency: agency ?? (choice.owner.agency === null ? set.agency : choice.owner.name),
      remarks: [
        ...yearSentences(choice),
        ...passedOverSentences(choice),
        ...outdated(work, sheet),
        ...scores.findings
          .filter(({ code }) => code === 'left-out')
          .map((found) => ({ finding: found, sheet: '' })),
        ...errorSentences([...analysis.findings, ...scores.findings], sheet),
      ],
    };
  }
  return nothing([refusal(choice, settings.agency)]);
}
