import { sheetRange } from '../addresses';
import type { NamedDocument } from '../name-documents';
import { xmlSafe } from '../xml-safe';
import type { Batch } from './batch';
import { rangeAt } from './range-at';

/** Lines above and below the table only: documents bring their own fills and borders. */
const TABLE_STYLE = 'TableStyleLight1';

/** Merged titles and headers. */
export async function writeMerges(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  for (const merge of document.merges) {
    await batch.room(2);
    rangeAt(sheet, merge).merge(false);
  }
}

/** Tables take the texts of their header rows, so these are written before. */
export async function writeTables(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  for (const { name, range } of document.tables) {
    const header = document.rows[range.top]?.cells.slice(range.left, range.right + 1) ?? [];
    if (header.length <= range.right - range.left || header.some((cell) => !cell?.value)) {
      throw new Error(`the header of table ${name} has an empty cell`);
    }
    await batch.room(3);
    const table = sheet.tables.add(rangeAt(sheet, range), true);
    table.name = name;
  }
}

/** Lines of tables; their cells have a look of their own. */
export async function styleTables(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  for (const { name } of document.tables) {
    await batch.room(4);
    const table = sheet.tables.getItem(name);
    table.style = TABLE_STYLE;
    table.showBandedRows = false;
  }
}

/**
 * Drop-downs. Their source is a formula: a range of another sheet as an object was refused by Excel for years
 * (OfficeDev/office-js issue 277), and a typed list breaks at 255 characters.
 */
export async function writeValidations(
  batch: Batch,
  sheet: Excel.Worksheet,
  named: NamedDocument,
  all: readonly NamedDocument[],
): Promise<void> {
  for (const { range, source, strict } of named.document.validations) {
    const home =
      named.document.kind === source.kind ? named : all.find(({ document }) => document.kind === source.kind);
    if (!home) throw new Error(`no sheet of the kind ${source.kind} holds the choices`);
    await batch.room(5);
    writeChoices(rangeAt(sheet, range), sheetRange(home.sheet, source.range), strict);
  }
}

/** A drop-down of the choices that stand in the range `source`. */
export function writeChoices(cells: Excel.Range, source: string, strict: boolean): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
  if (strict) return;
  cells.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
}

/** Colours by text. Excel puts each new rule above the others, so the first one comes last. */
export async function writeConditionalFormats(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  for (const rule of [...document.conditionalFormats].reverse()) {
    await batch.room(9);
    const { cellValue } = rangeAt(sheet, rule.range).conditionalFormats.add('CellValue');
    cellValue.rule = {
      formula1: `="${xmlSafe(rule.text).replaceAll('"', '""')}"`,
      operator: 'EqualTo',
    };
    cellValue.format.font.color = rule.color;
    if (rule.bold) cellValue.format.font.bold = true;
    cellValue.format.fill.color = rule.fill;
  }
}
