import { codedRows } from '../../app/typed-scores/coded-rows';
import { readPasted, type FoundScores } from '../../app/typed-scores/read-pasted';
import type { OpenScores } from '../../app/open-scores';
import type { Workbook } from '../../workbook/cell-grid';
import { pastedSheets, type Pasted } from '../../workbook/file/pasted';

/**
 * Reads what was pasted.
 * @param open reads one layout of it
 * @throws UnreadableFileError too-large
 */
export const foundInPasted = (
  pasted: Pasted,
  open: (workbook: Workbook) => OpenScores | Promise<OpenScores>,
): Promise<FoundScores> => readPasted(pastedSheets(pasted, codedRows), open);
