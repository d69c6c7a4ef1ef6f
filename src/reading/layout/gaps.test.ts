import fc from 'fast-check';
import { book, sheet, type Value } from '../../../test/support/grids';
import { RESULT, scoreSheet } from '../../../test/support/score-sheets';
import { a1, type CellGrid } from '../../workbook/cell-grid';
import { readScores } from '../read-scores';
import { closeGaps } from './gaps';

const blank = (length: number): null[] => Array.from({ length }, () => null);
const below = (gap: number): CellGrid => sheet('ก', [['บน'], ...blank(gap).map(() => []), ['ล่าง']]);
const beside = (gap: number): CellGrid => sheet('ก', [['ซ้าย', ...blank(gap), 'ขวา']]);

test.each([
  ['rows', below],
  ['columns', beside],
])('64 empty %s stay, of more only the last 64', (_, make) => {
  const asItWas = make(64);
  expect(closeGaps(asItWas)).toEqual({ grid: asItWas, origin: null });
  expect(closeGaps(make(65)).origin).not.toBeNull();
  expect(closeGaps(make(20_000)).grid.rows).toEqual(closeGaps(make(65)).grid.rows);
});

test('every cell tells where it stood', () => {
  const { grid, origin } = closeGaps(
    sheet('ก', [['บน', ...blank(200), 'ขวา'], ...blank(3_000).map(() => []), [null, 'ล่าง']]),
  );
  const stood = grid.rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      const from = origin?.(row, column);
      return cell && from ? [`${cell.value as string} ${a1(from.row, from.column)}`] : [];
    }),
  );
  expect(stood).toEqual(['บน A1', 'ขวา GT1', 'ล่าง B3002']);
});

test('merged areas and hidden columns move along; an area inside a gap is gone', () => {
  const gap = blank(500);
  const { grid } = closeGaps({
    ...sheet('ก', [['บน', ...gap, 'ขวา'], ...gap.map(() => []), ['ล่าง']], {
      merges: ['A1:A400', 'B10:C20', 'A502:A503'],
    }),
    hiddenColumns: new Set([0, 5, 501]),
  });
  expect(grid.merges).toEqual([
    { top: 0, bottom: 0, left: 0, right: 0 },
    { top: 65, bottom: 65, left: 0, right: 0 },
  ]);
  expect(grid.hiddenColumns).toEqual(new Set([0, 65]));
});

test('a cell dropped anywhere far off changes no score and no address', () => {
  const plain = readScores(book(scoreSheet()));
  fc.assert(
    fc.property(fc.integer({ min: 80, max: 90_000 }), fc.integer({ min: 0, max: 16_000 }), (row, column) => {
      const table = scoreSheet();
      const rows = [...table.rows];
      rows[row] = Object.assign([], { [column]: { value: 'หมายเหตุ' } });
      expect(readScores(book({ ...table, rows }))).toEqual(plain);
    }),
    { numRuns: 60 },
  );
});

test('a table far from the corner is read where it stands', () => {
  const table: readonly (readonly Value[])[] = scoreSheet().rows.map((row) =>
    (row ?? []).map((cell) => cell?.value ?? null),
  );
  const { sets } = readScores(book(sheet('ก', table, { at: 'ZZ40000' })));
  expect(sets[0]?.entries.map(({ score }) => score)).toEqual(RESULT.map((score) => Math.round(score * 100)));
  expect(sets[0]?.entries[0]?.cell).toEqual({ sheet: 'ก', row: 40_002, column: 702 });
});
