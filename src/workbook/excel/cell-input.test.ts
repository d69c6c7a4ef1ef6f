import fc from 'fast-check';
import { cellInput } from './cell-input';

test.each([
  ['=1+1', "'=1+1"],
  ["'=1", "''=1"],
  ['@x', "'@x"],
  ['1/2', "'1/2"],
  ['๑๒', "'๑๒"],
  ['ข้อ ๓', "'ข้อ ๓"],
  ['1 ม.ค. 2568', "'1 ม.ค. 2568"],
  ['TRUE', "'TRUE"],
  ['wahr', "'wahr"],
  ['#N/A', "'#N/A"],
  [' =1', "' =1"],
  ['จุดแข็ง', 'จุดแข็ง'],
  ['การใช้อำนาจ =1', "'การใช้อำนาจ =1"],
  ['การใช้อำนาจ (IIT)', 'การใช้อำนาจ (IIT)'],
  ['', ''],
])('%j goes out as %j', (text, expected) => {
  expect(cellInput(text)).toBe(expected);
});

test('numbers and truth values go out as they are; what JSON cannot hold goes out as nothing', () => {
  expect([81.67, 0, true, false, null, NaN, Infinity].map(cellInput)).toEqual([
    81.67,
    0,
    true,
    false,
    null,
    null,
    null,
  ]);
});

test('a text goes out either marked as text, or free of digits and beginning with a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const input = String(cellInput(text));
      if (input !== '' && !input.startsWith("'")) {
        expect(input).toMatch(/^\p{L}/u);
        expect(input).not.toMatch(/\p{N}/u);
      }
    }),
  );
});

test('longer than a cell may be, a text is cut', () => {
  expect(String(cellInput('ก'.repeat(40_000)))).toHaveLength(32_767);
});
