import * as fc from 'fast-check';
import { callFunction, errorOf } from '../../../test/support/call-function';
import { INDICATORS, INDICATOR_NUMBERS, toThaiDigits } from '../../framework';
import { measuresFor } from '../../planning/catalogue';

describe('NUMBER and THAIDIGITS', () => {
  test('a number in Thai digits comes back', () => {
    const value = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => units / 100),
      fc.integer(),
    );
    fc.assert(
      fc.property(value, fc.option(fc.integer({ min: 2, max: 15 })), (number, decimals) => {
        const digits = callFunction('THAIDIGITS', number, decimals);
        expect(digits).not.toMatch(/[0-9]/);
        expect(callFunction('NUMBER', digits)).toBe(number);
      }),
    );
  });

  test.each([
    [92.01, 92.01],
    ['-๕', -5],
    ['๑,๒๓๔', 1234],
    ['๙๒.๐๑๕', 92.015],
    ['เก้าสิบสอง', 92],
    [0, 0],
  ])('NUMBER(%j) is %d', (text, number) => {
    expect(callFunction('NUMBER', text)).toBe(number);
  });

  test.each([['abc'], ['1 2'], [true], ['92,01'], ['#N/A'], ['๙๒.๐๑.๑']])(
    'NUMBER(%j) is an error',
    (text) => {
      expect(errorOf(callFunction('NUMBER', text))).toBe('invalidValue');
    },
  );

  test.each([
    ['๙๒.๕', 2, '๙๒.๕๐'],
    ['92.5', 0, '๙๓'],
    [-0.001, 2, '๐.๐๐'],
    [2568, null, '๒๕๖๘'],
  ])('THAIDIGITS(%j, %j) is %s', (value, decimals, text) => {
    expect(callFunction('THAIDIGITS', value, decimals)).toBe(text);
  });

  test.each([[16], [-1], [1.5], ['x']])('%j is no number of decimals', (decimals) => {
    expect(errorOf(callFunction('THAIDIGITS', 92.5, decimals))).toBe('invalidValue');
  });
});

describe('INDICATOR', () => {
  test.each(INDICATORS.map((definition) => [definition.number, definition] as const))(
    'number %i by every spelling, and back',
    (number, { name, englishName, spellings, instrument }) => {
      for (const spelling of [name, englishName, ...spellings, `${number}. ${name}`]) {
        expect(callFunction('INDICATOR', spelling)).toBe(number);
        expect(callFunction('INDICATOR', spelling, 'NAME')).toBe(name);
        expect(callFunction('INDICATOR', spelling, 'instrument')).toBe(instrument);
      }
      for (const cell of [number, String(number), toThaiDigits(String(number)), `ตัวชี้วัดที่ ${number}`]) {
        expect(callFunction('INDICATOR', cell)).toBe(name);
        expect(callFunction('INDICATOR', cell, 'number')).toBe(number);
      }
    },
  );

  test.each([[0], [11], [3.5], ['๑๑'], ['การจราจร'], ['อำนาจหน้าที่'], [true], ['o34']])(
    '%j is unknown',
    (cell) => {
      expect(errorOf(callFunction('INDICATOR', cell))).toBe('notAvailable');
    },
  );
});

describe('CLASSIFY', () => {
  test.each([
    [[85], 'จุดแข็ง'],
    [[84.995], 'จุดแข็ง'],
    [[84.99], 'จุดอ่อน'],
    [[84.99, ''], 'จุดอ่อน'],
    [[89.99, 90, 90], 'ต้องแก้ไขเร่งด่วน'],
    [[70, 85, 70], 'จุดอ่อน'],
    [[69.99, null, 70], 'ต้องแก้ไขเร่งด่วน'],
    [[90, 85, 95], 'จุดแข็ง'],
  ])('%j is %s', (args, text) => {
    expect(callFunction('CLASSIFY', ...args)).toBe(text);
  });
});

describe('MEASURES', () => {
  test.each([...INDICATOR_NUMBERS])('all titles of indicator %i, the first ones first', (number) => {
    const titles = measuresFor(number).map(({ title }) => [title]);
    expect(callFunction('MEASURES', number)).toEqual(titles);
    expect(callFunction('MEASURES', number, 100)).toEqual(titles);
    expect(callFunction('MEASURES', String(number), 2)).toEqual(titles.slice(0, 2));
  });
});

describe('RANKING', () => {
  const numbers = (result: unknown) =>
    (result as readonly (readonly unknown[])[]).map(([rank, number]) => [rank, number]);

  test('equal scores share a rank, the next one is skipped, ties in indicator order', () => {
    const scores = [90, 95, 90, 80, 95, 70, 70, 70, 60, 50].map((score) => [score]);
    const ranked = [
      [1, 2],
      [1, 5],
      [3, 1],
      [3, 3],
      [5, 4],
      [6, 6],
      [6, 7],
      [6, 8],
      [9, 9],
      [10, 10],
    ];
    expect(numbers(callFunction('RANKING', scores))).toEqual(ranked);
    expect(numbers(callFunction('STRENGTHS', scores, 90))).toEqual(ranked.slice(0, 4));
    expect(numbers(callFunction('WEAKNESSES', scores, 90))).toEqual(ranked.slice(4));
  });
});

describe('NEXTLEVEL', () => {
  const all = (iit: number, eit: number, oit: number) =>
    [iit, iit, iit, iit, iit, eit, eit, eit, oit, oit].map((score) => [score]);
  test.each([
    [all(100, 100, 100), 2567, ['ระดับสูงสุด', 0]],
    [all(100, 100, 100), null, ['ระดับสูงสุด', 0]],
    [all(90, 80, 100), 2567, ['ผ่านดี', 1.5]],
    [all(80, 80, 80), 2567, ['ผ่าน', 5]],
    [all(84.99, 84.99, 84.99), 2565, ['A', 0.01]],
    [all(94, 94, 100), 2567, ['ผ่านดีเยี่ยม', 0.6]],
  ])('%j in %j', (scores, year, row) => {
    expect(callFunction('NEXTLEVEL', scores, year)).toEqual([row]);
  });
});
