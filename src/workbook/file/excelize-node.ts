import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'fflate';
import { startExcelize, type Excelize } from './excelize';

let started: Promise<Excelize> | undefined;

/**
 * excelize under Node, started once per process at the first call (about 0.3 s). The browser build puts a module of
 * the same signature in the place of this one, because a page gets the program from elsewhere.
 */
export function loadExcelize(): Promise<Excelize> {
  started ??= readFile(require.resolve('excelize-wasm/excelize.wasm.gz')).then((packed) =>
    startExcelize(gunzipSync(packed)),
  );
  return started;
}
