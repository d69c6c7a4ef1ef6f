import { DOCUMENT_002, DOCUMENT_004, entriesOf, points, rulesOf, SHEET } from '../../test/support/scores';
import { findingCells, findingSentence } from './finding-sentence';
import { finding } from './findings';
import { digitCandidates } from './misread';
import type { Candidate, Finding, Hundredths } from './types';

const suggestion = (candidates: readonly Candidate[], stated: string): Finding =>
  finding('digit-suggestion', { params: { count: candidates.length, stated }, candidates });
const of = (scores: readonly Hundredths[], stated: number): Finding =>
  suggestion(digitCandidates(rulesOf(2567), entriesOf(scores), points(stated)), stated.toFixed(2));

test('all digits that go together, each with its cell', () => {
  expect(findingSentence(of(DOCUMENT_002, 81.52), SHEET, 'en')).toBe(
    'Digits that may have been misread or mistyped; corrected, the overall score would be 81.52: ' +
      'indicator 1 from 81.67 to 91.67 (cell C4) and indicator 2 from 83.13 to 93.13 (cell C5) and ' +
      'indicator 3 from 89.17 to 99.17 (cell C6) and indicator 5 from 81.25 to 91.25 (cell C8) and ' +
      'indicator 6 from 84.20 to 94.20 (cell C9) and indicator 7 from 80.62 to 90.62 (cell C10)',
  );
});

test('interchangeable ones together, alternatives apart', () => {
  const text = findingSentence(of(DOCUMENT_004, 78.77), SHEET, 'en');
  expect(text).toMatch(
    /78\.77: any 1 of \(indicator 9 from 81\.92 to 81\.52 \(cell C12\), indicator 10 .*\) or indicator 6 from/,
  );
});

test('in Thai unless another language is asked for', () => {
  const found = of(DOCUMENT_004, 78.77);
  expect(findingSentence(found, SHEET)).toBe(findingSentence(found, SHEET, 'th'));
  expect(findingSentence(found, SHEET)).toContain(
    '1 รายการใดก็ได้จาก (ตัวชี้วัดที่ 9 จาก 81.92 เป็น 81.52 (เซลล์ C12)',
  );
});

test('at most five alternatives are told, and that there are more', () => {
  const alternatives = Array.from({ length: 7 }, (_, index): Candidate => ({
    overall: points(90),
    changes: [{ indicator: 1, from: points(80), to: points(81 + index), cell: null }],
  }));
  const tell = (count: number): string =>
    findingSentence(suggestion(alternatives.slice(0, count), '90.00'), SHEET, 'en');
  expect(tell(5)).toContain('to 85.00');
  expect(tell(5)).not.toContain('…');
  expect(tell(7)).toMatch(/to 85\.00 …$/);
  expect(tell(7)).not.toContain('86.00');
});

test('cells on another sheet carry its name, quoted', () => {
  const cells = [
    { sheet: SHEET, row: 3, column: 2 },
    { sheet: "ปี '67", row: 0, column: 27 },
  ];
  expect(findingCells(finding('other-reading', { cells }), SHEET)).toBe("C4, 'ปี ''67'!AB1");
  expect(findingCells(finding('year-unknown'), SHEET)).toBe('');
});

test('a long list of cells is cut after twelve', () => {
  const cells = (count: number) =>
    Array.from({ length: count }, (_, row) => ({ sheet: SHEET, row: row * 2, column: 0 }));
  const told = (count: number) =>
    findingCells(finding('other-reading', { cells: cells(count) }), SHEET, 'en');
  expect(told(12)).toMatch(/A23$/);
  expect(told(15)).toMatch(/A23 and 3 more$/);
});

test('a variant without a sentence of its own uses that of its code', () => {
  const found = finding('year-unknown', { message: 'year-unknown.never-written' });
  expect(findingSentence(found, SHEET, 'en')).toBe(findingSentence(finding('year-unknown'), SHEET, 'en'));
});
