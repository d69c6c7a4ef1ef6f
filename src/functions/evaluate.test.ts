import * as fc from 'fast-check';
import { cellFunction, optional, rowsFunction, type ValueParameter } from './define';
import { evaluate } from './evaluate';
import { Failure, invalid } from './failure';

/** Reads a number; anything else is an error. */
const number = (name: string): ValueParameter<number> => ({
  name,
  optional: false,
  takes: 'value',
  read: (cell) => (typeof cell === 'number' ? cell : invalid('not-a-number', { found: '?' })),
});

const ADD = cellFunction({
  name: 'ADD',
  parameters: [number('left'), optional(number('right'))],
  run: (left, right) => left + (right ?? 1000),
});
const TWICE = rowsFunction({
  name: 'TWICE',
  parameters: [number('left'), optional(number('right'))],
  run: (left, right) => [[left, right ?? 0]],
});

const add = (...args: readonly unknown[]) => evaluate(ADD, args);
const messageOf = (result: unknown): string => (result instanceof Failure ? result.message : '');

describe('single values', () => {
  test.each([
    [[1, 2], 3],
    [[1], 1001],
    [[1, null], 1001],
    [[1, ''], 1001],
    [[[[1]], 2], [[3]]],
    [[1, [[2]]], [[3]]],
    [[[[1]], [[null]]], [[1001]]],
    [[[1], 2], [[3]]],
  ])('%j give %j: as the arguments came, so comes the result', (args, result) => {
    expect(add(...args)).toEqual(result);
  });

  test('an error is not wrapped, whichever way the argument came', () => {
    expect(add('x', 1)).toMatchObject({ code: 'invalidValue' });
    expect(add([['x']], 1)).toMatchObject({ code: 'invalidValue' });
  });

  test('a blank that is not optional says which argument is missing', () => {
    const both = cellFunction({
      name: 'BOTH',
      parameters: [number('left'), number('right')],
      run: (left, right) => left + right,
    });
    expect(messageOf(evaluate(both, [1]))).toMatch(/right/);
  });

  test('of two errors the first argument has its way', () => {
    expect(add({ code: '#N/A' }, 'x')).toMatchObject({ origin: { code: '#N/A' } });
    expect(add('x', { code: '#N/A' })).toMatchObject({ origin: null });
  });
});

describe('ranges', () => {
  const column = [[1], [2], [3]];
  const row = [[10, 20]];
  test.each([
    ['one column', [column], [[1001], [1002], [1003]]],
    ['one row', [row], [[1010, 1020]]],
    ['a column and one value', [column, 5], [[6], [7], [8]]],
    ['one value and a column', [5, column], [[6], [7], [8]]],
    ['a column and [[value]]', [column, [[5]]], [[6], [7], [8]]],
    ['two columns', [column, column], [[2], [4], [6]]],
    [
      'a column and a row',
      [column, row],
      [
        [11, 21],
        [12, 22],
        [13, 23],
      ],
    ],
    [
      'a table and a row',
      [
        [
          [1, 2],
          [3, 4],
        ],
        row,
      ],
      [
        [11, 22],
        [13, 24],
      ],
    ],
    [
      'a table and a column',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[10], [20]],
      ],
      [
        [11, 12],
        [23, 24],
      ],
    ],
  ])('%s', (_, args, result) => {
    expect(add(...args)).toEqual(result);
  });

  test.each([
    ['columns of two lengths', [[[1], [2]], column]],
    ['rows of two lengths', [[[1, 2]], [[1, 2, 3]]]],
    [
      'a table and a longer row',
      [
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2, 3]],
      ],
    ],
  ])('%s are one error', (_, args) => {
    expect(messageOf(add(...args))).toMatch(/ขนาด/);
  });

  test('a bad cell is an error in its own place, a blank one an empty text', () => {
    const passed = { code: '#DIV/0!' };
    const result = add([[1], ['x'], [null], [''], [passed], [2]], 1);
    expect(result).toEqual([
      [2],
      [expect.any(Failure) as unknown],
      [''],
      [''],
      [expect.objectContaining({ origin: passed }) as unknown],
      [3],
    ]);
  });

  test('blanks in the other argument mean omitted', () => {
    expect(add([[1], [2]], [[null], [5]])).toEqual([[1001], [7]]);
  });

  test('functions that spill take one value at a time', () => {
    expect(evaluate(TWICE, [[[1]], [[2]]])).toEqual([[1, 2]]);
    expect(messageOf(evaluate(TWICE, [1, column]))).toMatch(/right/);
  });

  test('every cell is what the function gives for it alone', () => {
    const cell = fc.oneof(fc.integer(), fc.constantFrom(null, '', 'x'));
    const grid = (rows: number, columns: number) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      });
    const size = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(
        fc.tuple(size, size).chain(([rows, columns]) => fc.tuple(grid(rows, columns), grid(rows, columns))),
        ([left, right]) => {
          const together = add(left, right);
          const alone = left.map((cells, y) => cells.map((value, x) => add(value, right[y]?.[x])));
          expect(together).toEqual(
            alone.length === 1 && alone[0]?.length === 1 ? wrapped(alone[0][0]) : alone,
          );
        },
      ),
    );
  });
});

/** One cell of a range comes as [[v]], an error as it is. */
const wrapped = (value: unknown): unknown => (value instanceof Failure ? value : [[value]]);

test('cells that hold the same give the same, each as it would alone', () => {
  let runs = 0;
  const counted = cellFunction({
    name: 'COUNTED',
    parameters: [number('left'), optional(number('right'))],
    run: (left, right) => {
      runs += 1;
      return left * 2 + (right ?? 0);
    },
  });
  const cell = fc.constantFrom<unknown>(1, 2, 2.5, 0, 'x', '', null, true, { code: '#N/A' });
  const column = fc.array(
    cell.map((value) => [value]),
    { minLength: 2, maxLength: 30 },
  );
  fc.assert(
    fc.property(column, fc.constantFrom<unknown>(3, null, 'x'), (cells, right) => {
      runs = 0;
      const spilled = evaluate(counted, [cells, right]);
      expect(runs).toBeLessThanOrEqual(new Set(cells.map(([value]) => value)).size);
      expect(spilled).toEqual(cells.map(([value]) => [evaluate(counted, [value, right])]));
    }),
  );
});
