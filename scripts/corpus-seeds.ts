import { readFileSync, writeFileSync } from 'node:fs';
import { runMutations } from '../test/corpus/mutations/run';
import { CORPUS_DOC, seedsTable, withSeeds } from './corpus-doc-text';

/** Runs of each seed; five seeds take several minutes, so no test runs them. */
const RUNS = 12_000;
/** Seeds that no rule of the reader was made with. */
const SEEDS = [20_671, 31_415, 48_809, 57_721, 86_028] as const;

const chosen = process.argv.slice(2).map(Number);
const reports = (chosen.length > 0 ? chosen : SEEDS).map((seed) => {
  const report = runMutations(RUNS, seed);
  console.log(seed, report.total, report.silent.join('\n'));
  return { seed, total: report.total };
});
writeFileSync(CORPUS_DOC, withSeeds(readFileSync(CORPUS_DOC, 'utf8'), seedsTable(reports)));
if (reports.some(({ total }) => total.silent > 0)) process.exitCode = 1;
