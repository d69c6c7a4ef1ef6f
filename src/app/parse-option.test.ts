import * as fc from 'fast-check';
import { toThaiDigits } from '../framework';
import { parseCount, parseMost, parseRuleYear, parseScore, parseYear } from './parse-option';

test('years in พ.ศ., in Thai and Arabic digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9999 }), (year) => {
      const expected = year >= 2500 && year <= 2699 ? year : null;
      expect([parseYear(String(year)), parseYear(toThaiDigits(String(year)))]).toEqual([expected, expected]);
      expect(parseRuleYear(String(year))).toBe(year >= 2562 && year <= 2569 ? year : null);
    }),
    { numRuns: 300 },
  );
  for (const year of [2499, 2500, 2561, 2562, 2569, 2570, 2699, 2700]) {
    expect(parseYear(String(year))).toBe(year >= 2500 && year <= 2699 ? year : null);
    expect(parseRuleYear(` ${year} `)).toBe(year >= 2562 && year <= 2569 ? year : null);
  }
});

test('scores from 0 to 100 with decimals', () => {
  expect(['0', '85', '๘๕.๕', '92.01', '100', '100.00'].map(parseScore)).toEqual([
    0, 8500, 8550, 9201, 10_000, 10_000,
  ]);
  expect(['-0.01', '100.01', '101', '', 'abc', '92,01', '8 5'].map(parseScore)).toEqual(
    Array.from({ length: 7 }, () => null),
  );
});

test('whole numbers from 1 to 10', () => {
  expect(['1', '๓', '10'].map(parseCount)).toEqual([1, 3, 10]);
  expect(['0', '11', '2.5', '-1', '', 'สาม คน'].map(parseCount)).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('as many measures as a plan can have', () => {
  expect(['1', '๑๐', '30'].map(parseMost)).toEqual([1, 10, 30]);
  expect(['0', '31', '2.5', ''].map(parseMost)).toEqual([null, null, null, null]);
});

test.each(['', 'abc', '2567.5', '25 67', '67', '2567/2568', '-2567', '2024'])('“%s” is no year', (text) => {
  expect([parseYear(text), parseRuleYear(text)]).toEqual([null, null]);
});
