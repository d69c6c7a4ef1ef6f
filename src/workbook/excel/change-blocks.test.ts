import type { CellChange } from '../host-workbook';
import { cellsOf, changeBlocks } from './change-blocks';

const change = (row: number, column: number, sheet = 'ก', bold = false): CellChange => ({
  sheet,
  row,
  column,
  content: { value: row },
  style: { bold },
});

test('cells below one another with the same look are one block', () => {
  const changes = [
    change(1, 2),
    change(2, 2),
    change(3, 2),
    change(4, 2, 'ก', true),
    change(5, 2, 'ข', true),
  ];
  expect(changeBlocks(changes).map(({ sheet, area }) => [sheet, area.top, area.bottom])).toEqual([
    ['ก', 1, 3],
    ['ก', 4, 4],
    ['ข', 5, 5],
  ]);
});

test('another column, a gap or a step back begins a new block', () => {
  const changes = [change(1, 2), change(2, 3), change(4, 3), change(3, 3)];
  expect(changeBlocks(changes)).toHaveLength(4);
});

test('cut into cells, the blocks are the changes again', () => {
  const changes = [change(1, 2), change(2, 2), change(9, 1)];
  const cells = changeBlocks(changes).flatMap(cellsOf);
  expect(cells.map(({ area, contents }) => [area.top, area.left, contents[0]])).toEqual(
    changes.map(({ row, column, content }) => [row, column, content]),
  );
});
