import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const PROJECT = resolve(__dirname, '..');
const KILOBYTE = 1000;
const LINE_LIMIT = 400;

interface Budget {
  readonly artefact: string;
  /** Kilobytes after gzip, about what a download costs. */
  readonly kilobytes: number;
  readonly why: string;
}

/** Raise a budget only together with what the user gets for it. */
const BUDGETS: readonly Budget[] = [
  {
    artefact: 'dist/ita.js',
    kilobytes: 200,
    why: 'loaded by every command; the library that writes workbooks comes only when one is written',
  },
];

/** Files under src/ that are too long, with their length. A line counts whether or not it holds code. */
function longFiles(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return longFiles(path);
    const lines = readFileSync(join(PROJECT, path), 'utf8').trimEnd().split('\n').length;
    return lines > LINE_LIMIT ? [`${path}: ${lines} lines, more than ${LINE_LIMIT}`] : [];
  });
}

/** Prints the size of every artefact beside its budget; gives the faults. */
function overweight(): string[] {
  return BUDGETS.flatMap(({ artefact, kilobytes, why }) => {
    const size = gzipSync(readFileSync(join(PROJECT, artefact))).length / KILOBYTE;
    const line = `${artefact}: ${size.toFixed(1)} kB gz of ${kilobytes} (${why})`;
    console.log(line);
    return size > kilobytes ? [`${line}: too large`] : [];
  });
}

const faults = [...overweight(), ...longFiles('src')];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
