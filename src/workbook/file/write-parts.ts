import type { NamedDocument } from '../name-documents';
import type { SheetDocument } from '../sheet-document';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';
import type { Package } from './package';
import { sheetPart, type SheetContext } from './sheet-part';
import { EMPTY_STRINGS, StringTable } from './string-table';
import { EMPTY_STYLES, StyleSheet } from './style-sheet';
import { tablePart } from './table-part';

const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Where the part of a sheet goes. */
export interface PartPlace {
  /** Path of a part that was taken out and whose link still stands; null for a new part. */
  readonly path: string | null;
  readonly selected: boolean;
}

/**
 * Writes all parts that make up the sheets of documents; gives the ids of the links to new ones, '' for those in an old place.
 * @param lastTable the highest number of a table in the workbook: each has its own
 */
export function writeParts(
  book: Package,
  named: readonly NamedDocument[],
  places: readonly PartPlace[],
  lastTable: number,
): readonly string[] {
  const workbook = book.workbookPath;
  const stylesPath = sharedPart(book, 'styles', EMPTY_STYLES);
  const stringsPath = sharedPart(book, 'sharedStrings', EMPTY_STRINGS);
  const styles = new StyleSheet(book.text(stylesPath));
  const strings = new StringTable(book.text(stringsPath));
  const context: SheetContext = { styles, strings, font: styles.defaultFont, all: named };
  let table = lastTable;
  const worksheet = `${SPREADSHEET_TYPE}.worksheet+xml`;
  // Old places first, or a new part would take one.
  for (const { path } of places) if (path !== null) book.add(path, '', worksheet);
  const links = named.map((each, index) => {
    const { document, sheet } = each;
    const { path: old = null, selected = false } = places[index] ?? {};
    const path = old ?? book.freePath('xl/worksheets/sheet1.xml');
    if (old === null) book.add(path, '', worksheet);
    // Links first: the part says their numbers.
    const tables = document.tables.map((one) => {
      const part = book.freePath('xl/tables/table1.xml');
      book.add(part, tablePart(one, document, (table += 1)), `${SPREADSHEET_TYPE}.table+xml`);
      return book.relate(path, 'table', part);
    });
    const drawing = document.charts.length === 0 ? null : writeDrawing(book, path, document, sheet);
    book.replaceText(path, sheetPart(each, context, { drawing, tables }, selected));
    return old === null ? book.relate(workbook, 'worksheet', path) : '';
  });
  book.setText(stylesPath, styles.toXml());
  book.setText(stringsPath, strings.toXml());
  return links;
}

function writeDrawing(book: Package, sheetPath: string, document: SheetDocument, sheet: string): string {
  const drawing = book.freePath('xl/drawings/drawing1.xml');
  book.add(drawing, '', DRAWING_TYPE);
  const links = document.charts.map((chart) => {
    const part = book.freePath('xl/charts/chart1.xml');
    book.add(part, chartPart(chart, document, sheet), CHART_TYPE);
    return book.relate(drawing, 'chart', part);
  });
  book.replaceText(drawing, drawingPart(document.charts, links));
  return book.relate(sheetPath, 'drawing', drawing);
}

/** Path of a part that all sheets share; one that holds nothing yet is made when the workbook has none. */
export function sharedPart(book: Package, type: string, empty: string): string {
  const present = book.related(book.workbookPath, type);
  if (present !== undefined && book.bytes(present) !== undefined) return present;
  const path = book.freePath(`xl/${type}.xml`);
  book.add(path, empty, `${SPREADSHEET_TYPE}.${type}+xml`);
  book.relate(book.workbookPath, type, path);
  return path;
}
