import type { Workbook } from './cell-grid';
import type { SheetDocument } from './sheet-document';

/** Where scores are read from and sheets are written to: a file, or an open Excel. */
export interface WorkbookPort {
  read(): Promise<Workbook>;
  /** Adds the sheets after those that are there, all or none; answers the names they got. */
  add(documents: readonly SheetDocument[]): Promise<readonly string[]>;
}
