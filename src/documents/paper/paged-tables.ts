import type { DocumentRow } from '../../workbook/sheet-document';
import type { DrawnCell, SheetRows } from '../sheet-rows';
import type { Together } from './page-ends';

/** Cells of a row of a table; where it stands is known only when it is added. */
export type CellsAt = (row: number) => readonly DrawnCell[];

/** A row of a table on the sheet. */
export interface PlacedRow {
  readonly row: number;
  /** Counts the rows of all tables, whatever stands between them. */
  readonly place: number;
}

/**
 * Tables one below the other on a sheet whose pages repeat no rows: a sheet can repeat rows by itself on all of its pages only. The header
 * of a table stands again above the rows in `begins`, with which pages begin.
 */
export class PagedTables {
  readonly together: Together[] = [];
  readonly rows: PlacedRow[] = [];

  constructor(
    private readonly sheet: SheetRows,
    private readonly begins: ReadonlySet<number>,
  ) {}

  /** Adds a table of which each page has `fewest` rows at least; gives where its rows came to stand. */
  add(
    headers: readonly (readonly DrawnCell[])[],
    rows: readonly CellsAt[],
    fewest: number,
  ): readonly number[] {
    const { sheet } = this;
    const first = sheet.next;
    const added = rows.map((cellsAt, index): number => {
      const place = this.rows.length;
      if (index === 0 || this.begins.has(place)) {
        const gap = sheet.next - 1;
        for (const header of headers) sheet.add(header);
        this.together.push({ gap, to: sheet.next });
      }
      const row = sheet.add(cellsAt(sheet.next));
      this.rows.push({ row, place });
      return row;
    });
    const last = added.at(-1) ?? first;
    this.together.push(
      { gap: first - 1, to: added[fewest - 1] ?? last },
      { gap: (added.at(-fewest) ?? first) - 1, to: last },
    );
    return added;
  }
}

/** A sheet as it is drawn with headers above some rows. */
export interface DrawnTables {
  /** With what decides where its pages end. */
  readonly rows: readonly DocumentRow[];
  /** Rows that can stand at the top of a page only below the header of their table. */
  readonly tableRows: readonly PlacedRow[];
}

/** Draws again and again until the header of its table stands above every row with which a page begins. */
export function withHeaders<Drawn extends DrawnTables>(draw: (begins: ReadonlySet<number>) => Drawn): Drawn {
  const begins = new Set<number>();
  for (;;) {
    const drawn = draw(begins);
    const next = drawn.tableRows.find(
      ({ row, place }) => drawn.rows[row]?.beginsPage === true && !begins.has(place),
    );
    if (next === undefined) return drawn;
    begins.add(next.place);
  }
}
