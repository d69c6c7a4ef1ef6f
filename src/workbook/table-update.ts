import type { SheetTable } from './cell-grid';
import type { DocumentValidation, SheetDocument } from './sheet-document';

/** What is put into a cell. Text is written as text, never as a formula; a formula has its "=" and the result we computed. */
export type CellContent =
  | { readonly value: string | number | boolean | null }
  | { readonly formula: string; readonly value: string | number | boolean | null };

/** A change of a table that people write in: what is not named stays as it is, cells, looks, notes, rules and filters. */
export interface TableUpdate {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Excel's table, as it was read; null where there are cells only. */
  readonly table: SheetTable | null;
  /** Zero-based; the first and last column, those that people added included. */
  readonly left: number;
  readonly right: number;
  readonly headerRow: number;
  /** The last row that belongs to the table now: rows that were written directly below it are taken into it. */
  readonly lastRow: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
    /** What stood there when it was read: who changes the table by itself writes nothing where it is no longer so. */
    readonly before: CellContent['value'];
  }[];
  /** What stood in a column below the headers, down to the last row: where it is no longer so, rows were moved, and nothing is written. */
  readonly keys: { readonly column: number; readonly values: readonly CellContent['value'][] };
  /** Rows that leave the table, zero-based on the sheet. */
  readonly removed: readonly number[];
  /** Rows that are added below, each from column A; null leaves a cell empty. They look as the last row does. */
  readonly added: readonly (readonly (CellContent | null)[])[];
}

/** A table that is changed where it stands. */
export interface TableChange {
  readonly update: TableUpdate;
  /** Drop-downs of its columns whose choices stand on a document that is drawn with it: a program may lose them with the sheet before. */
  readonly choices: readonly (Omit<DocumentValidation, 'range'> & { readonly column: number })[];
}

/** A table that is changed where it stands, or drawn with all documents. */
export interface TableWriting extends TableChange {
  /** All documents as they are drawn where the workbook has no room for the change: the table is one of them then. */
  readonly instead: readonly SheetDocument[];
}

/** What is to be written in a workbook. */
export interface WorkbookDrawing {
  readonly documents: readonly SheetDocument[];
  readonly table?: TableWriting | null;
  /** Tables beside it that are never drawn anew: what cannot be changed where it stands stays as it is. */
  readonly others?: readonly TableChange[];
  /** Names of sheets that are left out, with all that they alone hold. */
  readonly leavesOut?: readonly string[];
}
