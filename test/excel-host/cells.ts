import { formatArea, MAX_COLUMNS, type Area } from './a1';

export type CellValue = string | number | boolean;

/** Look of a cell: property path as on the wire ("Font.Bold", "NumberFormat") to value. */
export type CellStyle = Map<string, unknown>;

export interface Cell {
  /** '' for an empty cell; for a formula what was last calculated or given. */
  value: CellValue;
  /** With the leading "="; '' when there is none. */
  formula: string;
  readonly style: CellStyle;
}

interface Band {
  readonly area: Area;
  readonly style: CellStyle;
}

const EMPTY: Readonly<Cell> = { value: '', formula: '', style: new Map() };

const covers = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The cells of one sheet, kept sparsely; styles of whole rows and columns stand apart as bands. */
export class Cells {
  private readonly cells = new Map<number, Cell>();
  private readonly bands: Band[] = [];

  at(row: number, column: number): Readonly<Cell> {
    return this.cells.get(row * MAX_COLUMNS + column) ?? EMPTY;
  }

  /** The cell for writing; it is made when there is none. */
  edit(row: number, column: number): Cell {
    const key = row * MAX_COLUMNS + column;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { value: '', formula: '', style: new Map() };
      this.cells.set(key, cell);
    }
    return cell;
  }

  /** Every cell that was touched, by row and column. */
  entries(): readonly (readonly [row: number, column: number, cell: Cell])[] {
    return this.listed([...this.cells.keys()]);
  }

  private listed(keys: number[]): readonly (readonly [row: number, column: number, cell: Cell])[] {
    return keys
      .sort((a, b) => a - b)
      .map((key) => {
        const row = Math.floor(key / MAX_COLUMNS);
        return [row, key % MAX_COLUMNS, this.edit(row, key % MAX_COLUMNS)] as const;
      });
  }

  /** The touched cells of an area. */
  within(area: Area): readonly (readonly [row: number, column: number, cell: Cell])[] {
    const keys = [...this.cells.keys()].filter((key) =>
      covers(area, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS),
    );
    return this.listed(keys);
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * MAX_COLUMNS + column);
  }

  /** The rectangle of all cells with content, or with content or style, within an area; null when there is none. */
  used(valuesOnly: boolean, area: Area | null = null): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, cell] of this.cells) {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      if (area && !covers(area, row, column)) continue;
      const content = cell.value !== '' || cell.formula !== '';
      if (!content && (valuesOnly || cell.style.size === 0)) continue;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  style(row: number, column: number, property: string): unknown {
    const own = this.at(row, column).style.get(property);
    if (own !== undefined) return own;
    return this.bands
      .findLast((band) => covers(band.area, row, column) && band.style.has(property))
      ?.style.get(property);
  }

  /** Sets a property of all cells; whole rows and columns become a band. */
  setStyle(area: Area, property: string, value: unknown, isBand: boolean): void {
    if (!isBand) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          this.edit(row, column).style.set(property, value);
        }
      }
      return;
    }
    for (const [, , cell] of this.within(area)) cell.style.set(property, value);
    const address = formatArea(area);
    let band = this.bands.find((other) => formatArea(other.area) === address);
    if (!band) {
      band = { area, style: new Map() };
      this.bands.push(band);
    }
    band.style.set(property, value);
  }

  clearStyle(area: Area): void {
    for (const [, , cell] of this.within(area)) cell.style.clear();
    for (const band of this.bands) if (covers(area, band.area.row, band.area.column)) band.style.clear();
  }

  /** Styles of whole rows and columns by address, in the order they were set. */
  bandStyles(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
    return Object.fromEntries(
      this.bands
        .filter(({ style }) => style.size > 0)
        .map(({ area, style }) => [formatArea(area), Object.fromEntries(style)]),
    );
  }
}
