import { ITEMS_002, itemsOf } from '../../../test/support/items';
import { RESULT } from '../../../test/support/score-sheets';
import { OPTIONS, points, setOf, statedAt } from '../../../test/support/scores';
import type { ItemId } from '../../framework';
import { analyse } from '../../scores/analyse';
import type { Analysis } from '../../scores/types';
import type { Language } from '../../text/message';
import { wantedTargets, type Targets } from '../../scores/targets';
import { raisedAnalysis, whatIf, type WhatIf } from './what-if';

const told = (
  analysis: Analysis,
  targets: Targets,
  language: Language,
  pursued: readonly ItemId[] = [],
): WhatIf =>
  whatIf(analysis, raisedAnalysis(analysis, wantedTargets(analysis, { targets, pursued })), language);

test('tells overall, level and gain when targets are reached', () => {
  const analysis = analyse(setOf(RESULT.map(points), { fiscalYear: 2564 }), OPTIONS);
  expect(told(analysis, {}, 'th')).toEqual({ overall: '78.85', level: 'B', gain: '0.00' });
  const weak = { 6: points(85), 7: points(85), 8: points(85), 9: points(85) };
  expect(told(analysis, weak, 'th')).toEqual({ overall: '86.33', level: 'A', gain: '7.48' });
  expect(told(analysis, { 1: points(0) }, 'th').gain).toBe('-5.52');
});

test('what the sheet states of the scores it has says nothing of the targets', () => {
  const set = setOf(RESULT.map(points), { fiscalYear: 2564, statedOverall: statedAt(points(78.85), 14) });
  const all = Object.fromEntries(RESULT.map((_, index) => [index + 1, points(100)]));
  expect(told(analyse(set, OPTIONS), all, 'th')).toEqual({ overall: '100.00', level: 'AA', gain: '21.15' });
});

test('an upper bound says what it depends on, in the language of the user', () => {
  const analysis = analyse(setOf(Array.from({ length: 10 }, () => points(90))), OPTIONS);
  expect(told(analysis, {}, 'th').level).toBe('ไม่เกิน “ผ่านดี” (ขึ้นกับคะแนน EIT ส่วนที่ 1 และส่วนที่ 2)');
  const all = Object.fromEntries(RESULT.map((_, index) => [index + 1, points(97)]));
  expect(told(analysis, all, 'en').level).toBe('at most “ผ่านดีเยี่ยม” (depends on EIT parts 1 and 2)');
});

test('stated parts of EIT hold the level while no target touches EIT', () => {
  const eitParts = { 1: statedAt(points(83), 20), 2: statedAt(points(97), 21) };
  const analysis = analyse(
    setOf(
      Array.from({ length: 10 }, () => points(90)),
      { eitParts },
    ),
    OPTIONS,
  );
  expect(told(analysis, { 9: points(100), 6: points(90) }, 'en').level).toBe('ผ่าน');
  expect(told(analysis, { 6: points(95) }, 'en').level).toMatch(/^at most “ผ่านดี”/);
});

test('nothing can be told while a score is missing, unless it has a target', () => {
  const scores = RESULT.map((score, index) => (index === 0 ? null : points(score)));
  const analysis = analyse(setOf(scores, { fiscalYear: 2564 }), OPTIONS);
  expect(told(analysis, {}, 'th')).toEqual({ overall: null, level: null, gain: null });
  expect(told(analysis, { 1: points(92.01) }, 'th')).toEqual({ overall: '78.85', level: 'B', gain: null });
});

describe('items that are to be won', () => {
  const scores = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67].map(points);
  const analysis = analyse(setOf(scores, { items: itemsOf(ITEMS_002) }), OPTIONS);

  test('o34 lifts indicator 10 by 16.67, and with o28 the level', () => {
    expect(told(analysis, {}, 'th', ['o34'])).toMatchObject({ overall: '84.86', gain: '3.33' });
    expect(told(analysis, {}, 'th', ['o34', 'o28'])).toMatchObject({ overall: '86.19', level: 'ผ่าน' });
  });

  test('a target that a person set stands, whatever the items give', () => {
    expect(told(analysis, { 10: points(80) }, 'th', ['o34']).gain).toBe('0.67');
    expect(told(analysis, { 10: points(100) }, 'th', ['o34']).gain).toBe('4.67');
  });

  test('an item that is full, or that was not read, moves nothing', () => {
    expect(told(analysis, {}, 'th', ['o35', 'o22', 'i3']).gain).toBe('0.00');
  });
});
