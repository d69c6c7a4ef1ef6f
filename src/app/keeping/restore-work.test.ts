import { NO_LISTS } from '../../planning/own/read-own-lists';
import { RESULT } from '../../../test/support/score-sheets';
import { points, setOf } from '../../../test/support/scores';
import type { Hundredths, ScoreSet } from '../../scores/types';
import type { Corrections } from '../correct-scores';
import type { KeptSet, KeptWork } from './kept-work';
import type { OpenScores, OpenSet } from '../open-scores';
import { MADE_KINDS } from '../order';
import { restoreWork } from './restore-work';
import { NO_EDITS } from './set-edits';

const SCORES = RESULT.map(points);
const withFirst = (score: number): Hundredths[] => [points(score), ...SCORES.slice(1)];
const open = (key: string, set: Partial<ScoreSet> = {}, scores = SCORES): OpenSet => ({
  key,
  set: setOf(scores, { sheet: 'คะแนน', fiscalYear: 2567, ...set }),
});
const now = (...sets: readonly OpenSet[]): OpenScores => ({
  sets,
  findings: [],
  registers: [],
  lists: NO_LISTS,
});
const kept = (key: string, corrections: Corrections = {}, parts: Partial<KeptSet> = {}): KeptSet => ({
  key,
  sheet: 'คะแนน',
  fiscalYear: 2567,
  scores: SCORES,
  edits: { ...NO_EDITS, agency: `ของ ${key}`, corrections },
  ...parts,
});
const work = (sets: readonly KeptSet[], parts: Partial<KeptWork> = {}): KeptWork => ({
  selected: sets[0]?.key ?? null,
  order: { kinds: MADE_KINDS },
  sets,
  adrift: [],
  ...parts,
});
const FIRST: Corrections = { 1: points(91.67) };

test('scores that are as they were get everything back', () => {
  const before = kept('a', FIRST);
  const restored = restoreWork(work([before]), now(open('b'), open('a')));
  expect(restored).toEqual({ selected: 'a', edits: { a: before.edits }, adrift: [], changes: [] });
  expect(restored.edits.a).toBe(before.edits);
});

test('a score that was changed in the sheet since wins over its correction, and that is told', () => {
  const before = kept('a', { ...FIRST, 2: points(99) });
  const restored = restoreWork(work([before]), now(open('a', {}, withFirst(55))));
  expect(restored.edits.a).toEqual({ ...before.edits, corrections: { 2: points(99) } });
  expect(restored.changes).toEqual([
    {
      code: 'overtaken',
      params: { indicator: 1, sheet: 'คะแนน', from: '92.01', to: '55.00', corrected: '91.67' },
    },
  ]);
});

test('a correction that stands in the sheet by now is settled without a word', () => {
  const restored = restoreWork(work([kept('a', FIRST)]), now(open('a', {}, withFirst(91.67))));
  expect(restored.edits.a!.corrections).toEqual({});
  expect(restored.changes).toEqual([]);
});

test('a score that was missing and is typed in, or was there and is emptied, counts as changed', () => {
  const empty = open('a');
  const entries = empty.set.entries.map((entry, index) => (index === 0 ? { ...entry, score: null } : entry));
  const emptied = restoreWork(work([kept('a', FIRST)]), now(open('a', { entries })));
  expect(emptied.changes[0]!.params).toMatchObject({ from: '92.01', to: '–' });
  const missing = kept('a', FIRST, { scores: [null, ...SCORES.slice(1)] });
  const typed = restoreWork(work([missing]), now(open('a', {}, withFirst(55))));
  expect(typed.changes[0]!.params).toMatchObject({ from: '–', to: '55.00' });
});

test('the correction of an item stays beside one of an indicator that was overtaken', () => {
  const before = kept('a', { ...FIRST, o4: points(50) });
  const restored = restoreWork(work([before]), now(open('a', {}, withFirst(90))));
  expect(restored.edits.a?.corrections).toEqual({ o4: 5000 });
  expect(restored.changes).toHaveLength(1);
});

test('a renamed sheet, a name or a year that was typed in since: the same scores are the same set', () => {
  const before = kept('sheet|คะแนน|', {}, { fiscalYear: null });
  const again = (set: OpenSet): unknown => restoreWork(work([before]), now(set));
  const found = (key: string): unknown => ({
    selected: key,
    edits: { [key]: before.edits },
    adrift: [],
    changes: [],
  });
  expect(again(open('sheet|ใหม่|', { fiscalYear: null }))).toEqual(found('sheet|ใหม่|'));
  expect(again(open('sheet|คะแนน|2567'))).toEqual(found('sheet|คะแนน|2567'));
  expect(again(open('agency|ก|2567', { agency: 'ก' }))).toEqual(found('agency|ก|2567'));
});

test('equal scores of another year, or of a set that has work of its own, are not taken for a set that is gone', () => {
  const [a, b] = [kept('a'), kept('b')];
  const restored = restoreWork(work([a, b]), now(open('b'), open('c', { fiscalYear: 2566 })));
  expect(restored).toMatchObject({ selected: null, edits: { b: b.edits }, adrift: [a] });
  expect(Object.keys(restored.edits)).toEqual(['b']);
});

test('where several have the scores of a set that is gone, its work is given to none of them, and that is told', () => {
  const before = kept('a|1/2', FIRST);
  const restored = restoreWork(work([before]), now(open('a|1/3'), open('a|2/3'), open('a|3/3')));
  expect(restored).toEqual({
    selected: null,
    edits: {},
    adrift: [before],
    changes: [{ code: 'adrift', params: { sheet: 'คะแนน' } }],
  });
});

test('sets without any score are told apart by their key only', () => {
  const none = Array.from({ length: 10 }, () => null);
  const empty = open('z');
  const entries = empty.set.entries.map((entry) => ({ ...entry, score: null }));
  const restored = restoreWork(work([kept('a', {}, { scores: none })]), now(open('z', { entries })));
  expect(restored.adrift).toHaveLength(1);
});

test('work on scores that are gone is told once, kept, and given back when they return', () => {
  const before = kept('a', FIRST);
  const gone = restoreWork(work([before]), now());
  expect(gone).toEqual({
    selected: null,
    edits: {},
    adrift: [before],
    changes: [{ code: 'adrift', params: { sheet: 'คะแนน' } }],
  });
  const still = restoreWork(work([], { adrift: gone.adrift }), now(open('b', { fiscalYear: 2566 })));
  expect(still).toMatchObject({ adrift: [before], changes: [] });
  const back = restoreWork(work([], { adrift: still.adrift }), now(open('a')));
  expect(back).toEqual({ selected: null, edits: { a: before.edits }, adrift: [], changes: [] });
});

test('the one year of the plan of the first version goes to the scores that were chosen, and to no others', () => {
  const order = { kinds: MADE_KINDS, planYear: 2569 };
  const sets = now(open('a'), open('b', { fiscalYear: 2565 }));
  const withWork = restoreWork(work([kept('a')], { order }), sets);
  expect(withWork.edits).toEqual({ a: { ...kept('a').edits, planYear: 2569 } });
  const without = restoreWork(work([], { order, selected: 'b' }), sets);
  expect(without.edits).toEqual({ b: { ...NO_EDITS, planYear: 2569 } });
  const own = { ...NO_EDITS, planYear: 2570 };
  expect(restoreWork(work([kept('a', {}, { edits: own })], { order }), sets).edits).toEqual({ a: own });
  expect(restoreWork(work([], { order, selected: 'gone' }), sets).edits).toEqual({});
});

test('only the last twenty sets that are gone are kept', () => {
  const sets = Array.from({ length: 25 }, (_, index) => kept(`s${index}`));
  expect(restoreWork(work(sets), now()).adrift).toEqual(sets.slice(5));
});
