import fc from 'fast-check';
import { cellRuns } from './cell-runs';

const HOME = 'คะแนน';
const cell = (row: number, column: number, sheet = HOME) => ({ sheet, row, column });

test('three or more in a line are a range; two are told one by one', () => {
  const column = [4, 8, 9, 10, 14, 15].map((row) => cell(row, 1));
  expect(cellRuns(column, HOME)).toEqual(['B5', 'B9:B11', 'B15', 'B16']);
  expect(cellRuns([cell(2, 0), cell(2, 1), cell(2, 2)], HOME)).toEqual(['A3:C3']);
  expect(cellRuns([], HOME)).toEqual([]);
});

test('a line ends where it turns and where another sheet begins', () => {
  expect(cellRuns([cell(0, 0), cell(1, 0), cell(2, 0), cell(2, 1)], HOME)).toEqual(['A1:A3', 'B3']);
  const other = [0, 1, 2].map((row) => cell(row, 0, 'ปี 67'));
  expect(cellRuns([cell(0, 0), ...other], HOME)).toEqual(['A1', "'ปี 67'!A1:A3"]);
});

test('no cell is left out and none is told twice', () => {
  const cells = fc.array(fc.record({ row: fc.nat(4), column: fc.nat(3) }), { maxLength: 12 });
  fc.assert(
    fc.property(cells, (places) => {
      const told = cellRuns(
        places.map(({ row, column }) => cell(row, column)),
        HOME,
      ).flatMap((text) => {
        const [from = '', to = from] = text.split(':');
        const [start, end] = [from, to].map((address) => ({
          column: address.charCodeAt(0) - 65,
          row: Number(address.slice(1)) - 1,
        }));
        const length = Math.max(end!.row - start!.row, end!.column - start!.column) + 1;
        return Array.from({ length }, (_, index) => ({
          row: start!.row + (end!.row > start!.row ? index : 0),
          column: start!.column + (end!.column > start!.column ? index : 0),
        }));
      });
      expect(told).toEqual(places);
    }),
  );
});
