import { NO_LISTS } from '../../planning/own/read-own-lists';
import { idleSource } from '../../../test/support/idle-source';
import { RESULT } from '../../../test/support/score-sheets';
import { points, setOf } from '../../../test/support/scores';
import type { OpenSet } from '../../app/open-scores';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import { finding } from '../../scores/findings';
import type { FormerResult, ScoreSet } from '../../scores/types';
import { startState, type PaneState } from './pane-state';
import { editSet, NO_EDITS } from './set-edits';
import { trendPartsOf } from './trend-of';
import { mayHaveYears, yearResultsOf } from './years-of';

const open = (key: string, fiscalYear: number | null, parts: Partial<ScoreSet> = {}): OpenSet => ({
  key,
  set: setOf(RESULT.map(points), { agency: 'อบต.ก', fiscalYear, ...parts }),
});
const former = (agency: string | null): FormerResult => ({
  agency,
  district: null,
  province: null,
  fiscalYear: 2561,
  sheet: 'เดิม',
  statedOverall: null,
  statedLevel: null,
  indices: [],
});

const state = (
  sets: readonly OpenSet[],
  parts: Partial<PaneState> = {},
  old?: readonly FormerResult[],
): PaneState => ({
  ...startState('th', false),
  open: {
    source: idleSource({ kind: 'file' }),
    scores: { sets, findings: [], registers: [], lists: NO_LISTS, ...(old && { former: old }) },
    settings: DEFAULT_SETTINGS,
  },
  selected: 'b',
  ...parts,
});

const TWO = [open('a', 2566), open('b', 2567)];
const yearsOf = (of: PaneState) =>
  yearResultsOf(of)
    ?.analyses.map(({ set }) => set.fiscalYear)
    .sort();

test('they are compared once for the sheet and for Word', () => {
  const both = state(TWO);
  expect(trendPartsOf(both)).not.toBeNull();
  expect(trendPartsOf(both)).toBe(trendPartsOf({ ...both }));
});

test('the agency’s years are all there, those of others are not', () => {
  const all = state([...TWO, open('c', 2565, { agency: 'อบต.ข' }), open('d', null)]);
  expect([yearsOf(all), mayHaveYears(all)]).toEqual([[2566, 2567], true]);
  expect(mayHaveYears(state([open('b', 2567)]))).toBe(false);
  expect(yearResultsOf(state(TWO, { selected: null }))).toBeNull();
});

test('what the user corrected counts in every year', () => {
  const corrected = editSet(NO_EDITS, { kind: 'correct', indicator: 9, score: points(12.34) });
  const analyses = yearResultsOf(state(TWO, { edits: { a: corrected } }))?.analyses ?? [];
  const before = analyses.find(({ set }) => set.fiscalYear === 2566);
  expect(before?.indicators[8]?.score).toBe(1234);
});

test('doubtful scores are left out until the user says that they are right', () => {
  const doubtful = open('c', 2565, { findings: [finding('doubtful-scores', {})] });
  expect(yearsOf(state([...TWO, doubtful]))).toEqual([2566, 2567]);
  expect(yearsOf(state([...TWO, doubtful], { trusted: ['c'] }))).toEqual([2565, 2566, 2567]);
});

test('results of 2561 and before are the agency’s by its name', () => {
  const of = state(TWO, {}, [former('องค์การบริหารส่วนตำบลก'), former('อบต.ข'), former(null)]);
  expect(yearResultsOf(of)?.former?.map(({ agency }) => agency)).toEqual(['องค์การบริหารส่วนตำบลก']);
});

test('the same state gives the same value', () => {
  const of = state(TWO);
  expect(yearResultsOf(of)).toBe(yearResultsOf({ ...of, step: 'analysis' }));
});
