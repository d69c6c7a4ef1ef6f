import { Budget } from './budget';
import { delimitedValues } from './delimited';
import { UnreadableFileError } from './errors';
import { readExcel2003 } from './excel-2003';
import { readHtml } from './html-table';
import type { TextualFile } from './kind';
import { SHEET_COLUMNS } from './limits';
import { readOfficeWorkbook } from './office-workbook';
import { readFlatOpenDocument, readOpenDocument } from './open-document';
import { SheetBuilder } from './sheet-builder';

/** Sheet name of a file that has none (CSV). */
const PLAIN_SHEET = 'Sheet1';

/** The sheets of a file that is text inside. @throws UnreadableFileError */
export function sheetsOf(file: TextualFile): readonly SheetBuilder[] {
  switch (file.kind) {
    case 'text':
      return [plainSheet(delimitedValues(file.text))];
    case 'html':
      return [readHtml(file.text, PLAIN_SHEET)];
    case 'ods':
      return readOpenDocument(file.entries);
    case 'fods':
      return readFlatOpenDocument(file.text);
    case 'spreadsheetml':
      return readExcel2003(file.text);
    case 'xlsx':
    case 'xlsm':
      return readOfficeWorkbook(file.entries);
  }
}

function plainSheet(rows: readonly (readonly (string | number | null)[])[]): SheetBuilder {
  const sheet = new SheetBuilder(PLAIN_SHEET, new Budget());
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value === null) return;
      if (column >= SHEET_COLUMNS) throw new UnreadableFileError('too-large', 'columns');
      sheet.put(at, column, { value });
    }),
  );
  return sheet;
}
