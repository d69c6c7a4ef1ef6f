import { withDigits } from '../../framework/with-digits';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import type { DocumentOptions } from '../options';
import type { PlacedMeasure } from '../plan/arrange';
import type { PlanLayout } from '../plan/layouts';
import { headerRows } from '../plan/plan-document';
import { measureCells, type RowSpan } from '../plan/plan-rows';
import { addSignatures } from '../plan/signature';
import type { Together } from '../paper/page-ends';
import { PagedTables, type PlacedRow } from '../paper/paged-tables';
import type { DrawnCell, SheetRows } from '../sheet-rows';
import { MAXIMUM_ROW_HEIGHT } from '../text/row-height';
import { partOf, partStyle, type StyleName } from '../theme';
import { drawnCell, styleOf } from '../tables/cells';
import type { ReportContent, ReportPart, ReportSection } from './content-types';
import type { PlainCell } from '../tables/plain-table';

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

export interface DrawnReport {
  readonly together: readonly Together[];
  /** Rows that can stand at the top of a page only below the header of their table. */
  readonly tableRows: readonly PlacedRow[];
  /** The header of the table with which a report begins that is nothing else. */
  readonly header: RowSpan | null;
}

/** Adds the heading of a section below a gap. */
export function addHeading(sheet: SheetRows, heading: string): void {
  sheet.gap(ABOVE_SECTION);
  sheet.add([{ value: heading, style: 'section' }]);
}

/**
 * Adds what a report says, then the places to sign, then what is attached.
 * @param begins rows of tables above which their header stands again (`PagedTables`)
 */
export function addReport(
  sheet: SheetRows,
  { body, appendix }: ReportContent,
  { layout, placed, columns, styles, options, most }: ReportDrawing,
  begins: ReadonlySet<number>,
): DrawnReport {
  const { digits } = options;
  const span = columns.length;
  const tables = new PagedTables(sheet, begins);
  const { together } = tables;

  const addText = (text: string, style: StyleName): void => {
    for (const value of sheet.split(text, 0, style, MAXIMUM_ROW_HEIGHT, span))
      sheet.add([{ value, style, span }]);
  };

  /** A row of a table in one sheet row, or where a text is higher than one may be, in several. */
  const divided = (cells: readonly PlainCell[]): readonly DrawnCell[][] => {
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
      tables.add(
        headerRows(layout, options),
        placed
          .flatMap((measure) => measureCells(measure, drawing, sheet.metrics, most))
          .map((cells) => () => cells),
        1,
      );
    } else if (part.kind === 'table') {
      const headers = part.headers.map((value) => ({ value: withDigits(value, digits), style: 'header' }));
      sheet.gap(ABOVE_TABLE);
      tables.add(
        [headers],
        part.rows.flatMap(({ cells }) => divided(cells)).map((cells) => () => cells),
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
  const last = tables.rows.at(-1)?.row ?? sheet.next - 1;
  const signatures = addSignatures(sheet, columns, styles.signature ?? {}, options.signers);
  if (signatures) {
    // What stands above them is no heading: they are never alone on a page.
    const above = isTableAlone ? last : signatures.first - 1;
    together.push({ gap: above - 1, to: signatures.last });
  }
  appendix.forEach(addSection);
  return { together, tableRows: tables.rows, header: isTableAlone ? { first: start, last: start } : null };
}
