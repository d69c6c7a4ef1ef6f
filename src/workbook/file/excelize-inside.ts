import { excelizeServer } from './excelize';
import { unpackGzip } from './unpack-gzip';

let read: (() => Promise<string>) | undefined;

/**
 * Says how the program is had where nothing can be fetched; nothing is read before the first workbook is written.
 * @param program gives the packed program in base64
 */
export function holdProgram(program: () => Promise<string>): void {
  read = program;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** Takes the place of excelize-node in the page of one file, which holds the program itself. */
export const loadExcelize = excelizeServer(async () => {
  if (!read) throw new Error('nothing holds the program of excelize');
  return unpackGzip(bytesOf(await read()));
});
