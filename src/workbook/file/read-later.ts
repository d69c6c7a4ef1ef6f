import type { Workbook } from '../cell-grid';
import { isBinary, recognise, type RecognisedFile } from './kind';
import { sheetsOf } from './read-textual';
import type { SheetBuilder } from './sheet-builder';
import { sheetsToWorkbook } from './sheets-to-workbook';

/** `readWorkbook` where the library is loaded only for a file that needs it. @throws UnreadableFileError */
export async function readWorkbookLater(bytes: Uint8Array): Promise<Workbook> {
  return sheetsToWorkbook(await sheetsIn(recognise(bytes)));
}

async function sheetsIn(file: RecognisedFile): Promise<readonly SheetBuilder[]> {
  if (!isBinary(file)) return sheetsOf(file);
  const { readBinary } = await import(/* webpackChunkName: "library" */ './read-binary');
  return readBinary(file);
}
