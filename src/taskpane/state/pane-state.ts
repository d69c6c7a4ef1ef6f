import type { JobReport } from '../../app/jobs/job-report';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import type { ReadingChange } from '../../app/reading-changes';
import type { Settings } from '../../app/settings';
import type { FiscalYear } from '../../framework';
import type { Language } from '../../text/message';
import type { SheetKind } from '../../workbook/sheet-document';
import type { Made, WorkbookBehind } from '../host/workbook-behind';
import type { Notice } from './notice';
import { NO_EDITS, type SetEdits } from './set-edits';
import type { Task } from './task';

export const STEPS = ['scores', 'analysis', 'measures', 'documents'] as const;
export type Step = (typeof STEPS)[number];

/** Sheets that the pane makes, in their order. */
export const MADE_KINDS = ['analysis', 'plan', 'register', 'owners'] as const satisfies readonly SheetKind[];
export type MadeKind = (typeof MADE_KINDS)[number];

/** What is to be made this time. */
export interface Order {
  readonly kinds: readonly MadeKind[];
  /** Fiscal year of the measures, พ.ศ.; null is the year after the scores. */
  readonly planYear: FiscalYear | null;
}

/** A workbook whose scores were read. */
export interface OpenWorkbook {
  readonly behind: WorkbookBehind;
  readonly scores: OpenScores;
  /** Kept with the workbook where its host can. */
  readonly settings: Settings;
}

/** What takes time; every job has a number, so that the answer to an earlier one is not taken for a later one's. */
export type Job =
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
  readonly measures: number;
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
  readonly step: Step;
  readonly open: OpenWorkbook | null;
  /** Key of the agency and year the user works on; null until one of several is chosen. */
  readonly selected: string | null;
  /** By key of the set. */
  readonly edits: Readonly<Record<string, SetEdits>>;
  readonly order: Order;
  readonly job: Job | null;
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
    step: 'scores',
    open: null,
    selected: null,
    edits: {},
    order: { kinds: MADE_KINDS, planYear: null },
    job: null,
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

/** What the user did to the set he works on. */
export const editsOf = ({ edits, selected }: PaneState): SetEdits =>
  (selected === null ? undefined : edits[selected]) ?? NO_EDITS;
