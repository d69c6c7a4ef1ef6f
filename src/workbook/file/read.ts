import type { Workbook } from '../cell-grid';
import { isBinary, recognise } from './kind';
import { readBinary } from './read-binary';
import { sheetsOf } from './read-textual';
import { sheetsToWorkbook } from './sheets-to-workbook';

/**
 * The sheets of a workbook file (.xlsx, .xlsm, .xlsb, .xls, .ods, CSV, an HTML or XML table under any name) as plain
 * cells at their true positions. Formulas give their stored results; nothing is calculated.
 * @throws UnreadableFileError when the bytes are no workbook that can be opened
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const file = recognise(bytes);
  return sheetsToWorkbook(isBinary(file) ? readBinary(file) : sheetsOf(file));
}
