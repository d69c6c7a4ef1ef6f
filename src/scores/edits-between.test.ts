import * as fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { editsBetween } from './edits-between';

test.each([
  ['', '', 0],
  ['', 'กข', 2],
  ['กข', '', 2],
  ['ทุจริต', 'ทุจริต', 0],
  ['ปฏิบัติ', 'ปฏิบติ', 1],
  ['solving', 'resolving', 2],
  ['งบประมาณ', 'งปบระมาณ', 2],
])('%p and %p', (from, to, edits) => {
  expect(editsBetween(from, to, 9)).toBe(edits);
  expect(editsBetween(from, to, edits)).toBe(edits);
  expect(editsBetween(from, to, edits - 1)).toBe(Infinity);
});

test('what the full table of edits gives, up to the bound', () => {
  const text = fc.string({ unit: fc.constantFrom('ก', 'ข', 'า', 'x'), maxLength: 14 });
  fc.assert(
    fc.property(text, text, fc.nat({ max: 15 }), (from, to, most) => {
      const edits = distance(from, to);
      expect(editsBetween(from, to, most)).toBe(edits > most ? Infinity : edits);
    }),
    { numRuns: 2000 },
  );
});
