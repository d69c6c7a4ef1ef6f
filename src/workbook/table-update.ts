import type { SheetDocument } from './sheet-document';

/** What is put into a cell. Text is written as text, never as a formula; a formula has its "=" and the result we computed. */
export type CellContent =
  | { readonly value: string | number | boolean | null }
  | { readonly formula: string; readonly value: string | number | boolean | null };

/** A change of a table that people write in: what is not named stays as it is, cells, looks, notes, rules and filters. */
export interface TableUpdate {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Zero-based; the first column of the table. */
  readonly left: number;
  readonly headerRow: number;
  /** The last row that belongs to the table now: rows that were written directly below it are taken into it. */
  readonly lastRow: number;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly content: CellContent;
  }[];
  /** Rows that leave the table, zero-based on the sheet. */
  readonly removed: readonly number[];
  /** Rows that are added below, each from column A; null leaves a cell empty. They look as the last row does. */
  readonly added: readonly (readonly (CellContent | null)[])[];
}

/** A table that is changed where it stands. */
export interface TableWriting {
  readonly update: TableUpdate;
  /** All documents as they are drawn where the workbook has no room for the change: the table is one of them then. */
  readonly instead: readonly SheetDocument[];
}

/** What is to be written in a workbook. */
export interface WorkbookDrawing {
  readonly documents: readonly SheetDocument[];
  readonly table?: TableWriting | null;
  /** Names of sheets that are left out, with all that they alone hold. */
  readonly leavesOut?: readonly string[];
}
