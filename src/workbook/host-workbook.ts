import type { CellRange, CellRef, Workbook } from './cell-grid';
import type { EarlierOutcome } from './earlier-drawings';
import type { TableChange, TableUpdate } from './table-update';
import type { CellStyle, SheetDocument } from './sheet-document';

/** Why a host refused or failed, in the words of the product; each has its sentence in both languages. */
export type HostErrorReason =
  /** The workbook's structure or a sheet is protected. */
  | 'protected'
  /** The user is typing in a cell. */
  | 'editing'
  /** More than the host takes or gives in one request, or more cells than we read. */
  | 'too-large'
  /** The host is too busy (activity limit). */
  | 'busy'
  /** The host denies access to the document. */
  | 'denied'
  /** Another dialog of the add-in is open. */
  | 'dialog-open'
  /** The connection with the workbook is gone; nothing more can be done until the add-in starts again. */
  | 'session-lost'
  /** A sheet that was read is no longer there, or is not what it was. */
  | 'changed'
  /** The host lacks what the job cannot do without. */
  | 'unsupported'
  | 'unknown';

/** What is left in the workbook of a job that failed. */
export type Remains =
  /** Nothing was written, or all of it was removed again. */
  | 'nothing'
  /** Hidden sheets that could not be removed; the next start removes them. */
  | 'hidden-sheets'
  /** Cells that were changed and could not be given their old content again. */
  | 'changed-cells';

/** A job of the host that failed as a whole. */
export class HostError extends Error {
  override readonly name = 'HostError';

  /**
   * @param detail what the host said, for the details a user can copy; never shown as the message
   * @param sheet name of the sheet at fault, where it is known
   */
  constructor(
    readonly reason: HostErrorReason,
    readonly remains: Remains,
    readonly detail: string,
    readonly sheet: string | null = null,
  ) {
    super(detail);
  }
}

/** What a host is too old for or refuses to write; the sheets are made without it and the user is told. */
export type LeftOut =
  | 'page-layout'
  /** The host does not keep that a sheet is one page wide and as many pages high as it needs. */
  | 'page-width'
  | 'chart'
  | 'conditional-format'
  | 'validation'
  | 'freeze'
  /** Rows keep the heights that we reckoned; the host has not fitted them to their text. */
  | 'row-fit'
  /** Fonts, fills, borders, sizes, number formats and merged titles. */
  | 'look';

/** A sheet that was made, by the host's own id: its name may be changed by the user at any time. */
export interface MadeSheet {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
}

export interface MadeSheets extends EarlierOutcome {
  /** In the order of the documents. */
  readonly sheets: readonly MadeSheet[];
  readonly leftOut: readonly LeftOut[];
  /** Names of the sheets whose tables were changed. Where one was refused or moved meanwhile, making once more completes it. */
  readonly updated: readonly string[];
}

/** A sheet that we drew, in whatever program, as it was found in the open workbook. */
export interface DrawnSheet {
  /** The host's own id. */
  readonly id: string;
  readonly name: string;
  readonly marker: string;
  /** Digest of what it held when it was drawn; null when it does not say. */
  readonly then: string | null;
  /** Digest of what it holds, as far as the host tells; null where that could not be read. */
  readonly now: string | null;
}

/** A workbook as it was read from a host. */
export interface OpenedWorkbook extends Workbook {
  readonly drawn: readonly DrawnSheet[];
}

/** A sheet that was drawn of a document before, the one with its marker. */
export interface EarlierSheet {
  readonly id: string;
  readonly name: string;
  readonly marker: string;
  /** A person has changed what it holds since. */
  readonly edited: boolean;
}

export interface MakeOptions {
  /** In whose place new sheets stand: those that nobody edited go, those that a person edited are kept under another name. */
  readonly earlier?: {
    readonly sheets: readonly EarlierSheet[];
    /** Stands behind the name of a sheet that is kept. */
    readonly keptWord: string;
  };
  /** Tables that people write in, each on a sheet of its own, changed where they stand when the new sheets are there. */
  readonly tables?: readonly TableChange[];
  readonly signal?: AbortSignal | undefined;
}

/** A cell with a formula, and what it shows. */
export interface FormulaCell extends CellRef {
  /** With the leading "=". */
  readonly formula: string;
  readonly shown: ShownValue;
}

/** What a cell of an open workbook shows; an error as its text. */
export type ShownValue = string | number | boolean | null;

/** Everything that a formula fills. */
export interface FormulaResult {
  readonly cell: FormulaCell;
  /** Its own cell, or all over which its result spills. */
  readonly area: CellRange;
  /** What is shown in the area, row by row. */
  readonly values: readonly (readonly ShownValue[])[];
}

/** A change of one cell of a sheet that was there. Text is written as text, never as a formula. */
export interface CellChange extends CellRef {
  readonly content:
    | { readonly value: string | number | boolean | null }
    /** With the leading "=". */
    | { readonly formula: string };
  /** What it does not name stays as it is. */
  readonly style?: CellStyle;
}

/**
 * A workbook that is open in a program. Every job is done as a whole or not at all: @throws HostError. A job with a signal
 * is broken off between two requests: it rejects with the signal's reason, and the workbook is as it was before.
 */
export interface HostWorkbook {
  /** All sheets, in at most two requests below the host's payload limit. */
  read(signal?: AbortSignal): Promise<OpenedWorkbook>;
  /** All formulas whose text contains `part`, in any case of letters. */
  formulas(part: string): Promise<readonly FormulaCell[]>;
  /** What the formulas fill, in their order; a host that knows no spilling is not asked. */
  results(cells: readonly FormulaCell[]): Promise<readonly FormulaResult[]>;
  /**
   * Makes the documents as new sheets behind the others and selects the one of the kind `show`: three requests below the
   * host's payload limit, a fourth where there are earlier sheets or tables to change, a further one where the width of the pages had to be put right.
   * What is not content and the host refuses (`LeftOut`), or a name that only the host knows to be taken, costs what was
   * done until then, the removal of it, and the job once more without. Earlier sheets are touched after the new ones
   * stand: nothing of them is lost when making fails, and where they cannot be removed or renamed they stay beside the new ones.
   * A table on a sheet that is protected, gone or not as it was read keeps everything from being made.
   * Once the request that shows the sheets is on its way a signal comes too late, and the sheets stand.
   */
  make(documents: readonly SheetDocument[], show: string, options?: MakeOptions): Promise<MadeSheets>;
  /** Changes cells of sheets that were there: what they hold is kept by one request, all are changed by a second. */
  change(changes: readonly CellChange[]): Promise<void>;
  /**
   * Changes a table that people write in: one request looks whether it stands as it was read, a second one writes. What was written before
   * a refusal stays: doing it once more completes it.
   */
  update(table: TableUpdate): Promise<void>;
  /** Shows sheets of ours that are hidden, and selects the last of them; gives how many are there. */
  show(sheets: readonly Pick<DrawnSheet, 'id'>[]): Promise<number>;
  /** Removes sheets of ours, those of them that are still there; gives how many. */
  remove(sheets: readonly Pick<DrawnSheet, 'id'>[]): Promise<number>;
  /** Opens an .xlsx file as a new workbook beside this one; null where the host cannot. On the web at most 5 MB, as a request holds. */
  readonly openNew: ((bytes: Uint8Array) => Promise<void>) | null;
  /** Removes what a job that was broken off left hidden; gives how many sheets. Called at every start. */
  removeRemains(): Promise<number>;
}
