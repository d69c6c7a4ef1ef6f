import { countWhile } from './sorted';

/** A rectangle of the sheet that a table of scores fills, headers included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Things that fill areas of a sheet, found by row without looking at all of them: a list may have thousands of tables. */
export class AreaIndex<T extends { readonly area: Area }> {
  /** The lowest row that the things up to each position reach. */
  private readonly reach: readonly number[];
  /** Cells are asked for row by row, so the last answer serves for a whole row. */
  private last: { readonly row: number; readonly items: readonly T[] } = { row: -1, items: [] };

  /** `items` are sorted by the top of their areas. */
  constructor(private readonly items: readonly T[]) {
    let lowest = -1;
    this.reach = items.map(({ area }) => (lowest = Math.max(lowest, area.bottom)));
  }

  /** Those whose rows include `row`, in the order given. */
  across(row: number): readonly T[] {
    if (this.last.row !== row) this.last = { row, items: this.find(row) };
    return this.last.items;
  }

  covers(row: number, column: number): boolean {
    return this.across(row).some(({ area }) => column >= area.left && column <= area.right);
  }

  /** The first that begins below `row`. */
  firstBelow(row: number): T | undefined {
    return this.items[this.begunBy(row)];
  }

  /** The row below the lowest thing that ends above `row`; 0 when there is none. */
  lastAbove(row: number): number {
    let lowest = 0;
    for (let at = this.begunBy(row) - 1; at >= 0; at -= 1) {
      const bottom = this.items[at]?.area.bottom ?? 0;
      if (bottom < row) return Math.max(lowest, bottom + 1);
      lowest = 0;
    }
    return lowest;
  }

  private find(row: number): readonly T[] {
    const found: T[] = [];
    for (let at = this.begunBy(row) - 1; at >= 0 && (this.reach[at] ?? -1) >= row; at -= 1) {
      const item = this.items[at];
      if (item && item.area.bottom >= row) found.push(item);
    }
    return found.reverse();
  }

  private begunBy(row: number): number {
    return countWhile(this.items, ({ area }) => area.top <= row);
  }
}
