import * as fc from 'fast-check';
import { wordsFromNumber } from '../../test/support/thai-number-words';
import { anyScore } from '../../test/support/scores';
import { toThaiDigits } from '../framework';
import { formatHundredths } from './exact';
import { hundredthsFromNumber, numberFromText } from './numbers';
import type { Hundredths } from './types';

const RUNS = { numRuns: 500 };
const valueOf = (text: string): number | null => numberFromText(text)?.value ?? null;
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

/** Every digit of a text in one of the scripts, chosen digit by digit. */
const inScripts = (text: string, choices: readonly number[]): string =>
  [...text]
    .map((character, index) => {
      const script = choices[index % choices.length];
      return script === 0 ? character : script === 1 ? toThaiDigits(character) : fullWidth(character);
    })
    .join('');
const scripts = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 });

/** "92.50", "92.5" and "92" are what staff write for scores with final zeros. */
const writings = (score: Hundredths): readonly string[] => {
  const text = formatHundredths(score);
  return [...new Set([text, text.replace(/0$/, ''), text.replace(/\.00$/, '')])];
};

describe('hundredthsFromNumber', () => {
  test('gives every score back, as a number and as a percent cell', () => {
    fc.assert(
      fc.property(anyScore, (score) => {
        expect(hundredthsFromNumber(score / 100)).toBe(score);
        expect(hundredthsFromNumber(score / 10_000, true)).toBe(score);
      }),
      RUNS,
    );
  });

  test('forgives the noise of binary arithmetic', () => {
    fc.assert(
      fc.property(anyScore, anyScore, (left, right) => {
        expect(hundredthsFromNumber(left / 100 + right / 100)).toBe(left + right);
        expect(hundredthsFromNumber((left / 100) * 3 - left / 50)).toBe(left);
      }),
      RUNS,
    );
  });

  test.each([
    [94.995, 9500],
    [84.995, 8500],
    [1.005, 101],
    [94.994999, 9499],
    [0.1 + 0.2, 30],
    [69.99 + 0.005, 7000],
    [-5, -500],
    [-94.995, -9500],
    [0, 0],
    [1e-12, 0],
    [250.5, 25_050],
  ])('%d is %d hundredths, half up', (value, expected) => {
    expect(hundredthsFromNumber(value)).toBe(expected);
  });

  test.each([
    [0.94995, 9500],
    [0.9201, 9201],
    [1, 10_000],
    [0.005, 50],
    [92.01, 920_100],
  ])('the percent cell %d is %d hundredths', (value, expected) => {
    expect(hundredthsFromNumber(value, true)).toBe(expected);
  });

  test.each([Number.NaN, Infinity, -Infinity, 1e9, -1e21])('%d is no score', (value) => {
    expect(hundredthsFromNumber(value)).toBeNull();
  });

  test('never gives a negative zero', () => {
    expect(Object.is(hundredthsFromNumber(-0.001), 0)).toBe(true);
    expect(Object.is(hundredthsFromNumber(-0), 0)).toBe(true);
  });
});

describe('numberFromText', () => {
  test('reads every score in Thai, Arabic, full-width and mixed digits', () => {
    fc.assert(
      fc.property(anyScore, scripts, (score, choices) => {
        for (const text of writings(score)) {
          expect(numberFromText(inScripts(text, choices))).toEqual({ value: score, unit: false });
        }
      }),
      RUNS,
    );
  });

  const UNITS: readonly (readonly [string, string])[] = [
    ['', ' คะแนน'],
    ['', 'คะแนน'],
    ['คะแนน ', ''],
    ['ได้คะแนน ', ' คะแนน'],
    ['คะแนนเฉลี่ย ', ''],
    ['ร้อยละ ', ''],
    ['ร้อยละ', ' คะแนน'],
    ['คิดเป็นร้อยละ ', ''],
    ['', '%'],
    ['', ' ％'],
    ['', ' เปอร์เซ็นต์'],
    ['', '/100'],
    ['', ' / ๑๐๐ คะแนน'],
    ['', ' จาก 100'],
    ['', ' คะแนน (ร้อยละ)'],
    ['% ', ''],
    ['(', ' %)'],
    ['(ร้อยละ ', ')'],
  ];
  test.each(UNITS)('knows the unit in “%s92.01%s”', (before, after) => {
    fc.assert(
      fc.property(anyScore, scripts, (score, choices) => {
        const text = inScripts(formatHundredths(score), choices);
        expect(numberFromText(`${before}${text}${after}`)).toEqual({ value: score, unit: true });
      }),
      { numRuns: 60 },
    );
  });

  test('a space before the point belongs to the number, one behind it may part a numbering from its number', () => {
    expect(valueOf('๙๒ . ๐๑ %')).toBe(9201);
    expect(valueOf('92 .01')).toBe(9201);
    expect(valueOf('3. 92')).toBeNull();
    expect(valueOf('(92.01)')).toBeNull();
  });

  test('reads every score in Thai words', () => {
    fc.assert(
      fc.property(anyScore, fc.constantFrom('', 'ร้อยละ', 'ได้'), (score, before) => {
        for (const text of writings(score)) {
          expect(valueOf(`${before}${wordsFromNumber(text)}`)).toBe(score);
          expect(valueOf(`${before}${wordsFromNumber(text)} คะแนน`)).toBe(score);
        }
      }),
      RUNS,
    );
  });

  test('is not disturbed by spaces around it and zero-width characters anywhere', () => {
    const invisible = fc.constantFrom('\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD');
    const space = fc.constantFrom('', ' ', '\u00A0', '\t', '\u3000', ' \n ');
    fc.assert(
      fc.property(anyScore, invisible, fc.nat(), space, space, (score, hidden, at, before, after) => {
        const text = formatHundredths(score);
        const cut = at % (text.length + 1);
        const written = `${before}${text.slice(0, cut)}${hidden}${text.slice(cut)}${after}`;
        expect(valueOf(written)).toBe(score);
      }),
      RUNS,
    );
  });

  test('rounds half up in decimal', () => {
    fc.assert(
      fc.property(anyScore, fc.integer({ min: 0, max: 999 }), (score, more) => {
        const text = `${formatHundredths(score)}${String(more).padStart(3, '0')}`;
        expect(valueOf(text)).toBe(score + (more >= 500 ? 1 : 0));
      }),
      RUNS,
    );
    expect(valueOf('๙๔.๙๙๕')).toBe(9500);
    expect(valueOf('94.99499999999999999999')).toBe(9499);
  });

  test.each([
    ['1,234.50', 123_450],
    ['๑๒,๓๔๕', 1_234_500],
    ['1,234,567', 123_456_700],
    ['-5.25', -525],
    ['−5', -500],
    ['–๕', -500],
    ['+5', 500],
    ['.5', 50],
    ['100', 10_000],
    ['100.00', 10_000],
    ['0', 0],
    ['ศูนย์', 0],
    ['= 92.01', 9201],
  ])('reads %s', (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  test.each([
    '92,01',
    '1,23,456',
    '1 2',
    '3 92.01',
    '92. 01',
    'abc',
    '',
    ' ',
    '-',
    '–',
    '.',
    '92.01.5',
    '92.',
    '15/01/2567',
    '๑๕ ม.ค. ๖๗',
    '2567-01-15',
    '1-3',
    '92.01-95.00',
    '92.01 และ 95.00',
    'คะแนน',
    'ร้อยละ',
    '%',
    'o34',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    'การปฏิบัติหน้าที่ 92.01',
    'จุดแข็ง',
    'สิบสิบ',
    '99999999999999999999',
  ])('refuses “%s”', (text) => {
    expect(numberFromText(text)).toBeNull();
  });
});
