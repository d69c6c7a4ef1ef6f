import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { excelizeServer } from './excelize';

/** Takes the place of excelize-node in the bundled command line: there the program lies beside the bundle. */
export const loadExcelize = excelizeServer(async () =>
  gunzipSync(await readFile(join(__dirname, 'excelize.wasm.gz'))),
);
