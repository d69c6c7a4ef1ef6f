import { SHEET } from '../../test/support/scores';
import { finding } from './findings';

const cell = { sheet: SHEET, row: 3, column: 2 };

test.each([
  ['missing-indicator', 'error'],
  ['overall-mismatch', 'error'],
  ['unreadable-file', 'error'],
  ['item-mismatch', 'warning'],
  ['year-unknown', 'warning'],
  ['year-mismatch', 'warning'],
  ['other-reading', 'info'],
  ['digit-suggestion', 'info'],
] as const)('%s is an %s', (code, severity) => {
  expect(finding(code)).toEqual({ code, severity, message: code, params: {}, cells: [], candidates: [] });
});

test('unknown cells are left out, a variant keeps its own sentence', () => {
  const found = finding('year-unknown', { message: 'year-unknown.outside', cells: [null, cell, undefined] });
  expect([found.message, found.cells]).toEqual(['year-unknown.outside', [cell]]);
});
