/**
 * Changes the rules of folders one by one (Stryker) and tells which change no test beside the code of that folder notices:
 * npm run mutation [-- FOLDER …] [--seed N] [--one-of N] [--concurrency N]. One of so many mutants is asked, by the seed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isSampled } from './mutation-sample';

/** One of how many mutants is asked, so that all three take half an hour. */
const FOLDERS: Readonly<Record<string, number>> = { scores: 1, planning: 1, reading: 14 };
const SEED = 2567;
/** What scripts/catalogue-titles.ts writes; a test in test/ compares it with the catalogue. */
const GENERATED = 'src/planning/catalogue-titles.ts';
const REPORT = 'coverage/mutation.json';

interface Mutant {
  readonly id: string;
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

/** A test file that cannot even start is red as well. */
const NOTICED = ['Killed', 'Timeout', 'RuntimeError'];
const UNNOTICED = ['Survived', 'NoCoverage'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(SEED) },
    'one-of': { type: 'string' },
    concurrency: { type: 'string', default: '2' },
  },
});

function ask(folder: string, oneOf: number): void {
  const mutate = `src/${folder}/**/*.ts,!**/*.test.ts,!${GENERATED}`;
  const { status } = spawnSync(
    'npx',
    ['stryker', 'run', '--mutate', mutate, '--concurrency', values.concurrency],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        MUTATION_FOLDER: folder,
        MUTATION_SEED: values.seed,
        MUTATION_ONE_OF: String(oneOf),
      },
    },
  );
  if (status !== 0) throw new Error(`Stryker ended with ${status} in src/${folder}`);
}

/** What Stryker said of the sample; mutants that no test reaches never come to its checker. */
function tell(folder: string, oneOf: number): string {
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const asked = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants
      .filter(({ id }) => isSampled(id, { seed: Number(values.seed), oneOf }))
      .map((mutant) => ({ file, ...mutant })),
  );
  const noticed = asked.filter(({ status }) => NOTICED.includes(status)).length;
  const unnoticed = asked.filter(({ status }) => UNNOTICED.includes(status));
  for (const { file, status, mutatorName, replacement, location } of unnoticed) {
    const { line, column } = location.start;
    console.log(`${file}:${line}:${column} ${status} ${mutatorName} → ${replacement ?? ''}`);
  }
  const all = noticed + unnoticed.length;
  return `src/${folder}: ${noticed} of ${all} noticed (${((noticed / all) * 100).toFixed(1)} %), one of ${oneOf}`;
}

const folders = positionals.length > 0 ? positionals : Object.keys(FOLDERS);
const told = folders.map((folder) => {
  const oneOf = Number(values['one-of'] ?? FOLDERS[folder] ?? 1);
  ask(folder, oneOf);
  return tell(folder, oneOf);
});
console.log(told.join('\n'));
