import * as fc from 'fast-check';
import { wordsFromNumber } from '../../test/support/thai-number-words';
import { numberFromWords } from './thai-number-words';

test('understands every number below a thousand with any decimals', () => {
  const decimals = fc.stringMatching(/^\d{0,4}$/);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), decimals, (whole, fraction) => {
      const text = fraction === '' ? String(whole) : `${whole}.${fraction}`;
      expect(numberFromWords(wordsFromNumber(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['เก้าสิบสองจุดศูนย์หนึ่ง', '92.01'],
  ['แปดสิบเอ็ด', '81'],
  ['ยี่สิบ', '20'],
  ['สิบเอ็ด', '11'],
  ['หนึ่งร้อย', '100'],
  ['ร้อย', '100'],
  ['หนึ่งร้อยเอ็ด', '101'],
  ['หนึ่งร้อยหนึ่ง', '101'],
  ['เก้าสิบ สอง จุด ศูนย์ หนึ่ง', '92.01'],
  ['เเปดสิบ', '80'],
  ['ห\u0E19\u0E48\u0E36งร้อย', '100'],
])('%s is %s', (words, expected) => {
  expect(numberFromWords(words)).toBe(expected);
});

test.each([
  '',
  'จุด',
  'จุดห้า',
  'ห้าจุด',
  'ห้าจุดสิบ',
  'ห้าจุดหกจุดเจ็ด',
  'สองสาม',
  'สิบร้อย',
  'สิบสิบ',
  'ศูนย์สิบ',
  'จุดอ่อน',
  'สี่แยก',
  'การแปดสิบ',
  'พันสอง',
])('“%s” is no number', (words) => {
  expect(numberFromWords(words)).toBeNull();
});
