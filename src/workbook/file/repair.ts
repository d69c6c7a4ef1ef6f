import { a1 } from '../cell-grid';
import type { NamedDocument } from '../name-documents';
import { MARKER_NAME, type DocumentCell, type SheetDocument } from '../sheet-document';
import { chartXml } from './chart-xml';
import { NEW_WORKBOOK_FONT } from './column-width';
import type { Package } from './package';
import { attribute, escapeAttribute, escapeText, escapeUnderscores, startTags, withAttribute } from './xml';

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;

const CORE_PROPERTIES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`;

const APPLICATION_PROPERTIES =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>ITA Planner</Application></Properties>`;

/**
 * Puts right what excelize-wasm 0.1.3 cannot write or writes wrongly, in a workbook that holds our sheets only:
 * - formulas come without their result (and every one is declared text): result and type are written;
 * - charts come without cached values, title font and axis: the chart part is written anew, and its place on the
 *   sheet is given as a size instead of a second corner, so that it does not depend on the column widths;
 * - table columns whose header has a line break must name it _x000a_, or Excel repairs the file;
 * - defined names cannot be hidden, the used range is always A1, a person is named as the author, the default
 *   font has one size only, and the declared types come in another order each time.
 */
export function repairParts(book: Package, documents: readonly NamedDocument[]): void {
  const sheetPaths = sheetPathsOf(book);
  documents.forEach(({ sheet, document }, index) => {
    const path = sheetPaths[index];
    if (path === undefined) throw new Error(`excelize left out the sheet ${sheet}`);
    book.setText(path, repairedSheet(book.text(path), document));
    repairTables(book, path, document);
    repairDrawing(book, path, document, sheet);
  });
  const workbook = book.workbookPath;
  const markers = startTags(book.text(workbook), 'definedName').filter(
    (tag) => attribute(tag, 'name') === MARKER_NAME,
  );
  book.setText(
    workbook,
    markers.reduce((xml, tag) => xml.replace(tag, withAttribute(tag, 'hidden', 1)), book.text(workbook)),
  );
  repairDefaultFont(book);
  book.sortTypes();
  book.setText('docProps/core.xml', CORE_PROPERTIES);
  book.setText('docProps/app.xml', APPLICATION_PROPERTIES);
}

/** Parts of the sheets in the order of the tabs. */
export function sheetPathsOf(book: Package): readonly string[] {
  const workbook = book.workbookPath;
  const targets = new Map(book.relations(workbook).map(({ id, target }) => [id, target]));
  return startTags(book.text(workbook), 'sheet').map((tag) => {
    const id = /\s(?:[\w.-]+:)id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    return targets.get(id) ?? '';
  });
}

/** The first font of a style sheet is that of the style Normal. */
function repairDefaultFont(book: Package): void {
  const path = book.related(book.workbookPath, 'styles') ?? '';
  const { name, size } = NEW_WORKBOOK_FONT;
  const font = `<font><sz val="${size}"/><color theme="1"/><name val="${name}"/><family val="2"/></font>`;
  book.setText(path, book.text(path).replace(/<font>[\s\S]*?<\/font>/, font));
}

function repairedSheet(xml: string, document: SheetDocument): string {
  const formulas = new Map<string, DocumentCell>();
  document.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) formulas.set(a1(row, column), cell);
    }),
  );
  return xml
    .replace(/<dimension ref="[^"]*">/, `<dimension ref="${usedRange(document)}">`)
    .replace(/(<c\b[^>]*>)<f[^>]*>[\s\S]*?<\/c>/g, (whole, tag: string) => {
      const cell = formulas.get(attribute(tag, 'r') ?? '');
      return cell ? formulaCell(tag, cell) : whole;
    });
}

function usedRange(document: SheetDocument): string {
  const width = Math.max(1, ...document.rows.map(({ cells }) => cells.length));
  return `A1:${a1(Math.max(0, document.rows.length - 1), width - 1)}`;
}

/** Types of cached results in a file. */
const RESULT_TYPES = { string: 'str', number: 'n', boolean: 'b' } as const;

function formulaCell(tag: string, { formula = '', value }: DocumentCell): string {
  const result = value ?? '';
  const type = RESULT_TYPES[typeof result as keyof typeof RESULT_TYPES];
  const text =
    typeof result === 'boolean' ? String(Number(result)) : escapeText(escapeUnderscores(String(result)));
  return `${withAttribute(tag, 't', type)}<f>${escapeText(formula)}</f><v>${text}</v></c>`;
}

function repairTables(book: Package, sheetPath: string, document: SheetDocument): void {
  const parts = book.relations(sheetPath).filter(({ type }) => type.endsWith('/table'));
  parts.forEach(({ target }) => {
    const xml = book.text(target);
    const name = attribute(startTags(xml, 'table')[0] ?? '', 'name');
    const table = document.tables.find((candidate) => candidate.name === name);
    if (!table) throw new Error(`excelize wrote an unknown table ${name}`);
    const headers = document.rows[table.range.top]?.cells.slice(table.range.left) ?? [];
    let column = 0;
    book.setText(
      target,
      xml.replace(/(<tableColumn id="\d+" name=")[^"]*"/g, (_, start: string) => {
        const header = escapeUnderscores(String(headers[column++]?.value ?? ''));
        return `${start}${escapeAttribute(header.replace(/\r\n?|\n/g, '_x000a_'))}"`;
      }),
    );
  });
}

function repairDrawing(book: Package, sheetPath: string, document: SheetDocument, sheet: string): void {
  const path = book.related(sheetPath, 'drawing');
  if (path === undefined) return;
  const targets = new Map(book.relations(path).map(({ id, target }) => [id, target]));
  let index = 0;
  const drawing = book
    .text(path)
    .replace(/<xdr:twoCellAnchor[^>]*>[\s\S]*?<\/xdr:twoCellAnchor>/g, (anchor) => {
      const chart = document.charts[index++];
      const target = targets.get(/\sr:id="([^"]*)"/.exec(anchor)?.[1] ?? '');
      if (!chart || target === undefined) throw new Error('excelize wrote an unknown chart');
      book.setText(target, chartXml(chart, document, sheet));
      const size = `<xdr:ext cx="${Math.round(chart.width * EMU_PER_POINT)}" cy="${Math.round(chart.height * EMU_PER_POINT)}"/>`;
      return anchor
        .replace(/twoCellAnchor[^>]*>/g, 'oneCellAnchor>')
        .replace(/<xdr:to>[\s\S]*?<\/xdr:to>/, size)
        .replace(/ descr="[^"]*"/, () => ` descr="${escapeAttribute(chart.title)}"`);
    });
  book.setText(path, drawing);
}
