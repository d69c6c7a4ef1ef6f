import type { WorkbookDrawing } from '../table-update';
import { toPackage } from './convert';
import { drawInto, type WrittenWorkbook } from './draw-into';

/**
 * `drawInto` for the bytes of any workbook.
 * @throws UnreadableFileError when the input is no workbook that can be opened or written
 */
export const drawSheets = (
  input: Uint8Array | null,
  drawing: WorkbookDrawing,
  keptWord: string,
): WrittenWorkbook => drawInto(input && toPackage(input), drawing, keptWord);
