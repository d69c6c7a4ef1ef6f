import type { CellRange } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';

/** Places of a sheet that stay, in their order, and where each stands then. */
interface Places {
  readonly kept: readonly number[];
  readonly now: (place: number) => number;
}

function placesOf(count: number, stays: (place: number) => boolean): Places {
  const kept = Array.from({ length: count }, (_, place) => place).filter(stays);
  return { kept, now: (place) => kept.filter((each) => each < place).length };
}

/**
 * A sheet as it is printed: without rows and columns that are hidden or stand outside the print area, everything else in its place
 * among what stays. A document without such is given back as it is.
 */
export function printedSheet(document: SheetDocument): SheetDocument {
  const known = PRINTED.get(document) ?? withoutUnseen(document);
  PRINTED.set(document, known);
  if (known !== document) WHOLE.set(known, document);
  return known;
}

/** The sheet that one of `printedSheet` is a part of: charts look at cells of it. */
export const wholeSheet = (printed: SheetDocument): SheetDocument => WHOLE.get(printed) ?? printed;

/** One document is asked for again and again while it is shown. */
const PRINTED = new WeakMap<SheetDocument, SheetDocument>();
const WHOLE = new WeakMap<SheetDocument, SheetDocument>();

function withoutUnseen(document: SheetDocument): SheetDocument {
  const { columns, hiddenColumns = [], print } = document;
  const { area } = print;
  const across = placesOf(
    columns.length,
    (column) => column >= area.left && column <= area.right && !hiddenColumns.includes(column),
  );
  const down = placesOf(
    document.rows.length,
    (row) => row >= area.top && row <= area.bottom && document.rows[row]?.hidden !== true,
  );
  if (across.kept.length === columns.length && down.kept.length === document.rows.length) return document;
  const moved = (range: CellRange): CellRange[] => {
    const { left, right } = { left: across.now(range.left), right: across.now(range.right + 1) - 1 };
    const { top, bottom } = { top: down.now(range.top), bottom: down.now(range.bottom + 1) - 1 };
    return left > right || top > bottom ? [] : [{ left, right, top, bottom }];
  };
  const { hiddenColumns: _, ...rest } = document;
  return {
    ...rest,
    columns: across.kept.map((column) => columns[column] ?? 0),
    rows: down.kept.flatMap((row) => {
      const own = document.rows[row];
      return own ? [{ ...own, cells: across.kept.map((column) => own.cells[column] ?? null) }] : [];
    }),
    merges: document.merges.flatMap(moved),
    tables: [],
    validations: [],
    conditionalFormats: document.conditionalFormats.flatMap((format) =>
      moved(format.range).map((range) => ({ ...format, range })),
    ),
    charts: document.charts.map((chart) => ({
      ...chart,
      anchor: { row: down.now(chart.anchor.row), column: across.now(chart.anchor.column) },
    })),
    print: {
      ...print,
      area: { left: 0, top: 0, right: across.kept.length - 1, bottom: down.kept.length - 1 },
      titleRows: print.titleRows && {
        first: down.now(print.titleRows.first),
        last: down.now(print.titleRows.last),
      },
    },
  };
}
