/**
 * Mutated sheets of the corpus: what offices do to a sheet must not change what is read from it, or a finding must
 * say so. A silent error is a wrong, lost or invented score that no finding points to; there must be none.
 * CORPUS_RUNS and CORPUS_SEED make longer and other runs.
 */
import * as fc from 'fast-check';
import { caseOf, workbookOf, type Case } from './mutations/case';
import { judge } from './mutations/judge';
import { MUTATIONS } from './mutations/mutations';
import { Random } from './mutations/random';
import { analyseCorpus, openCorpusFile } from './read-corpus';
import { TRUTH } from './truth';

const RUNS = Number(process.env.CORPUS_RUNS ?? 3000);
const SEED = Number(process.env.CORPUS_SEED ?? 2568);

const FILES = TRUTH.filter(({ sets }) => sets.length > 0).map(({ file }) => {
  const workbook = openCorpusFile(file);
  const sets = analyseCorpus(workbook).analyses.map(({ set }) => set);
  return { file, fresh: (): Case => caseOf(file, workbook, sets) };
});

const run = fc.record({
  file: fc.constantFrom(...FILES),
  steps: fc.array(
    fc.record({ name: fc.constantFrom(...Object.keys(MUTATIONS)), seed: fc.integer({ min: 0 }) }),
    { minLength: 1, maxLength: 2 },
  ),
});

interface Count {
  runs: number;
  same: number;
  told: number;
  silent: number;
  checksLost: number;
}
const none = (): Count => ({ runs: 0, same: 0, told: 0, silent: 0, checksLost: 0 });

test(`${RUNS} mutated sheets: no silent error`, () => {
  const counts = new Map<string, Count>();
  const silent: string[] = [];
  const total = none();
  for (const { file, steps } of fc.sample(run, { numRuns: RUNS * 2, seed: SEED })) {
    if (total.runs === RUNS) break;
    const one = file.fresh();
    if (!steps.every(({ name, seed }) => MUTATIONS[name]!(one, new Random(seed)))) continue;
    const { outcome, faults, checksLost } = judge(one, analyseCorpus(workbookOf(one)));
    const kind = steps.length === 1 ? (steps[0]?.name ?? '') : 'two of these';
    const count = counts.get(kind) ?? none();
    counts.set(kind, count);
    for (const part of [count, total]) {
      part.runs += 1;
      part[outcome] += 1;
      part.checksLost += checksLost;
    }
    if (outcome === 'silent') {
      const how = steps.map(({ name, seed }) => `${name} (${seed})`).join(', then ');
      silent.push(`${file.file}: ${how}\n    ${faults.slice(0, 2).join('\n    ')}`);
    }
  }
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b)).concat([['all', total]]);
  console.log(
    ['mutation | runs | same scores | told by a finding | silent errors | checks lost']
      .concat(rows.map(([name, c]) => [name, c.runs, c.same, c.told, c.silent, c.checksLost].join(' | ')))
      .join('\n'),
  );
  expect(silent).toEqual([]);
  expect(total.runs).toBe(RUNS);
});
