/** The judge of the mutations: what it must not take for told. */
import type { Analysis, ScoreSet } from '../../src/scores/types';
import { analyseCorpus, openCorpusFile, type CorpusReading } from './read-corpus';
import { caseOf, type Case } from './mutations/case';
import { judge } from './mutations/judge';

const FILE = 'agencies-across.xlsx';

function fresh(): { readonly one: Case; readonly reading: CorpusReading } {
  const workbook = openCorpusFile(FILE);
  const reading = analyseCorpus(workbook);
  return { one: caseOf(FILE, workbook, reading.analyses), reading };
}

test('a lost set is not told by a doubtful result of other cells', () => {
  const { one, reading } = fresh();
  const [lost, ...others] = reading.analyses;
  const [other] = others;
  if (!lost || !other) throw new Error(`${FILE} holds several agencies`);
  const stray = { ...other, set: { ...other.set, agency: null, fiscalYear: null } };
  expect(judge(one, { analyses: others, findings: [] }).faults).toEqual([`lost: ${lost.set.agency} 2567`]);
  expect(judge(one, { analyses: [...others, stray], findings: [] }).faults).toEqual([
    `lost: ${lost.set.agency} 2567`,
  ]);
});

test('each doubtful result tells of one lost set only', () => {
  const { one, reading } = fresh();
  const [first, second, ...others] = reading.analyses;
  if (!first || !second) throw new Error(`${FILE} holds several agencies`);
  const faultsOf = (...doubtful: readonly Analysis[]) =>
    judge(one, { analyses: [...doubtful, ...others], findings: [] }).faults;
  const undated = ({ set }: Analysis, entries: ScoreSet['entries']): Analysis => ({
    ...first,
    set: { ...set, entries, fiscalYear: null },
  });
  const [own, other] = [undated(first, first.set.entries), undated(second, second.set.entries)];
  const mixed = undated(first, [...first.set.entries.slice(0, 5), ...second.set.entries.slice(5)]);
  expect(faultsOf(own, other)).toEqual([]);
  expect(faultsOf(own)).toEqual([`lost: ${second.set.agency} 2567`]);
  expect(faultsOf(mixed)).toEqual([`lost: ${second.set.agency} 2567`]);
});
