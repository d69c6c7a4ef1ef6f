import fc from 'fast-check';
import { rectangles } from './areas';

const cover = (picture: readonly string[]): string[] =>
  rectangles(picture.length, picture[0]?.length ?? 0, (row, column) => picture[row]?.[column] === '#').map(
    ({ top, left, bottom, right }) => `${top},${left}-${bottom},${right}`,
  );

test('a table is one rectangle, whatever stands beside it', () => {
  expect(cover(['###.', '###.', '###.'])).toEqual(['0,0-2,2']);
  expect(cover(['####', '#..#', '#..#', '####'])).toEqual(['0,0-0,3', '1,0-2,0', '1,3-2,3', '3,0-3,3']);
  expect(cover(['....'])).toEqual([]);
});

test('every cell that is covered lies in exactly one rectangle, and no other cell does', () => {
  const picture = fc.array(fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), { maxLength: 8 });
  fc.assert(
    fc.property(picture, (cells) => {
      const found = rectangles(cells.length, 5, (row, column) => cells[row]?.[column] ?? false);
      const times = cells.map((line, row) =>
        line.map(
          (_, column) =>
            found.filter(
              ({ top, left, bottom, right }) =>
                top <= row && row <= bottom && left <= column && column <= right,
            ).length,
        ),
      );
      expect(times).toEqual(cells.map((line) => line.map(Number)));
    }),
  );
});
