import { startExcelize, type Excelize } from './excelize';

/** Copied beside the page by the build. */
const PROGRAM = 'excelize.wasm.gz';
const GZIP_START = [0x1f, 0x8b] as const;

let started: Promise<Excelize> | undefined;

/** Some servers announce a .gz file as compressed transport, and then the browser has already unpacked it. */
async function unpacked(file: ArrayBuffer): Promise<ArrayBuffer> {
  const start = new Uint8Array(file, 0, GZIP_START.length);
  if (!GZIP_START.every((byte, index) => start[index] === byte)) return file;
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}

async function load(): Promise<Excelize> {
  const response = await fetch(new URL(PROGRAM, document.baseURI));
  if (!response.ok) throw new Error(`${PROGRAM}: ${response.status}`);
  return startExcelize(await unpacked(await response.arrayBuffer()));
}

/** Takes the place of excelize-node in a page: the program comes from the page's own origin (about 1 s to start). */
export function loadExcelize(): Promise<Excelize> {
  started ??= load().catch((error: unknown) => {
    // The next call tries again: the network may be back.
    started = undefined;
    throw error;
  });
  return started;
}
