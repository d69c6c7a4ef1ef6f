import { planFixture } from '../../../test/documents/fixtures';
import type { RegisterRow } from '../../planning/measure';
import { byIndicator, byIssue, indicatorHeading } from './arrange';

const rowsFor = (...indicators: readonly (6 | 7 | 9)[]): readonly RegisterRow[] =>
  planFixture({ indicators, perIndicator: 2 }).rows;

const first = (row: RegisterRow | undefined): RegisterRow => {
  if (!row) throw new Error('the fixture is empty');
  return row;
};

const headed = (placed: ReturnType<typeof byIndicator>): boolean[] =>
  placed.map(({ heading }) => heading !== null);

test('each indicator has one row over its measures, again where it comes back', () => {
  const [a, b, c, d] = rowsFor(6, 7).map(first);
  expect(headed(byIndicator([a!, c!, b!, d!]))).toEqual([true, true, true, true]);
  expect(headed(byIndicator([a!, b!, c!, d!]))).toEqual([true, false, true, false]);
});

test('measures for no indicator are the others, unless all are', () => {
  const row = first(rowsFor(6)[0]);
  const own = { ...row, indicator: null };
  expect(byIndicator([row, own])[1]?.heading?.text).toBe('มาตรการอื่นของหน่วยงาน');
  expect(headed(byIndicator([own, own]))).toEqual([false, false]);
});

test('an indicator is named with its score and why it is in the plan, as far as both are known', () => {
  const row = first(rowsFor(7)[0]);
  expect(indicatorHeading(row)).toMatch(/^ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร · \d+\.\d\d คะแนน · \S+$/);
  expect(indicatorHeading({ ...row, score: null })).toBe('ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร');
});

describe('by issues', () => {
  const [row] = rowsFor(6).map(first);
  const of = (
    issue: RegisterRow['issue'],
    indicator: RegisterRow['indicator'],
    title: string,
  ): RegisterRow => ({
    ...row!,
    issue,
    indicator,
    title,
  });

  it('the seven stand in their order, then others as they come, at last those of none', () => {
    const placed = byIssue(
      [
        of(null, null, 'none'),
        of('งานอื่น', 9, 'other'),
        of(7, 10, 'seventh'),
        of('ประเด็นที่ ๒', 9, 'second, typed'),
        of(null, 4, 'fourth, by its indicator'),
        of(2, 8, 'second'),
        of(9, 8, 'no issue'),
      ],
      false,
    );
    expect(placed.map((each) => each.row.title)).toEqual([
      'second, typed',
      'second',
      'fourth, by its indicator',
      'seventh',
      'other',
      'no issue',
      'none',
    ]);
    expect(placed.flatMap(({ heading }) => heading?.text ?? [])).toEqual([
      'ประเด็นที่ 2 การให้บริการและระบบ E-Service',
      'ประเด็นที่ 4 กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ',
      'ประเด็นที่ 7 กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
      'งานอื่น',
      '9',
      'มาตรการอื่นของหน่วยงาน',
    ]);
    expect(placed.map(({ continues }) => continues)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('no row names them where a column does', () => {
    expect(headed(byIssue([of(2, 8, ''), of(3, 7, '')], true))).toEqual([false, false]);
  });
});
