import type { Implementation, Parameter, Rows } from './define';
import { Failure, invalid, passedOn } from './failure';
import { isBlank, isCellError, toGrid, type Cell, type CellResult, type Grid } from './values';

/** One value or error, or rows of them. */
export type Evaluated = CellResult | Failure | readonly (readonly (CellResult | Failure)[])[];

const isOne = (grid: Grid): boolean => grid.length === 1 && grid[0]?.length === 1;

/** The cell at a place of the result: one row, one column or one value stands for all of them. */
function cellAt(grid: Grid, row: number, column: number): Cell {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

function readCell(parameter: Parameter<unknown> & { readonly takes: 'value' }, cell: Cell): unknown {
  if (!isBlank(cell)) return isCellError(cell) ? passedOn(cell) : parameter.read(cell);
  return parameter.optional ? null : invalid('argument-missing', { argument: parameter.name });
}

/** The value of an argument at a place of the result. */
type Reader = (row: number, column: number) => unknown;

/** Reads an argument; what is the same for every cell of the result is read once. */
function readerOf(parameter: Parameter<unknown>, grid: Grid): Reader {
  if (parameter.takes === 'table') {
    const error = grid.flat().find(isCellError);
    const value = error ? passedOn(error) : parameter.read(grid);
    return () => value;
  }
  if (!isOne(grid)) return (row, column) => readCell(parameter, cellAt(grid, row, column));
  const value = readCell(parameter, cellAt(grid, 0, 0));
  return () => value;
}

/** The common length of several ranges in one direction; null when two differ and neither is 1. */
function commonLength(lengths: readonly number[]): number | null {
  const several = lengths.filter((length) => length !== 1);
  return several.every((length) => length === several[0]) ? (several[0] ?? 1) : null;
}

/** What stands at a place of the result. */
type Place = (row: number, column: number) => CellResult | Failure;

/**
 * The same result, computed once for all cells of the only range that hold the same value: a column of ten thousand scores
 * has a few hundred different ones.
 */
function onceForEach(range: Grid, placed: Place): Place {
  const known = new Map<Cell, CellResult | Failure>();
  return (row, column) => {
    const cell = cellAt(range, row, column);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = placed(row, column);
    known.set(cell, result);
    return result;
  };
}

/** Rows as long as they will be from the start: an array that grows takes room for sixteen cells. */
function filled(rows: number, columns: number, placed: Place): (CellResult | Failure)[][] {
  const result = new Array<(CellResult | Failure)[]>(rows);
  for (let row = 0; row < rows; row += 1) {
    const cells = new Array<CellResult | Failure>(columns);
    for (let column = 0; column < columns; column += 1) cells[column] = placed(row, column);
    result[row] = cells;
  }
  return result;
}

/**
 * Calls a function with the arguments as Excel passes them; a result of one value comes as its arguments came, as v or
 * as [[v]]. Ranges in the place of single values broadcast as in
 * Excel: one value, one row or one column is repeated, other sizes must be equal. A blank first argument gives ''.
 */
export function evaluate(implementation: Implementation, args: readonly unknown[]): Evaluated {
  const { parameters, spills } = implementation;
  const grids = parameters.map((_, index) => toGrid(args[index]));
  const isValue = (index: number): boolean => parameters[index]?.takes === 'value';
  const values = grids.filter((_, index) => isValue(index));
  const inRange = args.some((argument, index) => isValue(index) && Array.isArray(argument));
  const [first = [[null]]] = grids;

  const isBlankAt = (row: number, column: number): boolean => isBlank(cellAt(first, row, column));
  if (isOne(first) && isBlankAt(0, 0)) return inRange ? [['']] : '';
  const range = parameters.find((_, index) => isValue(index) && !isOne(grids[index] ?? first));
  if (spills && range) return invalid('one-value-only', { argument: range.name });
  const rows = commonLength(values.map((grid) => grid.length));
  const columns = commonLength(values.map((grid) => grid[0]?.length ?? 0));
  if (rows === null || columns === null) return invalid('sizes-differ');

  const readers = parameters.map((parameter, index) => readerOf(parameter, grids[index] ?? first));
  const resultAt = (row: number, column: number): CellResult | Rows | Failure => {
    const read = readers.map((reader) => reader(row, column));
    const failure = read.find((value) => value instanceof Failure);
    return failure ?? implementation.run(read);
  };
  if (rows === 1 && columns === 1) {
    const result = resultAt(0, 0);
    return inRange && !(result instanceof Failure) && typeof result !== 'object' ? [[result]] : result;
  }
  const placed = (row: number, column: number): CellResult | Failure => {
    if (isValue(0) && isBlankAt(row, column)) return '';
    const result = resultAt(row, column);
    // Functions that spill take no ranges here, so each place has one value.
    return typeof result === 'object' && !(result instanceof Failure) ? '' : result;
  };
  const ranges = values.filter((grid) => !isOne(grid));
  return filled(rows, columns, ranges.length === 1 ? onceForEach(ranges[0] ?? first, placed) : placed);
}
