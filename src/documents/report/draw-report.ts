import { withDigits } from '../../framework/with-digits';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import type { DocumentOptions } from '../options';
import type { PlacedMeasure } from '../plan/arrange';
import type { PlanLayout } from '../plan/layouts';
import { headerRows } from '../plan/plan-document';
import { measureCells, type RowSpan } from '../plan/plan-rows';
import { addSignatures } from '../plan/signature';
import type { Together } from '../paper/page-ends';
import type { DrawnCell, SheetRows } from '../sheet-rows';
import { MAXIMUM_ROW_HEIGHT } from '../text/row-height';
import { partOf, partStyle, type StyleName } from '../theme';
import { drawnCell, styleOf } from './cells';
import type { ReportCell, ReportContent, ReportPart, ReportSection } from './content-types';

const ABOVE_SECTION: Points = 8;
const ABOVE_TABLE: Points = 4;

/** How a cell begins the first line of a paragraph: it knows no indent of its first line alone. */
const FIRST_LINE = '\u00A0'.repeat(10);

/** How the parts of a report are drawn. */
export interface ReportDrawing {
  readonly layout: PlanLayout;
  readonly placed: readonly PlacedMeasure[];
  readonly columns: readonly Points[];
  readonly styles: SheetDocument['styles'];
  readonly options: DocumentOptions;
  /** Room for a measure below the header of its table. */
  readonly most: Points;
}

/** A row of a table on the sheet. */
export interface TableRow {
  readonly row: number;
  /** Counts the rows of all tables, whatever stands between them. */
  readonly place: number;
}

export interface DrawnReport {
  readonly together: readonly Together[];
  /** Rows that can stand at the top of a page only below the header of their table. */
  readonly tableRows: readonly TableRow[];
  /** The header of the table with which a report begins that is nothing else. */
  readonly header: RowSpan | null;
}

/** Adds the heading of a section below a gap. */
export function addHeading(sheet: SheetRows, heading: string): void {
  sheet.gap(ABOVE_SECTION);
  sheet.add([{ value: heading, style: 'section' }]);
}

/**
 * Adds what a report says, then the places to sign, then what is attached. The header of a table stands again above the rows in `begins`,
 * with which pages begin: a sheet can repeat rows by itself on all of its pages only, and these hold several tables.
 */
export function addReport(
  sheet: SheetRows,
  { body, appendix }: ReportContent,
  { layout, placed, columns, styles, options, most }: ReportDrawing,
  begins: ReadonlySet<number>,
): DrawnReport {
  const { digits } = options;
  const span = columns.length;
  const together: Together[] = [];
  const tableRows: TableRow[] = [];

  const addText = (text: string, style: StyleName): void => {
    for (const value of sheet.split(text, 0, style, MAXIMUM_ROW_HEIGHT, span))
      sheet.add([{ value, style, span }]);
  };

  /** Adds a table of which each page has `fewest` rows at least. */
  const addTable = (
    headers: readonly DrawnCell[][],
    rows: readonly (readonly DrawnCell[])[],
    fewest: number,
  ): void => {
    const first = sheet.next;
    const added = rows.map((cells, index): number => {
      const place = tableRows.length;
      if (index === 0 || begins.has(place)) {
        const gap = sheet.next - 1;
        for (const header of headers) sheet.add(header);
        together.push({ gap, to: sheet.next });
      }
      const row = sheet.add(cells);
      tableRows.push({ row, place });
      return row;
    });
    const last = added.at(-1) ?? first;
    together.push(
      { gap: first - 1, to: added[fewest - 1] ?? last },
      { gap: (added.at(-fewest) ?? first) - 1, to: last },
    );
  };

  /** A row of a table in one sheet row, or where a text is higher than one may be, in several. */
  const divided = (cells: readonly ReportCell[]): readonly DrawnCell[][] => {
    const drawn = cells.map((cell) => ({ ...drawnCell(cell, digits), style: styleOf(cell) }));
    const parts = drawn.map(({ value, style }, column) =>
      typeof value === 'string'
        ? sheet.split(value, column, style, Math.min(MAXIMUM_ROW_HEIGHT, most))
        : [value],
    );
    const count = Math.max(...parts.map(({ length }) => length));
    return Array.from({ length: count }, (_, index) =>
      drawn.map(({ style }, column) => ({
        value: parts[column]?.[index] ?? '',
        style: partStyle(style, partOf(index, count)),
      })),
    );
  };

  const addPart = (part: ReportPart): void => {
    if (part.kind === 'paragraph') addText(`${FIRST_LINE}${part.text}`, 'paragraph');
    else if (part.kind === 'evidence') addText(part.text, 'brief');
    else if (part.kind === 'item') addText(`${part.number} ${part.text}`, 'item');
    else if (part.kind === 'measures') {
      const drawing = { layout, columns, styles, digits };
      addTable(
        headerRows(layout, options),
        placed.flatMap((measure) => measureCells(measure, drawing, sheet.metrics, most)),
        1,
      );
    } else if (part.kind === 'table') {
      const headers = part.headers.map((value) => ({ value: withDigits(value, digits), style: 'header' }));
      sheet.gap(ABOVE_TABLE);
      addTable(
        [headers],
        part.rows.flatMap(({ cells }) => divided(cells)),
        part.fewest,
      );
      sheet.gap(ABOVE_TABLE);
    } else addText(part.text, 'groupHeading');
  };

  const addSection = ({ heading, parts }: ReportSection): void => {
    const gap = sheet.next;
    if (heading !== null) addHeading(sheet, heading);
    const [first, ...rest] = parts;
    const below = sheet.next;
    if (first) addPart(first);
    if (heading !== null) together.push({ gap, to: Math.min(sheet.next - 1, below + firstRows(first)) });
    rest.forEach(addPart);
  };

  /** How many rows of a part, after its first, belong to the heading above it: a gap, a header and a row of a table. */
  const firstRows = (part: ReportPart | undefined): number =>
    part?.kind === 'table' ? 2 : part?.kind === 'measures' ? 1 : 0;

  const start = sheet.next;
  body.forEach(addSection);
  const isTableAlone = body.every(({ heading }) => heading === null);
  const last = tableRows.at(-1)?.row ?? sheet.next - 1;
  const signatures = addSignatures(sheet, columns, styles.signature ?? {}, options.signers);
  if (signatures) {
    // What stands above them is no heading: they are never alone on a page.
    const above = isTableAlone ? last : signatures.first - 1;
    together.push({ gap: above - 1, to: signatures.last });
  }
  appendix.forEach(addSection);
  return { together, tableRows, header: isTableAlone ? { first: start, last: start } : null };
}
