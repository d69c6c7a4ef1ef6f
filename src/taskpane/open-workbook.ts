import { findingView } from '../app/analysis-view';
import { unreadableFile } from '../app/unreadable-file';
import type { Workbook } from '../workbook/cell-grid';
import { UnreadableFileError } from '../workbook/file/errors';
import { readWorkbook } from '../workbook/file/read';
import { LANGUAGE } from './say';

/** A workbook file that was read; the file itself is never changed. */
export interface OpenWorkbook {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
}

/** A file that was read, or the sentence that says why it could not be. */
export type Opening =
  | { readonly kind: 'open'; readonly opened: OpenWorkbook }
  | { readonly kind: 'refused'; readonly sentence: string };

const refused = (reason: Parameters<typeof unreadableFile>[0]): Opening => ({
  kind: 'refused',
  sentence: findingView(unreadableFile(reason), '', LANGUAGE).sentence,
});

/** Reads a file that the user chose. */
export async function openWorkbook(file: File): Promise<Opening> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return refused('access');
  }
  try {
    return { kind: 'open', opened: { file: file.name, bytes, workbook: readWorkbook(bytes) } };
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    return refused(error.code);
  }
}
