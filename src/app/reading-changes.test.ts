import { NO_LISTS } from '../planning/own/read-own-lists';
import { RESULT } from '../../test/support/score-sheets';
import { points, setOf, statedAt } from '../../test/support/scores';
import { finding } from '../scores/findings';
import type { ScoreSet } from '../scores/types';
import type { OpenScores, OpenSet } from './open-scores';
import { readingChanges } from './reading-changes';

const SCORES = RESULT.map(points);
const open = (key: string, set: Partial<ScoreSet> = {}, scores = SCORES): OpenSet => ({
  key,
  set: setOf(scores, { sheet: 'คะแนน', ...set }),
});
const now = (...sets: readonly OpenSet[]): OpenScores => ({
  sets,
  findings: [],
  registers: [],
  lists: NO_LISTS,
});
const BEFORE = open('a');

test('nothing changed', () => {
  const other = open('b', { agency: 'อบต.อื่น' });
  expect(readingChanges(BEFORE, now(other, open('a')))).toEqual({ now: open('a'), changes: [] });
});

test('scores of which nobody is sure any more are told', () => {
  const doubtful = open('a', { findings: [finding('doubtful-scores')] });
  expect(readingChanges(BEFORE, now(doubtful)).changes).toEqual([
    { code: 'doubtful', params: { sheet: 'คะแนน' } },
  ]);
  expect(readingChanges(doubtful, now(doubtful)).changes).toEqual([]);
});

test('scores that were typed over or emptied are told one by one', () => {
  const scores = SCORES.map((score, index) => (index === 1 ? points(90) : score));
  const changed = open('a', {}, scores);
  expect(readingChanges(BEFORE, now(changed)).changes).toEqual([
    { code: 'score', params: { indicator: 2, from: '85.52', to: '90.00' } },
  ]);
  const entries = BEFORE.set.entries.map((entry) =>
    entry.indicator === 3 ? { ...entry, score: null } : entry,
  );
  expect(readingChanges(BEFORE, now(open('a', { entries }))).changes).toEqual([
    { code: 'score', params: { indicator: 3, from: '88.96', to: '–' } },
  ]);
});

test('a renamed sheet is found by its name or by its scores, and told', () => {
  const renamed = [{ code: 'sheet', params: { from: 'คะแนน', to: 'ใหม่' } }];
  expect(readingChanges(BEFORE, now(open('a', { sheet: 'ใหม่' }))).changes).toEqual(renamed);
  expect(readingChanges(BEFORE, now(open('z', { sheet: 'ใหม่' })))).toMatchObject({
    now: { key: 'z' },
    changes: renamed,
  });
});

test('scores that are gone are told; those of another year are not taken for them', () => {
  const gone = { now: null, changes: [{ code: 'gone', params: { sheet: 'คะแนน' } }] };
  expect(readingChanges(BEFORE, now())).toEqual(gone);
  expect(readingChanges(BEFORE, now(open('z', { fiscalYear: 2560 })))).toEqual(gone);
});

test('another stated overall is told, because it decides what is doubted', () => {
  const stated = open('a', { statedOverall: statedAt(points(78.85), 14) });
  expect(readingChanges(BEFORE, now(stated)).changes).toEqual([
    { code: 'overall', params: { from: '–', to: '78.85' } },
  ]);
});
