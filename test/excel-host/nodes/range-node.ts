import { formatArea, inside, MAX_COLUMNS, MAX_ROWS, quoteSheet, type Area } from '../a1';
import type { Cell } from '../cells';
import { invalidArgument } from '../host-failure';
import { HostNode } from './node';
import type { SheetNode } from './sheet-node';

/** Above this many cells the host gives no values and writes rows and columns as a whole. */
const LARGE = 5_000_000;

/** A rectangle of cells; a new node is made for every request, all state is in the sheet. */
export class RangeNode extends HostNode {
  readonly area: Area;

  constructor(
    readonly sheet: SheetNode,
    area: Area,
    className = 'Range',
  ) {
    super(sheet.context, className, sheet, formatArea(area));
    const checked = inside(area);
    if (!checked) throw invalidArgument('Range');
    this.area = checked;
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${formatArea(this.area)}`;
  }

  /** As a formula refers to it, with "=". */
  get reference(): string {
    return `=${quoteSheet(this.sheet.name)}!${formatArea(this.area, true)}`;
  }

  get isWhole(): boolean {
    return this.area.rows === MAX_ROWS || this.area.columns === MAX_COLUMNS;
  }

  get isLarge(): boolean {
    return this.area.rows * this.area.columns > LARGE;
  }

  other(area: Area): RangeNode {
    return new RangeNode(this.sheet, area);
  }

  /** Moved and resized. */
  shifted(rows: number, columns: number, area: Partial<Area> = {}): RangeNode {
    const { row, column } = this.area;
    return this.other({ ...this.area, row: row + rows, column: column + columns, ...area });
  }

  /** The smallest rectangle in it that holds all of it that is used; null when nothing is. */
  usedPart(valuesOnly: boolean): Area | null {
    return this.sheet.cells.used(valuesOnly, this.area);
  }

  /** One value per cell, row by row; null for more cells than the host gives at once. */
  grid(read: (cell: Readonly<Cell>, row: number, column: number) => unknown): unknown[][] | null {
    const { row, column, rows, columns } = this.area;
    if (this.isLarge || rows * columns > this.context.mostValues) return null;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) => {
        const [atRow, atColumn] = [row + down, column + across];
        return read(this.sheet.cells.at(atRow, atColumn), atRow, atColumn);
      }),
    );
  }

  /** Hands every cell its input; a single value goes to all of them, null leaves a cell as it is. */
  each(input: unknown, location: string, write: (row: number, column: number, input: unknown) => void): void {
    this.sheet.assertEditable(this.isLarge ? { ...this.area, rows: 1, columns: 1 } : this.area, location);
    const grid = Array.isArray(input) ? this.checkedGrid(input, location) : null;
    if (grid === null && this.isLarge) throw invalidArgument(location);
    const { row, column, rows, columns } = this.area;
    for (let down = 0; down < rows; down++) {
      for (let across = 0; across < columns; across++) {
        const value = grid ? grid[down]?.[across] : input;
        if (value !== null) write(row + down, column + across, value);
      }
    }
  }

  assertSize(rows: unknown, columns: unknown, location: string): void {
    if (rows === this.area.rows && columns === this.area.columns) return;
    throw invalidArgument(
      location,
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }

  private checkedGrid(input: readonly unknown[], location: string): readonly (readonly unknown[])[] {
    return input.map((line) => {
      const row: readonly unknown[] = Array.isArray(line) ? line : [];
      this.assertSize(input.length, row.length, location);
      return row;
    });
  }

  changed(changeType = 'RangeEdited'): void {
    this.context.raise({
      name: 'DataChanged',
      sheetId: this.sheet.sheetId,
      details: { address: formatArea(this.area), changeType },
    });
  }

  override describe(): unknown {
    return this.reference;
  }
}
