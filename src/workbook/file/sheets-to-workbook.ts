import type { Workbook } from '../cell-grid';
import { mergedPositions } from '../merged-positions';
import { UnreadableFileError } from './errors';
import { isGarbled } from './garbled';
import { MOST_MERGED } from './limits';
import type { SheetBuilder } from './sheet-builder';

/** What was read of a file. @throws UnreadableFileError too-large, garbled */
export function sheetsToWorkbook(sheets: readonly SheetBuilder[]): Workbook {
  const workbook = { sheets: sheets.map((sheet) => sheet.grid()) };
  if (mergedPositions(workbook) > MOST_MERGED) throw new UnreadableFileError('too-large');
  if (isGarbled(workbook)) throw new UnreadableFileError('garbled');
  return workbook;
}
