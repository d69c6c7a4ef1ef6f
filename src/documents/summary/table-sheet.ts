import type { DigitStyle, FiscalYear } from '../../framework';
import type { CellRange } from '../../workbook/cell-grid';
import type { DocumentConditionalFormat, Points, SheetDocument } from '../../workbook/sheet-document';
import type { SheetKind } from '../kinds';
import { NOTHING } from '../labels';
import { sheetMarker, sheetName, type DocumentOptions } from '../options';
import { fullWidth, printSetup } from '../paper/print-setup';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { addTitleBlock, type TitleLine } from '../title-block';

/** One column of a table with a line for each agency. */
export interface TableColumn<Line> {
  readonly key: string;
  /** Unique in the table, as Excel's own tables need it. */
  readonly header: string;
  /** `rest` takes what the page has left. */
  readonly width: Points | 'rest';
  readonly style: string;
  readonly cell: (line: Line, digits: DigitStyle) => string | number | null | DrawnCell;
  /** Colours of the texts in it. */
  readonly colours?: readonly Omit<DocumentConditionalFormat, 'range'>[];
}

/** A sheet that holds one table over A4 on its side. */
export interface TableSheet<Line> {
  readonly kind: SheetKind;
  /** Stands behind the name of the sheet; null for none. */
  readonly year: FiscalYear | null;
  /** Name of the table. */
  readonly table: string;
  readonly title: readonly TitleLine[];
  readonly columns: readonly TableColumn<Line>[];
  readonly lines: readonly Line[];
  readonly styles: SheetDocument['styles'];
  /** Stands above the headers, on every page too. */
  readonly above?: readonly (DrawnCell | null)[];
  /** Rows below the table. */
  readonly below?: readonly (readonly (DrawnCell | null)[])[];
}

/** What a column of the rest is never narrower than: then all of the page is printed smaller. */
const LEAST_REST: Points = 120;

/** A row that is higher than this tells less: the whole text stands in the plan. */
const HIGHEST_TEXT: Points = 200;

function widthsOf<Line>(columns: readonly TableColumn<Line>[]): readonly Points[] {
  const taken = columns.reduce((sum, { width }) => (width === 'rest' ? sum : sum + width), 0);
  const rest = Math.max(LEAST_REST, fullWidth('landscape') - taken);
  return columns.map(({ width }) => (width === 'rest' ? rest : width));
}

/** Draws the sheet: titles, headers that are repeated and kept in view, one of Excel's own tables. At least one line is needed. */
export function tableDocument<Line>(table: TableSheet<Line>, options: DocumentOptions): SheetDocument {
  const { kind, year, columns, lines, styles } = table;
  const widths = widthsOf(columns);
  const sheet = new SheetRows(widths, styles, metricsOf(options));
  addTitleBlock(sheet, table.title, widths.length);
  const first = sheet.next;
  if (table.above) sheet.add(table.above);
  const header = sheet.add(columns.map((column) => ({ value: column.header, style: 'headerSmall' })));
  const drawnCell = (line: Line, { style, cell }: TableColumn<Line>, column: number): DrawnCell => {
    const drawn = cell(line, options.digits);
    if (typeof drawn === 'object' && drawn !== null) return drawn;
    if (drawn === NOTHING) return { value: NOTHING, style: 'denseCenter' };
    if (typeof drawn !== 'string') return { value: drawn, style };
    const [text = '', ...more] = sheet.split(drawn, column, style, HIGHEST_TEXT);
    return { value: more.length === 0 ? text : `${text.trimEnd()} …`, style };
  };
  for (const line of lines) sheet.add(columns.map((column, index) => drawnCell(line, column, index)));
  const last = sheet.next - 1;
  for (const row of table.below ?? []) sheet.add(row);
  const right = widths.length - 1;
  const below = (column: number): CellRange => ({
    top: header + 1,
    bottom: last,
    left: column,
    right: column,
  });
  return {
    kind,
    name: sheetName(kind, year, options.digits),
    marker: sheetMarker(kind, year),
    font: options.font,
    styles,
    columns: widths,
    rows: sheet.rows,
    merges: sheet.merges,
    tables: [{ name: table.table, range: { top: header, left: 0, bottom: last, right } }],
    validations: [],
    conditionalFormats: columns.flatMap(({ colours = [] }, column) =>
      colours.map((colour) => ({ ...colour, range: below(column) })),
    ),
    charts: [],
    freeze: { rows: header + 1, columns: 2 },
    print: printSetup(
      options.font,
      'landscape',
      { top: 0, left: 0, bottom: sheet.next - 1, right },
      { first, last: header },
    ),
  };
}
