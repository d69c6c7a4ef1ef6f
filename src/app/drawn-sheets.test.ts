import { book, sheet } from '../../test/support/grids';
import { RESULT, scoreSheet } from '../../test/support/score-sheets';
import { ALL_KINDS } from '../documents/kinds';
import { DEFAULT_SETTINGS } from './keeping/settings';
import { analyseWorkbook } from './analyse-workbook';
import { holdsDrawings } from './drawn-sheets';
import { openScores } from './open-scores';

const drawnBeside = (kind: string) =>
  book(scoreSheet(), {
    ...scoreSheet({ name: 'อื่น', agency: 'อบต.หนองสมมติ', scores: RESULT.toReversed() }),
    marker: `${kind}|2568`,
  });

test.each(ALL_KINDS)('of a sheet of the kind %s scores are read only when people fill it in', (kind) => {
  const workbook = drawnBeside(kind);
  const request = { ...DEFAULT_SETTINGS, sheet: null, year: null };
  const filledIn = kind === 'template' || kind === 'scores';
  const read = filledIn ? 2 : 1;
  expect(openScores(workbook).sets).toHaveLength(read);
  expect(analyseWorkbook(workbook, request).analyses).toHaveLength(read);
  expect(holdsDrawings(workbook)).toBe(!filledIn);
});

test('a drawing of a later version is no sheet of scores', () => {
  expect(openScores(drawnBeside('memo')).sets).toHaveLength(1);
});

test('a workbook of a person holds no drawings', () => {
  expect(holdsDrawings(book(sheet('ว่าง', [['ประชุม']])))).toBe(false);
});
