import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { startExcelize, type Excelize } from './excelize';

let started: Promise<Excelize> | undefined;

/** Takes the place of excelize-node in the bundled command line: there the program lies beside the bundle. */
export function loadExcelize(): Promise<Excelize> {
  started ??= readFile(join(__dirname, 'excelize.wasm.gz')).then((packed) =>
    startExcelize(gunzipSync(packed)),
  );
  return started;
}
