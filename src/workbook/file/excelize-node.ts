import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'fflate';
import { excelizeServer } from './excelize';

/**
 * excelize under Node, started at the first call (about 0.3 s). The browser build puts a module of the same signature
 * in the place of this one, because a page gets the program from elsewhere.
 */
export const loadExcelize = excelizeServer(async () =>
  gunzipSync(await readFile(require.resolve('excelize-wasm/excelize.wasm.gz'))),
);
