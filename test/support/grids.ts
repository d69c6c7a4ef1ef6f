import type { Cell, CellGrid, CellRange, Workbook } from '../../src/workbook/cell-grid';

/** What a test writes for a cell: "#N/A" and its kind become error cells, null stays empty. */
export type Value = string | number | boolean | null | Cell;

interface SheetOptions {
  /** Where the first row's first cell stands: "C5". Default A1. */
  readonly at?: string;
  /** Merged rectangles, counted from the first cell of `rows` as if it were A1: ["A1:C1"]. */
  readonly merges?: readonly string[];
  /** Rectangles shown as a percentage, counted likewise: ["B2:B11"]. */
  readonly percent?: readonly string[];
  readonly hidden?: boolean;
  readonly marker?: string;
}

interface Position {
  readonly row: number;
  readonly column: number;
}

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

function positionOf(address: string): Position {
  const match = /^([A-Z]{1,3})([1-9]\d*)$/.exec(address);
  if (!match) throw new Error(`not an address: ${address}`);
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

function rangeOf(address: string): CellRange {
  const [from, to = from] = address.split(':');
  const start = positionOf(from!);
  const end = positionOf(to!);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

function cellOf(value: Value, percent: boolean): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value === 'object') return value;
  if (typeof value === 'string' && ERROR.test(value)) return { value: null, error: value };
  return percent ? { value, percent } : { value };
}

/** A sheet as the readers see it, from rows of plain values. */
export function sheet(
  name: string,
  rows: readonly (readonly Value[])[],
  options: SheetOptions = {},
): CellGrid {
  const { row: top, column: left } = positionOf(options.at ?? 'A1');
  const percent = (options.percent ?? []).map(rangeOf);
  const cells = rows.map((values, row) => [
    ...Array.from({ length: left }, () => undefined),
    ...values.map((value, column) =>
      cellOf(
        value,
        percent.some((range) => contains(range, row, column)),
      ),
    ),
  ]);
  return {
    sheet: name,
    rows: [...Array.from({ length: top }, () => undefined), ...cells],
    merges: (options.merges ?? []).map(rangeOf).map((range) => ({
      top: range.top + top,
      left: range.left + left,
      bottom: range.bottom + top,
      right: range.right + left,
    })),
    hidden: options.hidden ?? false,
    marker: options.marker ?? null,
  };
}

export function book(...sheets: readonly CellGrid[]): Workbook {
  return { sheets };
}
