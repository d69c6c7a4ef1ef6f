import { a1, rangeAddress, type CellRange } from '../cell-grid';
import { absoluteRange, columnLetters, quotedSheet, sheetRange } from '../addresses';
import { LONGEST_TEXT } from '../limits';
import { markerFormula } from '../marker-formula';
import type { NamedDocument } from '../name-documents';
import { xmlSafe } from '../xml-safe';
import { MARKER_NAME, type DocumentCell, type PrintSetup, type SheetDocument } from '../sheet-document';
import { characterWidth, type DefaultFont } from './column-width';
import { ensure, type Excelize, type ExcelizeFile } from './excelize';
import { StyleBook } from './replay-styles';
import { escapeUnderscores } from './xml';

/** Paper number of A4 in Excel. */
const A4 = 9;

const POINTS_PER_INCH = 72;

const PIXELS_PER_POINT = 96 / POINTS_PER_INCH;

/** Lines above and below the table only: documents bring their own fills and borders. */
const TABLE_STYLE = 'TableStyleLight1';

/**
 * Writes the documents into an empty workbook of excelize, one sheet each. What excelize cannot say, or says
 * wrongly, is put right afterwards by `repairParts`.
 * @param font default font of the workbook that the sheets will live in; column widths are counted in its digits
 */
export function replay(
  excelize: Excelize,
  documents: readonly NamedDocument[],
  font: DefaultFont,
): ExcelizeFile {
  const file = excelize.NewFile();
  ensure(file);
  const styles = new StyleBook(file);
  documents.forEach(({ sheet }, index) => {
    if (index === 0) ensure(file.SetSheetName('Sheet1', sheet));
    else ensure(file.NewSheet(sheet));
  });
  for (const named of documents) {
    replaySizes(file, named, font);
    replayCells(file, named, styles);
    replayMerges(file, named, styles);
    replayRules(file, named, documents, styles);
    replayPage(file, named);
    replayCharts(file, excelize, named);
  }
  return file;
}

function replaySizes(file: ExcelizeFile, { sheet, document }: NamedDocument, font: DefaultFont): void {
  document.columns.forEach((width, column) => {
    const letters = columnLetters(column);
    ensure(file.SetColWidth(sheet, letters, letters, characterWidth(width, font)));
  });
  document.rows.forEach(({ height }, row) => ensure(file.SetRowHeight(sheet, row + 1, height)));
}

function replayCells(file: ExcelizeFile, { sheet, document }: NamedDocument, styles: StyleBook): void {
  document.rows.forEach(({ cells }, row) =>
    cells.forEach((cell, column) => {
      if (!cell) return;
      const address = a1(row, column);
      ensure(file.SetCellStyle(sheet, address, address, styles.numberOf(document, cell.style)));
      if (cell.formula === undefined) replayValue(file, sheet, address, cell);
      else ensure(file.SetCellFormula(sheet, address, xmlSafe(cell.formula)));
    }),
  );
}

function replayValue(file: ExcelizeFile, sheet: string, address: string, { value }: DocumentCell): void {
  if (typeof value === 'string') {
    ensure(file.SetCellStr(sheet, address, escapeUnderscores(xmlSafe(value).slice(0, LONGEST_TEXT))));
  } else if (typeof value === 'boolean') ensure(file.SetCellBool(sheet, address, value));
  else if (value !== null && Number.isFinite(value)) ensure(file.SetCellValue(sheet, address, value));
}

/** A merged title keeps its look over the whole rectangle, as Excel's own merging does. */
function replayMerges(file: ExcelizeFile, { sheet, document }: NamedDocument, styles: StyleBook): void {
  for (const merge of document.merges) {
    const from = a1(merge.top, merge.left);
    const to = a1(merge.bottom, merge.right);
    const style = document.rows[merge.top]?.cells[merge.left]?.style;
    if (style !== undefined) ensure(file.SetCellStyle(sheet, from, to, styles.numberOf(document, style)));
    ensure(file.MergeCell(sheet, from, to));
  }
}

function replayRules(
  file: ExcelizeFile,
  { sheet, document }: NamedDocument,
  all: readonly NamedDocument[],
  styles: StyleBook,
): void {
  for (const { name, range } of document.tables) {
    const header = document.rows[range.top]?.cells.slice(range.left, range.right + 1) ?? [];
    if (header.length <= range.right - range.left || header.some((cell) => !cell?.value)) {
      throw new Error(`the header of table ${name} has an empty cell`);
    }
    ensure(
      file.AddTable(sheet, {
        Range: rangeAddress(range),
        Name: name,
        StyleName: TABLE_STYLE,
        ShowRowStripes: false,
      }),
    );
  }
  for (const { range, source, strict } of document.validations) {
    const home =
      document.kind === source.kind ? sheet : all.find((other) => other.document.kind === source.kind)?.sheet;
    if (home === undefined) throw new Error(`no sheet of the kind ${source.kind} holds the choices`);
    ensure(
      file.AddDataValidation(sheet, {
        Type: 'list',
        Sqref: rangeAddress(range),
        Formula1: sheetRange(home, source.range),
        AllowBlank: true,
        ShowErrorMessage: strict,
      }),
    );
  }
  for (const format of document.conditionalFormats) {
    ensure(
      file.SetConditionalFormat(sheet, rangeAddress(format.range), [
        {
          Type: 'cell',
          Criteria: '==',
          Value: `"${xmlSafe(format.text).replaceAll('"', '""')}"`,
          Format: styles.conditional(format),
        },
      ]),
    );
  }
}

function replayPage(file: ExcelizeFile, { sheet, document }: NamedDocument): void {
  const { print, freeze } = document;
  if (freeze.rows > 0 || freeze.columns > 0) ensure(file.SetPanes(sheet, frozen(freeze)));
  ensure(file.SetSheetProps(sheet, { FitToPage: true }));
  ensure(
    file.SetPageLayout(sheet, { Size: A4, Orientation: print.orientation, FitToWidth: 1, FitToHeight: 0 }),
  );
  ensure(file.SetPageMargins(sheet, marginsInInches(print)));
  if (print.header !== '' || print.footer !== '') {
    ensure(
      file.SetHeaderFooter(sheet, { OddHeader: xmlSafe(print.header), OddFooter: xmlSafe(print.footer) }),
    );
  }
  const names: readonly (readonly [string, string | null])[] = [
    ['_xlnm.Print_Area', sheetRange(sheet, print.area)],
    ['_xlnm.Print_Titles', print.titleRows && titleRows(sheet, print.titleRows)],
    [MARKER_NAME, markerFormula(document.marker)],
  ];
  for (const [Name, RefersTo] of names) {
    if (RefersTo !== null) ensure(file.SetDefinedName({ Name, RefersTo, Scope: sheet }));
  }
}

function frozen({ rows, columns }: SheetDocument['freeze']): Parameters<ExcelizeFile['SetPanes']>[1] {
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const corner = a1(rows, columns);
  return {
    Freeze: true,
    XSplit: columns,
    YSplit: rows,
    TopLeftCell: corner,
    ActivePane: pane,
    Selection: [{ SQRef: corner, ActiveCell: corner, Pane: pane }],
  };
}

/** Header and footer stand halfway between the paper's edge and the table. */
function marginsInInches({
  margins,
  centerHorizontally,
}: PrintSetup): Parameters<ExcelizeFile['SetPageMargins']>[1] {
  return {
    Top: margins.top / POINTS_PER_INCH,
    Bottom: margins.bottom / POINTS_PER_INCH,
    Left: margins.left / POINTS_PER_INCH,
    Right: margins.right / POINTS_PER_INCH,
    Header: margins.top / POINTS_PER_INCH / 2,
    Footer: margins.bottom / POINTS_PER_INCH / 2,
    Horizontally: centerHorizontally,
  };
}

function titleRows(sheet: string, { first, last }: { first: number; last: number }): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}

/** Excelize makes the drawing and an empty chart; `chartXml` replaces the chart itself. */
function replayCharts(file: ExcelizeFile, excelize: Excelize, { sheet, document }: NamedDocument): void {
  for (const chart of document.charts) {
    const reference = (range: CellRange): string => `${quotedSheet(sheet)}!${absoluteRange(range)}`;
    ensure(
      file.AddChart(sheet, a1(chart.anchor.row, chart.anchor.column), {
        Type: excelize.Bar,
        Series: [{ Categories: reference(chart.categories), Values: reference(chart.values) }],
        Dimension: {
          Width: Math.round(chart.width * PIXELS_PER_POINT),
          Height: Math.round(chart.height * PIXELS_PER_POINT),
        },
      }),
    );
  }
}
