import { points, setOf, statedAt } from '../../test/support/scores';
import { RESULT } from '../../test/support/score-sheets';
import { finding } from '../scores/findings';
import type { ScoreSet } from '../scores/types';
import { uniteCopies, type ReadSet } from './copies';

type Parts = Partial<Omit<ReadSet, 'set'>> & { readonly set?: Partial<ScoreSet> };

const read = (scores: readonly (number | null)[], { set, ...parts }: Parts = {}): ReadSet => ({
  set: setOf(
    scores.map((score) => (score === null ? null : points(score))),
    set,
  ),
  version: null,
  byNumber: false,
  hidden: false,
  ofList: false,
  ...parts,
});
const LATER = RESULT.map((score) => score - 5);
const NONE = RESULT.map(() => null);
const rounded = (step: number): number[] => RESULT.map((score) => Math.round(score / step) * step);
const without = (...indicators: readonly number[]): (number | null)[] =>
  RESULT.map((score, index) => (indicators.includes(index + 1) ? null : score));

/** Which are kept, and what is told of the others. */
const united = (...sets: readonly ReadSet[]) =>
  uniteCopies(sets).map(({ set }) => ({
    scores: set.entries.map(({ score }) => (score === null ? null : score / 100)),
    told: set.findings.map(({ message, severity }) => `${message} ${severity}`),
  }));

describe('copies of one result', () => {
  test.each<[string, Parts, Parts]>([
    ['of one agency and year', {}, {}],
    ['one without a name', { set: { agency: null } }, {}],
    ['one without a year', {}, { set: { fiscalYear: null } }],
    ['one with a place', {}, { set: { province: 'ตัวอย่าง' } }],
  ])('become one: %s', (_, one, other) => {
    expect(united(read(RESULT, one), read(RESULT, other))).toEqual([{ scores: RESULT, told: [] }]);
  });

  test.each<[string, Parts, Parts]>([
    ['two agencies', { set: { agency: 'อบต.หนึ่ง' } }, { set: { agency: 'อบต.สอง' } }],
    ['two years', { set: { fiscalYear: 2566 } }, { set: { fiscalYear: 2567 } }],
    ['two districts', { set: { district: 'เมือง' } }, { set: { district: 'บางสมมติ' } }],
    ['two provinces', { set: { province: 'ตัวอย่าง' } }, { set: { province: 'สมมติ' } }],
  ])('stay apart: %s', (_, one, other) => {
    expect(united(read(RESULT, one), read(RESULT, other))).toHaveLength(2);
  });

  test('fill the gaps of each other', () => {
    const missing = {
      set: { findings: [finding('missing-indicator', { params: { indicator: 1, name: 'ก' } })] },
    };
    expect(united(read(without(1), missing), read(without(10)))).toEqual([{ scores: RESULT, told: [] }]);
  });

  test.each([
    [1, true],
    [0.1, true],
    [0.5, false],
    [10, false],
  ])('rounded to %d are shown in full: %s', (step, isCopy) => {
    for (const sets of [
      [read(rounded(step)), read(RESULT)],
      [read(RESULT), read(rounded(step))],
    ]) {
      expect(united(...sets)[0]?.told).toEqual(isCopy ? [] : ['other-reading.twice warning']);
      if (isCopy) expect(united(...sets)).toEqual([{ scores: RESULT, told: [] }]);
    }
  });

  test('an agency of a list without scores is filled by the result itself', () => {
    expect(united(read(NONE), read(RESULT))).toEqual([{ scores: RESULT, told: [] }]);
    expect(united(read(NONE, { set: { agency: 'อบต.หนึ่ง' } }), read(RESULT))).toHaveLength(2);
  });
});

describe('of two results of one agency and year the better one is kept', () => {
  const twice = 'other-reading.twice';
  test.each<[string, Parts, Parts, string]>([
    ['nothing decides: the first', {}, {}, `${twice} warning`],
    ['a later version', { version: 100 }, { version: 1 }, 'other-reading.version info'],
    ['no version before a round', {}, { version: 49 }, 'other-reading.version info'],
    ['after an appeal before no version', { version: 51 }, {}, 'other-reading.version info'],
    ['names before numbers', {}, { byNumber: true }, `${twice} info`],
    ['shown before hidden', {}, { hidden: true }, `${twice} info`],
    [
      'a stated overall of its scores',
      { set: { statedOverall: statedAt(points(78.85), 14) } },
      {},
      `${twice} info`,
    ],
    [
      'a version before the overall',
      { version: 100 },
      { set: { statedOverall: statedAt(points(73.85), 14) } },
      'other-reading.version info',
    ],
  ])('%s', (_, better, worse, told) => {
    const [first, second] = [read(RESULT, better), read(LATER, worse)];
    expect(united(first, second)).toEqual([{ scores: RESULT, told: [told] }]);
    if (!told.endsWith('warning')) expect(united(second, first)).toEqual([{ scores: RESULT, told: [told] }]);
  });

  test('the number of scores decides which is kept, and that is no reason', () => {
    expect(united(read(without(1, 2)), read(LATER))).toEqual([
      { scores: LATER, told: ['other-reading.twice warning'] },
    ]);
  });

  test('totals of the other scores are not taken over', () => {
    const stated = { set: { statedLevel: statedAt('A', 14), statedOverall: statedAt(points(73.85), 14) } };
    const [kept] = uniteCopies([read(RESULT, { version: 100 }), read(LATER, stated)]);
    expect([kept?.set.statedLevel, kept?.set.statedOverall]).toEqual([null, null]);
  });
});

describe('rows of lists', () => {
  const list = (sheet: string, scores: readonly number[], agency: string, parts: Parts = {}): ReadSet =>
    read(scores, { ofList: true, ...parts, set: { sheet, agency } });

  test('of one name on one sheet are two agencies, their versions are one', () => {
    expect(united(list('ก', RESULT, 'อบต.หนึ่ง'), list('ก', LATER, 'อบต.หนึ่ง'))).toHaveLength(2);
    expect(
      united(list('ก', RESULT, 'อบต.หนึ่ง', { version: 100 }), list('ก', LATER, 'อบต.หนึ่ง', { version: 1 })),
    ).toHaveLength(1);
  });

  test.each([
    ['half of the names of the smaller list', 'กขคง', 'กขจฉ', 6],
    ['nine of nineteen names', 'กขคงจฉชซฌ0123456789', 'กขคงจฉชซฌญฎฏฐฑฒณดตถ', 38],
    ['a third of the larger list', 'ก', 'กขค', 4],
    ['more than a third of the larger list', 'ก', 'กข', 2],
  ])('lists with %s in common', (_, one, other, count) => {
    const sets = [
      ...[...one].map((letter) => list('ก', RESULT, `อบต.${letter}`)),
      ...[...other].map((letter) => list('ข', LATER, `อบต.${letter}`)),
    ];
    expect(united(...sets)).toHaveLength(count);
  });
});
