import * as fc from 'fast-check';
import { INDICATORS, INSTRUMENT_NAMES, toThaiDigits } from '../framework';
import { arabicDigits, cleanText, skeleton } from './thai-text';

const TERMS = [
  ...INDICATORS.flatMap(({ name, spellings }) => [name, ...spellings]),
  ...Object.values(INSTRUMENT_NAMES).map(({ thai }) => thai),
  'ต้องปรับปรุงโดยด่วน',
  'ผ่านดีเยี่ยม',
  'ปีงบประมาณ พ.ศ. ๒๕๖๗',
];
const term = fc.constantFrom(...TERMS);

test('digits of any script become Arabic, other characters stay', () => {
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect(arabicDigits(`ก${toThaiDigits(String(value))}ข`)).toBe(`ก${value}ข`);
    }),
  );
  expect(arabicDigits('９２.０１ ๙2')).toBe('92.01 92');
});

test('clean text is left as it is, and cleaning twice changes nothing more', () => {
  for (const text of TERMS) expect(cleanText(text)).toBe(text);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'กเแาำํ่้์ัิีึื \u200B\u00A0'), maxLength: 12 }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['คะเเนน', 'คะแนน'],
  ['การใช้อ\u0E4D\u0E32นาจ', 'การใช้อำนาจ'],
  ['น\u0E4D\u0E49\u0E32', 'น้ำ'],
  ['น\u0E49\u0E4D\u0E32', 'น้ำ'],
  ['หน\u0E49\u0E32ท\u0E48\u0E35', 'หน้าที่'],
  ['การ\u200Bใช้\uFEFFงบประมาณ', 'การใช้งบประมาณ'],
  ['  การ\u00A0ใช้ \t\n งบ  ', 'การ ใช้ งบ'],
])('repairs %s', (damaged, expected) => {
  expect(cleanText(damaged)).toBe(expected);
});

test('a skeleton survives lost marks, lost sara am, spaces, punctuation and case', () => {
  const marks = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
  fc.assert(
    fc.property(term, (text) => {
      const key = skeleton(text);
      expect(skeleton(text.replace(marks, ''))).toBe(key);
      expect(skeleton(text.replaceAll('ำ', 'า'))).toBe(key);
      expect(skeleton(text.replaceAll('ำ', '\uFFFDำ'))).toBe(key);
      expect(skeleton([...text].join(' '))).toBe(key);
      expect(skeleton(`“${text.toUpperCase()}”.`)).toBe(key);
      expect(skeleton(arabicDigits(text))).toBe(key);
    }),
    { numRuns: 200 },
  );
});
