import type { SheetDocument } from '../sheet-document';
import { toPackage, type LeftBehind } from './convert';
import { WorkbookFile, type Drawn } from './workbook-file';

/** A workbook with sheets drawn. */
export interface WrittenWorkbook extends Drawn {
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** What the input held and an .xlsx file with these sheets cannot. */
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * The input workbook, the sheets of others as they were, with the documents drawn in it: `WorkbookFile.draw` says where. Without an input a
 * new workbook of the documents alone, the first one in front.
 * @param keptWord stands behind the name of a sheet that a person edited and that is kept
 * @throws UnreadableFileError when the input is no workbook that can be opened or written
 */
export function drawSheets(
  input: Uint8Array | null,
  documents: readonly SheetDocument[],
  keptWord: string,
): WrittenWorkbook {
  const converted = input && toPackage(input);
  const file = converted ? new WorkbookFile(converted.book) : WorkbookFile.empty();
  const drawn = file.draw(documents, keptWord);
  return { ...drawn, bytes: file.toBytes(), leftBehind: converted?.leftBehind ?? [] };
}
