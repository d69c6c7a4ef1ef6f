import type { JobReport } from '../../app/jobs/job-report';
import type { KeptSet } from '../../app/keeping/kept-work';
import { MADE_KINDS, USUAL_KINDS, type MadeKind, type Order } from '../../app/order';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import type { ReadingChange } from '../../app/reading-changes';
import type { Settings } from '../../app/keeping/settings';
import type { ScoreDraft } from '../../app/typed-scores/draft';
import { isDoubtful } from '../../app/is-doubtful';
import type { Language } from '../../text/message';
import type { Made, WorkbookSource } from '../host/workbook-source';
import type { OpenForms } from './open-forms';
import type { Notice } from './notice';
import { NO_EDITS, type SetEdits } from './set-edits';
import type { Task } from './task';
import type { UndoStep } from './undo';

/** In their order; `stepsOf` has those that lead somewhere. */
export const STEPS = ['scores', 'analysis', 'measures', 'follow-up', 'documents'] as const;
export type Step = (typeof STEPS)[number];

export { MADE_KINDS, type MadeKind, type Order };

/** A workbook whose scores were read. */
export interface OpenWorkbook {
  readonly source: WorkbookSource;
  readonly scores: OpenScores;
  /** Kept with the workbook where its host can. */
  readonly settings: Settings;
}

/** What takes time; every activity has a number, so that the answer to an earlier one is not taken for a later one's. */
export type Activity =
  | { readonly kind: 'reading'; readonly turn: number; readonly name: string }
  | {
      readonly kind: 'making';
      readonly turn: number;
      /** The user wants it to stop; it may be too late. */
      readonly stopping: boolean;
    }
  | { readonly kind: 'task'; readonly turn: number; readonly task: Task };

/** Sheets or a file that were made. */
export interface Outcome {
  readonly made: Made;
  /** How many of them the documents hold; null when none is about measures. */
  readonly measures: number | null;
  /** Something it rests on changed since. */
  readonly stale: boolean;
}

/** What came of a task. */
export interface TaskReport {
  readonly task: Task;
  readonly report: JobReport;
}

/** The whole state of the pane. */
export interface PaneState {
  readonly language: Language;
  /** The pane stands in Excel and works on the workbook that is open there. */
  readonly inExcel: boolean;
  /** The guide is read in the place of the work, which waits as it is. */
  readonly help: boolean;
  readonly step: Step;
  readonly open: OpenWorkbook | null;
  /** What was typed in the form for scores; null where nothing was. It outlives files that are opened and closed. */
  readonly draft: ScoreDraft | null;
  /** The form for scores stands in the place of the first page. */
  readonly entering: boolean;
  /** Key of the agency and year the user works on; null until one of several is chosen. */
  readonly selected: string | null;
  /** Keys of doubtful sets that the user says are ITA scores. */
  readonly trusted: readonly string[];
  /** By key of the set. */
  readonly edits: Readonly<Record<string, SetEdits>>;
  /** Forms of measures that are open, by key of the set: going to another step does not lose them. */
  readonly forms: Readonly<Record<string, OpenForms>>;
  /** Key of the form that the user was sent back to; null when he goes where he wants. */
  readonly shownForm: string | null;
  /** Edits of measures that can be undone, the last one at the end, by key of the set. */
  readonly undo: Readonly<Record<string, readonly UndoStep[]>>;
  /** The edits as they were when they were last made into a file. */
  readonly saved: Readonly<Record<string, SetEdits>>;
  /** The edits of an earlier session, as they were given back when the workbook was opened. */
  readonly restored: Readonly<Record<string, SetEdits>>;
  /** Edits of scores that are not in the workbook now. */
  readonly adrift: readonly KeptSet[];
  /** A field of the register is being typed in: it is written into its cell when it is left. */
  readonly typing: boolean;
  /** What could not be given back as it was. */
  readonly drift: readonly ReadingChange[];
  /** Another workbook, or none, that the user wants here although he did something that would be lost. */
  readonly asked: WorkbookSource | 'none' | null;
  readonly order: Order;
  readonly activity: Activity | null;
  /** What went wrong last, until something else is done. */
  readonly problem: Notice | null;
  /** What had changed in the workbook when sheets were to be made; the user is asked again. */
  readonly changes: readonly ReadingChange[];
  readonly outcome: Outcome | null;
  /** What a task has to tell, until something else is done. */
  readonly report: TaskReport | null;
  /** Told to screen readers. */
  readonly said: Notice | null;
}

/** The pane before anything is opened. */
export function startState(language: Language, inExcel: boolean): PaneState {
  return {
    language,
    inExcel,
    help: false,
    step: 'scores',
    open: null,
    draft: null,
    entering: false,
    selected: null,
    trusted: [],
    edits: {},
    forms: {},
    shownForm: null,
    undo: {},
    saved: {},
    restored: {},
    adrift: [],
    typing: false,
    drift: [],
    asked: null,
    order: { kinds: USUAL_KINDS },
    activity: null,
    problem: null,
    changes: [],
    outcome: null,
    report: null,
    said: null,
  };
}

/** The agency and year the user works on. */
export function selectedSet({ open, selected }: PaneState): OpenSet | null {
  return open?.scores.sets.find(({ key }) => key === selected) ?? null;
}

/** The scores the user works on are doubtful and he has not said that they are right: nothing is made of them. */
export function isInDoubt(state: PaneState): boolean {
  const open = selectedSet(state);
  return open !== null && isDoubtful(open.set) && !state.trusted.includes(open.key);
}

/** What the user did to the set he works on. */
export const editsOf = ({ edits, selected }: PaneState): SetEdits =>
  (selected === null ? undefined : edits[selected]) ?? NO_EDITS;

const NOTHING_TO_UNDO: readonly UndoStep[] = [];

/** Edits of the measures the user works on that can be undone, the last one at the end. */
export const undoOf = ({ undo, selected }: PaneState): readonly UndoStep[] =>
  (selected === null ? undefined : undo[selected]) ?? NOTHING_TO_UNDO;
