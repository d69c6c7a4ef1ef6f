import * as fc from 'fast-check';
import { toThaiDigits } from '../framework';
import { onlyYear, yearsIn } from './years';

const years = (text: string): number[] => yearsIn(text).map(({ year }) => year);

describe('the years in a text', () => {
  test('are the same in every way of writing', () => {
    const year = fc.integer({ min: 2556, max: 2599 });
    const writings: readonly ((year: number) => string)[] = [
      (one) => `${one}`,
      (one) => `พ.ศ. ${one}`,
      (one) => `พ.ศ.${one}`,
      (one) => `ปีงบประมาณ พ.ศ. ${one}`,
      (one) => `ปีงบประมาณ ${one}`,
      (one) => `ปี${one}`,
      (one) => `ปี ${one % 100}`,
      (one) => `ปีงบฯ ${one % 100}`,
      (one) => `ปงบประมาณ ${one % 100}`,
      (one) => `ค.ศ. ${one - 543}`,
      (one) => `FY${one - 543}`,
    ];
    fc.assert(
      fc.property(year, fc.constantFrom(...writings), fc.boolean(), (expected, write, thai) => {
        const text = thai ? toThaiDigits(write(expected)) : write(expected);
        expect([text, years(`ผลคะแนน ${text}`)]).toEqual([text, [expected]]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['อบต.คลองใหญ่ ปีงบประมาณ 2567', [2567]],
    ['อบต.ใหม่ ต.ค. 2567', []],
    ['2550', [2550]],
    ['2549', []],
    ['2599', [2599]],
    ['2600', []],
    ['ปี 55', [2555]],
    ['ปี 50', [2550]],
    ['ปี 49', []],
    ['67', []],
    ['12567', []],
    ['1,2567', []],
    ['2567.5', []],
    ['25670', []],
    ['2024', []],
    ['ปี 2565 - 2567', [2565, 2567]],
    ['ปี 67.50', []],
    ['สรุป 67', []],
  ])('“%s” has %j', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  test.each([
    'วันที่ 30 กันยายน 2567',
    'ณ วันที่ 1 ต.ค. 2567',
    'พ.ร.บ. ข้อมูลข่าวสาร พ.ศ. 2567',
    'ระเบียบกระทรวงมหาดไทย พ.ศ. 2567',
    'กันยายน 2567',
    '30 ก.ย. 2567',
  ])('“%s” is a law or a date', (text) => {
    expect(years(text)).toEqual([]);
  });

  test('a law speaks of the year up to forty characters behind it', () => {
    expect(years(`ระเบียบ${'ก'.repeat(40)}2567`)).toEqual([]);
    expect(years(`ระเบียบ${'ก'.repeat(41)}2567`)).toEqual([2567]);
  });

  test.each([
    ['มาตรการ ปี 2568', [true]],
    ['ผลการประเมิน ปี 2567 และมาตรการ ปี 2568', [false, true]],
    ['แผนจากผลคะแนน ปี 2567', [false]],
    ['ปี 2567', [false]],
  ])('in “%s” %j are years of plans', (text, expected) => {
    expect(yearsIn(text).map(({ ofPlan }) => ofPlan)).toEqual(expected);
  });
});

describe('a cell that is only a year', () => {
  test.each([
    [2550, 2550],
    [2549, null],
    [2599, 2599],
    [2600, null],
    [2567.5, null],
    [true, null],
    [null, null],
    ['2567', 2567],
    ['๒๕๖๗', 2567],
    ['ปี 67', 2567],
    ['(ปีงบประมาณ พ.ศ. 2567)', 2567],
    ['คะแนนปี 2567', 2567],
    ['ผลการประเมิน ITA ปี 2567', 2567],
    ['FY2024', 2567],
    ['2024', null],
    ['2565 2567', null],
    ['67', null],
    ['เทศบาล 2567', null],
  ])('%j is %j', (value, expected) => {
    expect(onlyYear(value)).toBe(expected);
  });

  test('has at most sixty characters', () => {
    const ofLength = (length: number): string => `${'('.repeat(length - 4)}2567`;
    expect([onlyYear(ofLength(60)), onlyYear(ofLength(61))]).toEqual([2567, null]);
  });
});
