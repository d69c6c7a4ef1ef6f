import { excelizeServer } from './excelize';
import { unpackGzip } from './unpack-gzip';

/** Copied beside the page by the build. */
const PROGRAM = 'excelize.wasm.gz';
const GZIP_START = [0x1f, 0x8b] as const;

/** Some servers announce a .gz file as compressed transport, and then the browser has already unpacked it. */
async function unpacked(file: ArrayBuffer): Promise<ArrayBuffer> {
  const start = new Uint8Array(file, 0, GZIP_START.length);
  if (!GZIP_START.every((byte, index) => start[index] === byte)) return file;
  return unpackGzip(file);
}

/** Where the page stands, or the worker beside it. */
const place = (): string => (typeof document === 'undefined' ? self.location.href : document.baseURI);

/** Takes the place of excelize-node in a page: the program comes from the page's own origin (about 1 s to start). */
export const loadExcelize = excelizeServer(async () => {
  const response = await fetch(new URL(PROGRAM, place()));
  if (!response.ok) throw new Error(`${PROGRAM}: ${response.status}`);
  return unpacked(await response.arrayBuffer());
});
