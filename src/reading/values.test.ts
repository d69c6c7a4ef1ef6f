import * as fc from 'fast-check';
import { anyScore } from '../../test/support/scores';
import { toThaiDigits } from '../framework';
import { formatHundredths } from '../scores/exact';
import type { Cell } from '../workbook/cell-grid';
import { bareNumber, hasLostPercent, numberOf, readScore, totalOf } from './values';

describe('a score', () => {
  test('is the same with whatever staff set beside it, in both kinds of digits', () => {
    const around = fc.constantFrom(
      ...['{}', ' {} ', '({})', '[{}]', '↑ {}', '{} ↓', '{}*', '{}.', '{},', '★ {}', '{} (1)', '{}¹', '✓{}'],
      ...['{} (ผ่าน)', '{} ไม่ผ่านเกณฑ์', '{} A', '{} (AA)', '{} ระดับ ผ่านดี', '{} / ดีมาก', 'ผ่าน {}', 'ดีเยี่ยม: {}'],
      ...['{} (↑ 1.20)', '{} (+0.55)', '{} (เพิ่มขึ้น 2.00)', '{} (ลดลง 1.5)', '{} คะแนน', 'ร้อยละ {}', '{}%'],
    );
    fc.assert(
      fc.property(anyScore, around, fc.boolean(), (score, pattern, thai) => {
        const text = pattern.replace('{}', formatHundredths(score));
        const value = thai ? toThaiDigits(text) : text;
        expect([value, readScore({ value })]).toEqual([value, { kind: 'score', score }]);
        expect([value, totalOf({ value })]).toEqual([value, score]);
      }),
      { numRuns: 500 },
    );
  });

  test.each<[Cell, number]>([
    [{ value: 92.01 }, 9201],
    [{ value: 0 }, 0],
    [{ value: 100 }, 10_000],
    [{ value: 0.9201, percent: true }, 9201],
    [{ value: 1, percent: true }, 10_000],
    [{ value: '๙๗·๖๖' }, 9766],
    [{ value: '97 • 66' }, 9766],
    [{ value: '92' }, 9200],
    [{ value: 'เก้าสิบสองจุดศูนย์หนึ่ง' }, 9201],
  ])('%j is %d', (cell, score) => {
    expect(readScore(cell)).toEqual({ kind: 'score', score });
  });

  test.each<[Cell | undefined, string, string]>([
    [undefined, 'empty', ''],
    [{ value: '' }, 'empty', ''],
    [{ value: '-' }, 'empty', '-'],
    [{ value: '........' }, 'empty', '........'],
    [{ value: 'ไม่มีข้อมูล' }, 'empty', 'ไม่มีข้อมูล'],
    [{ value: 'N/A' }, 'empty', 'N/A'],
    [{ value: null, error: '#N/A' }, 'empty', '#N/A'],
    [{ value: null, error: '#REF!' }, 'not-a-number', '#REF!'],
    [{ value: null, uncalculated: true }, 'not-calculated', ''],
    [{ value: 'รอผล' }, 'not-a-number', 'รอผล'],
    [{ value: '92,01' }, 'not-a-number', '92,01'],
    [{ value: true }, 'not-a-number', 'true'],
    [{ value: 45_000, date: true }, 'not-a-number', '45000'],
    [{ value: 100.01 }, 'out-of-range', '100.01'],
    [{ value: -0.01 }, 'out-of-range', '-0.01'],
    [{ value: '100.01 คะแนน' }, 'out-of-range', '100.01 คะแนน'],
  ])('%j is %s', (cell, kind, raw) => {
    expect(readScore(cell)).toEqual({ kind, raw });
  });
});

test('a percent format laid over whole scores is no percentage, from 1.5 up to 100', () => {
  const cells = [1.5, 1.51, 93.41, 100, 100.01].map((value): Cell => ({ value, percent: true }));
  expect(cells.map(hasLostPercent)).toEqual([false, true, true, true, false]);
  expect(cells.map(numberOf)).toEqual([15_000, 151, 9341, 10_000, 1_000_100]);
  expect(hasLostPercent({ value: 93.41 })).toBe(false);
});

test('a number of another column carries no verdict', () => {
  expect([numberOf({ value: '85.21 (ผ่าน)' }), totalOf({ value: '85.21 (ผ่าน)' })]).toEqual([null, 8521]);
  expect(numberOf({ value: '85.21 คะแนน' })).toBe(8521);
  expect(totalOf({ value: null, uncalculated: true })).toBeNull();
});

describe('the bare number', () => {
  test.each([
    ['85.21 (ผ่าน)', '85.21'],
    ['↑ 92.01', '92.01'],
    ['(๙๘.๖๓)', '98.63'],
    ['93.41 A', '93.41'],
    ['92.01 (เพิ่มขึ้น 2.00)', '92.01'],
    ['ระดับดี 85.21', '85.21'],
  ])('of “%s” is %s', (text, expected) => {
    expect(bareNumber(text).trim()).toBe(expected);
  });

  test.each(['85.21 จาก 5 ข้อ', '92.01 ล้านบาท', 'ข้อ 3', '90.00 - 95.00', 'ปี 2567', '3 92.01'])(
    'of “%s” is not clear',
    (text) => {
      expect(bareNumber(text)).toBe(text);
    },
  );
});
