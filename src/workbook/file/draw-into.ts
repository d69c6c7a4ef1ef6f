import type { WorkbookDrawing } from '../table-update';
import type { ConvertedPackage, LeftBehind } from './clean-package';
import type { Package } from './package';
import { WorkbookFile, type Drawn } from './workbook-file';

/** A workbook with sheets drawn. */
export interface WrittenWorkbook extends Drawn {
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** What the input held and an .xlsx file with these sheets cannot. */
  readonly leftBehind: readonly LeftBehind[];
  /** Names of the sheets whose tables were changed where they stand; one that was drawn anew is not among them. */
  readonly updated: readonly string[];
}

/**
 * The input workbook, the sheets of others as they were, with the documents drawn in it: `WorkbookFile.draw` says where. A table that
 * people write in is changed where it stands; where that cannot be done the documents that were meant for this are drawn instead.
 * Other tables are changed as well, or stay as they are.
 * Without an input a new workbook of the documents alone, the first one in front.
 * @param keptWord stands behind the name of a sheet that a person edited and that is kept
 * @throws UnreadableFileError when the input cannot be written
 */
export function drawInto(
  input: ConvertedPackage | null,
  { documents, table = null, others = [], leavesOut = [] }: WorkbookDrawing,
  keptWord: string,
): WrittenWorkbook {
  const file = input ? openWithout(input.book, leavesOut) : WorkbookFile.empty();
  const isUpdated = table !== null && file.update(table.update);
  const changed = others.filter(({ update }) => file.update(update));
  const drawn = file.draw(table === null || isUpdated ? documents : table.instead, keptWord);
  return {
    ...drawn,
    updated: [...(isUpdated ? [table] : []), ...changed].map(({ update }) => update.sheet),
    bytes: file.toBytes(),
    leftBehind: input?.leftBehind ?? [],
  };
}

/** The workbook without some sheets; one of which nothing would be left is a new one. */
function openWithout(book: Package, names: readonly string[]): WorkbookFile {
  const file = new WorkbookFile(book);
  if (names.length === 0) return file;
  return file.leaveOut(names) ? file : WorkbookFile.empty();
}
