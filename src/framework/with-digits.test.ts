import * as fc from 'fast-check';
import { withDigits } from './with-digits';

const STYLES = ['thai', 'arabic'] as const;
const DIGITS = { arabic: '0123456789', thai: '๐๑๒๓๔๕๖๗๘๙' } as const;

const digit = fc.constantFrom(...DIGITS.arabic, ...DIGITS.thai);
const number = fc.string({ unit: digit, minLength: 1, maxLength: 5 });
const latin = fc.constantFrom('a', 'Z', 'o', 'ITA', 'é');

/** What a number may be written with and still be one: '(2.50)', '–12,000', '95%', 'ที่ ๓.'. */
const numeric = fc
  .tuple(
    fc.constantFrom('', '(', '–', '"', 'ข้อ', ':', '/'),
    number,
    fc.constantFrom('', '.50', ',๐๐๐', '-๑๖.๓๐'),
    fc.constantFrom('', ')', '%', '.', 'วัน', ':', '/', '/ปี', 'ก@ข'),
  )
  .map((parts) => parts.join(''));

const addressOrCode = fc.oneof(
  fc.tuple(latin, number).map(([letter, digits]) => letter + digits),
  fc.tuple(number, latin).map(([digits, letter]) => digits + letter),
  fc.tuple(number, fc.constantFrom('/', ':', '@'), number).map((parts) => parts.join('')),
  number.map((digits) => `https://abt.go.th/แผน${digits}/๑ก`),
  number.map((digits) => `abt.go.th/แผน/${digits}`),
  number.map((digits) => `saraban_${digits}@dla.go.th`),
);

const tokens = fc.array(
  fc.oneof(
    numeric.map((text) => ({ text, keeps: false })),
    addressOrCode.map((text) => ({ text, keeps: true })),
    fc.constantFrom('แผน', 'E-Service', 'ฯลฯ', '·').map((text) => ({ text, keeps: false })),
  ),
);

/** Digit by digit, apart from the code under test. */
const inStyle = (text: string, style: (typeof STYLES)[number]): string =>
  text.replace(/[0-9๐-๙]/g, (one) => DIGITS[style].charAt((DIGITS.arabic + DIGITS.thai).indexOf(one) % 10));

describe('withDigits', () => {
  it('writes every digit in the style asked for, whichever it was', () => {
    expect(withDigits('ปี 2568 ข้อ ๓๔', 'thai')).toBe('ปี ๒๕๖๘ ข้อ ๓๔');
    expect(withDigits('ปี 2568 ข้อ ๓๔', 'arabic')).toBe('ปี 2568 ข้อ 34');
  });

  it('changes every digit but those of tokens with a Latin letter, a stroke, a colon or an at sign', () => {
    fc.assert(
      fc.property(tokens, fc.constantFrom(...STYLES), (parts, style) => {
        const text = parts.map((part) => part.text).join(' ');
        const expected = parts.map((part) => (part.keeps ? part.text : inStyle(part.text, style))).join(' ');
        expect(withDigits(text, style)).toBe(expected);
        expect(withDigits(expected, style)).toBe(expected);
      }),
    );
  });

  it.each([
    'https://www.abt-nadee.go.th/ita/o34?y=2568',
    'www.example.go.th/แผน/2568',
    'example.go.th/แผน/2568',
    'saraban_06470501@dla.go.th',
    'OIT ข้อ o12 และ O-35',
    'ISO9001:2015 ITA2567',
    'เซลล์ C4, D12:E20',
    'คำสั่งที่5/2567ลงวันที่1/10/2567',
    'เวลา 08:30-16:30',
    'คำสั่งที่ ๕/๒๕๖๗',
  ])('leaves addresses, codes and numbers of documents as they are: %s', (text) => {
    expect(STYLES.map((style) => withDigits(text, style))).toEqual([text, text]);
  });

  it.each([
    ['ปี 2568 ตาม https://a.go.th/o1?y=2568 ภายใน 30 วัน', 'ปี ๒๕๖๘ ตาม https://a.go.th/o1?y=2568 ภายใน ๓๐ วัน'],
    ['ISO 9001 เวลา 08.30-16.30 ITA', 'ISO ๙๐๐๑ เวลา ๐๘.๓๐-๑๖.๓๐ ITA'],
    ['โทร. 043-123456 ต่อ 12', 'โทร. ๐๔๓-๑๒๓๔๕๖ ต่อ ๑๒'],
    ['คะแนน:85.50 มาตรการ/โครงการ 3/ปี', 'คะแนน:๘๕.๕๐ มาตรการ/โครงการ ๓/ปี'],
  ])('changes the digits around them: %s', (text, expected) => {
    expect(withDigits(text, 'thai')).toBe(expected);
  });

  it('leaves other text alone', () => {
    expect(withDigits('E-Service ฯลฯ', 'thai')).toBe('E-Service ฯลฯ');
    expect(withDigits('', 'arabic')).toBe('');
  });
});
