import { fileSource } from '../host/file-source';
import type { WorkbookSource } from '../host/workbook-source';
import { FILE_THREAD } from './file-thread';

const FILES = new WeakMap<WorkbookSource, File>();

/** The workbook of a file that was chosen; of null the sample. */
export function chosenSource(file: File | null): WorkbookSource {
  const source = fileSource(file, FILE_THREAD);
  if (file) FILES.set(source, file);
  return source;
}

/** The file that a workbook was opened from; undefined for the sample and in Excel. */
export const fileOf = (source: WorkbookSource): File | undefined => FILES.get(source);
