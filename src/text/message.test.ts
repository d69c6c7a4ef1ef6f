import { ENGLISH } from './en';
import { isMessageKey, message, type MessageKey } from './message';
import { THAI } from './th';

const KEYS = Object.keys(THAI) as MessageKey[];
const parameters = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
const THAI_TEXTS = Object.entries(THAI);

test('both languages have the same keys, in the same order', () => {
  expect(Object.keys(ENGLISH)).toEqual(KEYS);
});

test.each(KEYS)('%s has the same parameters in both languages, and words', (key) => {
  // A Thai sentence may tell more of the options than the English one, never other parameters.
  expect([...new Set(parameters(ENGLISH[key]))]).toEqual([...new Set(parameters(THAI[key]))]);
  for (const text of [THAI[key], ENGLISH[key]]) {
    expect(text.replace(/\{\w+\}/g, '').length).toBeGreaterThan(0);
    expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
  }
});

describe('Thai without damage', () => {
  const matching = (pattern: RegExp): string[] =>
    THAI_TEXTS.filter(([, text]) => pattern.test(text)).map(([key]) => key);

  test.each([
    ['เเ for แ', /\u0E40\u0E40/],
    ['ํ + า for ำ', /\u0E4D[\u0E48-\u0E4B]?\u0E32/],
    ['a tone before its vowel', /[\u0E48-\u0E4C][\u0E31\u0E34-\u0E39\u0E47]/],
    ['a doubled mark', /([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1/],
    ['a mark without a consonant', /(?:^|[^\u0E01-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/],
    ['two vowels on one consonant', /[\u0E31\u0E34-\u0E37][\u0E31\u0E34-\u0E37]/],
    ['invisible characters', /[\u200B-\u200F\u2060\uFEFF\u00AD\uFFFD\u00A0]/],
    ['a space before a closing or after an opening sign', /[(“] | [)”]/],
    ['a doubled space inside a line', /[^\s] {2}[^\s]/],
    ['a space at an end', /^ [^แห]|[^ ] $/],
  ])('no %s', (_, pattern) => {
    const expected = matching(pattern).filter((key) => key !== 'cli.help' && !key.startsWith('change.'));
    expect(expected).toEqual([]);
  });

  test('sentences are Thai, English ones are not', () => {
    const sentences = KEYS.filter((key) => key.startsWith('finding.'));
    expect(sentences.filter((key) => !/[ก-ฮ]{3}/.test(THAI[key]))).toEqual([]);
    expect(KEYS.filter((key) => /[\u0E00-\u0E7F]/.test(ENGLISH[key]))).toEqual([]);
  });

  test('what to do next stands in every error sentence', () => {
    const asks = /โปรด|พิมพ์|จึงไม่กำหนดระดับ|:/;
    const silent = KEYS.filter((key) => key.startsWith('finding.') && !asks.test(THAI[key]));
    expect(silent).toEqual([]);
  });
});

describe('message', () => {
  test('fills in every parameter, also several times', () => {
    expect(message('en', 'change.one', { indicator: 1, from: '81.67', to: '91.67' })).toBe(
      'indicator 1 from 81.67 to 91.67',
    );
    expect(message('th', 'change.one', { indicator: 1, from: '81.67', to: '91.67' })).toBe(
      'ตัวชี้วัดที่ 1 จาก 81.67 เป็น 91.67',
    );
  });

  test('text from a sheet is put in as it is, whatever it looks like', () => {
    for (const raw of ['{name}', '{raw}', '$&', '$1', '\\', 'constructor']) {
      const text = message('en', 'finding.not-a-number', { indicator: 1, name: 'N', raw });
      expect(text).toContain(`“${raw}”`);
      expect(text).toContain('(N)');
    }
  });

  test('a parameter that is not given stays visible', () => {
    expect(message('en', 'cells')).toBe('cells {cells}');
    expect(message('en', 'cells', { toString: 1 })).toBe('cells {cells}');
  });

  test('knows its keys', () => {
    expect(KEYS.every(isMessageKey)).toBe(true);
    expect(['finding.nothing', 'toString', '', 'constructor'].some(isMessageKey)).toBe(false);
  });
});
