/**
 * Mutated sheets of the corpus: what offices do to a sheet must not change what is read from it, or a finding must
 * say so. A silent error is a wrong, lost or invented score that no finding points to; there must be none.
 * CORPUS_RUNS and CORPUS_SEED make longer and other runs.
 */
import { readFileSync } from 'node:fs';
import { CORPUS_DOC, CORPUS_DOC_COMMAND, mutationTable } from '../../scripts/corpus-doc-text';
import { runMutations, STANDARD_RUN } from './mutations/run';

const runs = Number(process.env.CORPUS_RUNS ?? STANDARD_RUN.runs);
const seed = Number(process.env.CORPUS_SEED ?? STANDARD_RUN.seed);
const isStandard = runs === STANDARD_RUN.runs && seed === STANDARD_RUN.seed;

test(`${runs} mutated sheets: no silent error, and docs/corpus.md has the counts (else: ${CORPUS_DOC_COMMAND})`, () => {
  const report = runMutations(runs, seed);
  console.log(mutationTable(report));
  expect(report.silent).toEqual([]);
  expect(report.total.runs).toBe(runs);
  if (isStandard) expect(readFileSync(CORPUS_DOC, 'utf8')).toContain(mutationTable(report));
});
