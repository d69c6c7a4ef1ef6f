import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureSizes } from './size-budgets';

const PROJECT = resolve(__dirname, '..');
const LINE_LIMIT = 400;

/** Files under src/ that are too long, with their length. A line counts whether or not it holds code. */
function longFiles(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return longFiles(path);
    const lines = readFileSync(join(PROJECT, path), 'utf8').trimEnd().split('\n').length;
    return lines > LINE_LIMIT ? [`${path}: ${lines} lines, more than ${LINE_LIMIT}`] : [];
  });
}

/** Prints what the artefacts weigh beside their budgets; gives the faults. */
function overweight(): string[] {
  return measureSizes().flatMap(({ files, kilobytes, why, measured }) => {
    const line = `${files.join(' + ')}: ${measured.toFixed(1)} kB gz of ${kilobytes} (${why})`;
    console.log(line);
    return measured > kilobytes ? [`${line}: too large`] : [];
  });
}

const faults = [...overweight(), ...longFiles('src')];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
