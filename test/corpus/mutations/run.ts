import * as fc from 'fast-check';
import { analyseCorpus, openCorpusFile } from '../read-corpus';
import { TRUTH } from '../truth';
import { caseOf, workbookOf, type Case } from './case';
import { judge, type Verdict } from './judge';
import { MUTATIONS } from './mutations';
import { Random } from './random';

/** The run whose counts stand in docs/corpus.md. */
export const STANDARD_RUN = { runs: 3000, seed: 2568 } as const;

export interface MutationCount {
  /** A mutation, or "two of these". */
  readonly name: string;
  readonly runs: number;
  /** Scores read as before, for the same agency and year. */
  readonly same: number;
  /** Changed, and a finding says so. */
  readonly told: number;
  readonly silent: number;
}

export interface MutationReport {
  readonly counts: readonly MutationCount[];
  readonly total: MutationCount;
  /** Each silent error with the steps that lead to it. */
  readonly silent: readonly string[];
}

interface Outcome {
  readonly name: string;
  readonly steps: string;
  readonly verdict: Verdict;
}

function count(name: string, outcomes: readonly Outcome[]): MutationCount {
  const of = (wanted: Verdict['outcome']): number =>
    outcomes.filter(({ verdict }) => verdict.outcome === wanted).length;
  return { name, runs: outcomes.length, same: of('same'), told: of('told'), silent: of('silent') };
}

/** Mutates files of the corpus once or twice, reads them again and judges; the same seed gives the same runs. */
export function runMutations(runs: number, seed: number): MutationReport {
  const files = TRUTH.filter(({ sets }) => sets.length > 0).map(({ file }) => {
    const workbook = openCorpusFile(file);
    const { analyses } = analyseCorpus(workbook);
    return { file, fresh: (): Case => caseOf(file, workbook, analyses) };
  });
  const step = fc.record({
    name: fc.constantFrom(...Object.keys(MUTATIONS)),
    seed: fc.integer({ min: 0 }),
  });
  const mutated = fc.record({
    file: fc.constantFrom(...files),
    steps: fc.array(step, { minLength: 1, maxLength: 2 }),
  });
  const outcomes: Outcome[] = [];
  // Some mutations find nothing to change in some files.
  for (const { file, steps } of fc.sample(mutated, { numRuns: runs * 2, seed })) {
    if (outcomes.length === runs) break;
    const one = file.fresh();
    if (!steps.every(({ name, seed: choice }) => MUTATIONS[name]!(one, new Random(choice)))) continue;
    outcomes.push({
      name: steps.length === 1 ? steps[0]!.name : 'two of these',
      steps: `${file.file}: ${steps.map(({ name, seed: choice }) => `${name} (${choice})`).join(', then ')}`,
      verdict: judge(one, analyseCorpus(workbookOf(one))),
    });
  }
  const names = [...Object.keys(MUTATIONS), 'two of these'];
  return {
    counts: names.map((name) =>
      count(
        name,
        outcomes.filter((outcome) => outcome.name === name),
      ),
    ),
    total: count('all', outcomes),
    silent: outcomes
      .filter(({ verdict }) => verdict.outcome === 'silent')
      .map(({ steps, verdict }) => `${steps}\n    ${verdict.faults.join('\n    ')}`),
  };
}
