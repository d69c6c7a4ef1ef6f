import { a1, rangeAddress } from '../cell-grid';
import { sheetRange } from '../addresses';
import type { NamedDocument } from '../name-documents';
import type { DocumentCell, PrintSetup, SheetDocument } from '../sheet-document';
import { characterWidth, type DefaultFont } from './column-width';
import { MAIN_NAMESPACE } from './office-names';
import { OFFICE_RELATION } from './package';
import { cellText, type StringTable } from './string-table';
import type { StyleSheet } from './style-sheet';
import { escapeText } from '../escape-xml';

/** Paper number of A4 in Excel. */
const A4 = 9;

const POINTS_PER_INCH = 72;

/** Of rows that no document has; ours bring their own heights. */
const ROW_HEIGHT = 15;

/** What Excel would read as a formula if a person typed it. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/** What the sheets of a workbook share while they are written. */
export interface SheetContext {
  readonly styles: StyleSheet;
  readonly strings: StringTable;
  /** Default font of the workbook: column widths are counted in its digits. */
  readonly font: DefaultFont;
  /** Every document of the set, for choices that stand on another sheet. */
  readonly all: readonly NamedDocument[];
}

/** Ids of the links of a sheet to its own parts. */
export interface SheetLinks {
  readonly drawing: string | null;
  readonly tables: readonly string[];
}

/** The part of a worksheet (ECMA-376 part 1, 18.3.1.99: the order of its children is fixed). */
export function sheetPart(
  named: NamedDocument,
  context: SheetContext,
  links: SheetLinks,
  selected: boolean,
): string {
  const { document } = named;
  return (
    `<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATION}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${usedRange(document)}"/>` +
    `<sheetViews>${view(document, selected)}</sheetViews><sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>` +
    columns(document, context.font) +
    rows(document, context) +
    merges(document) +
    colours(document, context.styles) +
    choices(named, context.all) +
    page(document.print) +
    pageBreaks(document) +
    (links.drawing === null ? '' : `<drawing r:id="${links.drawing}"/>`) +
    list(
      'tableParts',
      links.tables.map((id) => `<tablePart r:id="${id}"/>`),
    ) +
    '</worksheet>'
  );
}

/** A container with the number of its entries; nothing when there are none, as the schema asks. */
const list = (name: string, entries: readonly string[]): string =>
  entries.length === 0 ? '' : `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

function usedRange({ rows }: SheetDocument): string {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length));
  return `A1:${a1(Math.max(0, rows.length - 1), width - 1)}`;
}

function view({ freeze: { rows, columns } }: SheetDocument, selected: boolean): string {
  const tab = selected ? ' tabSelected="1"' : '';
  if (rows === 0 && columns === 0) return `<sheetView${tab} workbookViewId="0"/>`;
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = a1(rows, columns);
  return (
    `<sheetView${tab} workbookViewId="0"><pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}` +
    ` topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView>`
  );
}

function columns({ columns: widths, hiddenColumns = [] }: SheetDocument, font: DefaultFont): string {
  if (widths.length === 0) return '';
  const entries = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${characterWidth(width, font)}" customWidth="1"${hiddenColumns.includes(index) ? ' hidden="1"' : ''}/>`,
  );
  return `<cols>${entries.join('')}</cols>`;
}

/** A merged title keeps its look over the whole rectangle, as Excel's own merging does. */
function mergedStyles({ merges, rows }: SheetDocument): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const found = new Map<number, Map<number, string>>();
  for (const { top, left, bottom, right } of merges) {
    const style = rows[top]?.cells[left]?.style;
    if (style === undefined) continue;
    for (let row = top; row <= bottom; row += 1) {
      const own = found.get(row) ?? new Map<number, string>();
      found.set(row, own);
      for (let column = left; column <= right; column += 1) own.set(column, style);
    }
  }
  return found;
}

function rows(document: SheetDocument, context: SheetContext): string {
  const merged = mergedStyles(document);
  const written = document.rows.map(({ height, cells, hidden }, row) => {
    const styles = merged.get(row);
    const width = Math.max(cells.length, ...[...(styles?.keys() ?? [])].map((column) => column + 1));
    let text = '';
    for (let column = 0; column < width; column += 1) {
      const cell = cells[column] ?? null;
      const style = styles?.get(column) ?? cell?.style;
      if (style !== undefined) text += cellXml(a1(row, column), cell, style, document, context);
    }
    const size = hidden ? 'hidden="1"' : `ht="${height}" customHeight="1"`;
    return `<row r="${row + 1}" ${size}>${text}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function cellXml(
  address: string,
  cell: DocumentCell | null,
  name: string,
  document: SheetDocument,
  { styles, strings }: SheetContext,
): string {
  const style = document.styles[name];
  if (!style) throw new Error(`the sheet document ${document.kind} has no style "${name}"`);
  const value = cell?.value ?? null;
  const isText = typeof value === 'string' && cell?.formula === undefined;
  const quoted = isText && LIKE_A_FORMULA.test(value);
  const start = `<c r="${address}" s="${styles.cell({ style, font: document.font, quoted })}"`;
  if (cell?.formula !== undefined) return `${start}${result(cell.formula, value)}</c>`;
  if (isText) return `${start} t="s"><v>${strings.numberOf(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  return value === null || !Number.isFinite(value) ? `${start}/>` : `${start}><v>${value}</v></c>`;
}

/** Type, formula and result of a cell: who does not calculate shows what we have calculated. */
function result(formula: string, value: DocumentCell['value']): string {
  const written = `<f>${escapeText(formula)}</f>`;
  if (typeof value === 'boolean') return ` t="b">${written}<v>${Number(value)}</v>`;
  if (typeof value === 'number') return `>${written}<v>${value}</v>`;
  return ` t="str">${written}<v>${escapeText(cellText(value ?? ''))}</v>`;
}

const merges = ({ merges: ranges }: SheetDocument): string =>
  list(
    'mergeCells',
    ranges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`),
  );

/** The rules of one range stand together: of several elements for one range Gnumeric keeps the last. */
function colours({ conditionalFormats }: SheetDocument, styles: StyleSheet): string {
  const rules = new Map<string, string>();
  conditionalFormats.forEach((format, index) => {
    const range = rangeAddress(format.range);
    const text = escapeText(`"${format.text.replaceAll('"', '""')}"`);
    const rule =
      `<cfRule type="cellIs" dxfId="${styles.conditional(format)}" priority="${index + 1}" operator="equal">` +
      `<formula>${text}</formula></cfRule>`;
    rules.set(range, (rules.get(range) ?? '') + rule);
  });
  return [...rules]
    .map(([range, own]) => `<conditionalFormatting sqref="${range}">${own}</conditionalFormatting>`)
    .join('');
}

/** Whether a list is a rule is always said: openpyxl takes one that says nothing for one. */
function choices({ sheet, document }: NamedDocument, all: readonly NamedDocument[]): string {
  const entries = document.validations.map(({ range, source, strict }) => {
    const home =
      document.kind === source.kind ? sheet : all.find((other) => other.document.kind === source.kind)?.sheet;
    if (home === undefined) throw new Error(`no sheet of the kind ${source.kind} holds the choices`);
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="${Number(strict)}" sqref="${rangeAddress(range)}">` +
      `<formula1>${escapeText(sheetRange(home, source.range))}</formula1></dataValidation>`
    );
  });
  return list('dataValidations', entries);
}

/** LibreOffice begins a page where a break says so; Excel ignores breaks in a sheet that is fitted to the page's width. */
function pageBreaks({ rows }: SheetDocument): string {
  const begins = rows.flatMap(({ beginsPage }, row) => (beginsPage === true ? [row] : []));
  if (begins.length === 0) return '';
  const breaks = begins.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${begins.length}" manualBreakCount="${begins.length}">${breaks}</rowBreaks>`;
}

/** Header and footer stand halfway between the paper's edge and the table. */
function page({ margins, centerHorizontally, orientation, header, footer }: PrintSetup): string {
  const inches = (points: number): number => points / POINTS_PER_INCH;
  const texts =
    (header === '' ? '' : `<oddHeader>${escapeText(header)}</oddHeader>`) +
    (footer === '' ? '' : `<oddFooter>${escapeText(footer)}</oddFooter>`);
  return (
    (centerHorizontally ? '<printOptions horizontalCentered="1"/>' : '') +
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}"` +
    ` bottom="${inches(margins.bottom)}" header="${inches(margins.top) / 2}" footer="${inches(margins.bottom) / 2}"/>` +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    (texts === '' ? '' : `<headerFooter>${texts}</headerFooter>`)
  );
}
