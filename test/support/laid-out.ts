import { layOut } from '../../src/reading/layout';
import { a1 } from '../../src/workbook/cell-grid';
import { sheet, type Value } from './grids';

/** A sheet laid out anew: its rows of values, its merged cells, and where a cell stands in the sheet itself. */
export function laidOut(rows: readonly (readonly Value[])[]): {
  readonly rows: readonly Value[][];
  readonly merges: readonly string[];
  readonly from: (row: number, column: number) => string | null;
} {
  const { grid, origin } = layOut(sheet('คะแนน', rows));
  return {
    rows: grid.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
    merges: grid.merges.map(({ top, left, bottom, right }) => `${a1(top, left)}:${a1(bottom, right)}`),
    from: (row, column) => {
      const place = origin?.(row, column);
      return place ? a1(place.row, place.column) : null;
    },
  };
}
