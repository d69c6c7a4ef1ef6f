import { rangeAddress } from '../cell-grid';
import { HostError } from '../host-workbook';
import type { CellContent, TableUpdate } from '../table-update';
import { Batch } from './batch';
import { cellInput } from './cell-input';
import { rangeAt } from './range-at';
import { run } from './run';
import { supports } from './supports';

/** A table that people write in, as it stands now. */
export interface TableState {
  readonly isProtected: boolean;
  /** Its rows are where they were when it was read, and nobody changed a cell that was to be looked at. */
  readonly isAsRead: boolean;
  /** The printed range of its sheet where it ends with the table; null where it does not. */
  readonly printed: string | null;
}

/** Excel's table behind an update; null where there are cells only. */
function tableOf(context: Excel.RequestContext, { sheet, table }: TableUpdate): Excel.Table | null {
  return table?.id === undefined ? null : context.workbook.worksheets.getItem(sheet).tables.getItem(table.id);
}

/** The last row of Excel's table as it was read, else of what was written. */
const endOf = ({ table, lastRow }: TableUpdate): number => table?.bottom ?? lastRow;

/** One text for what a host may give in two ways: an empty cell, a number that was typed as a text. */
const plain = (value: string | number | boolean | null | undefined): string => String(value ?? '');

/**
 * Asks how the table stands now; it is there after the next sync. A sheet or table that is gone fails the request (ItemNotFound).
 * @param withPage the printed range is asked for as well, which must grow with the table
 * @param looked cells that must hold what they held when they were read
 */
export function askTable(
  context: Excel.RequestContext,
  update: TableUpdate,
  withPage: boolean,
  looked: TableUpdate['cells'] = [],
): () => TableState {
  const { keys, headerRow, lastRow, table } = update;
  const sheet = context.workbook.worksheets.getItem(update.sheet);
  sheet.protection.load('protected');
  const column = lastRow > headerRow ? columnOf(sheet, update) : null;
  column?.load('values');
  const range = tableOf(context, update)?.getRange();
  range?.load('rowIndex,columnIndex,rowCount,columnCount');
  range?.untrack();
  const cells = looked.map(({ row, column, before }) => {
    const cell = rangeAt(sheet, { top: row, bottom: row, left: column, right: column });
    cell.load('values');
    return { cell, before };
  });
  const grows = withPage && update.added.length > 0 && supports('1.9');
  const page = grows ? sheet.pageLayout.getPrintAreaOrNullObject() : null;
  page?.load('address');
  page?.untrack();
  return () => {
    const found = column?.values.map(([value]) => plain(value as Input)) ?? [];
    const isPlaced =
      !range ||
      (range.rowIndex === headerRow &&
        range.columnIndex === table?.left &&
        range.rowIndex + range.rowCount - 1 === table.bottom &&
        range.columnIndex + range.columnCount - 1 === table.right);
    return {
      isProtected: sheet.protection.protected,
      isAsRead:
        isPlaced &&
        keys.values.every((value, at) => plain(value) === found[at]) &&
        cells.every(({ cell, before }) => plain(cell.values[0]?.[0] as Input) === plain(before)),
      printed: page && !page.isNullObject ? printedTo(page.address, endOf(update)) : null,
    };
  };
}

function columnOf(
  sheet: Excel.Worksheet,
  { keys: { column }, headerRow, lastRow }: TableUpdate,
): Excel.Range {
  return rangeAt(sheet, { top: headerRow + 1, bottom: lastRow, left: column, right: column });
}

/** One range that ends with this row, without its last number: ("ทะเบียน!A1:R9", 8) → "A1:R". */
function printedTo(address: string, row: number): string | null {
  const found = /(?:^|!)(\$?[A-Z]+\$?\d+:\$?[A-Z]+\$?)(\d+)$/.exec(address);
  return found?.[1] !== undefined && Number(found[2]) === row + 1 ? found[1] : null;
}

/** @throws HostError where the table cannot be changed as it stands */
export function assertChangeable({ sheet }: TableUpdate, { isProtected, isAsRead }: TableState): void {
  if (isProtected) throw new HostError('protected', 'nothing', 'the sheet is protected', sheet);
  if (!isAsRead) throw new HostError('changed', 'nothing', 'the rows of the table were moved', sheet);
}

/**
 * Puts the change of a table into the batch. New rows come first and what is remembered of them after, so that doing it once more after a
 * refusal in between loses nothing. A range of several rows is never written, because Excel misplaces what is written over
 * rows that a filter hides (OfficeDev/office-js issue 224).
 * @returns whether all of it was done, after the next sync: Excel passes over rows of a filtered table that are to be deleted (issue 994)
 */
export async function changeTable(
  batch: Batch,
  update: TableUpdate,
  { printed }: TableState,
): Promise<() => boolean> {
  const { headerRow, lastRow, left, right, added, removed } = update;
  const sheet = batch.context.workbook.worksheets.getItem(update.sheet);
  const isBelow = lastRow > endOf(update);
  const table = isBelow && !supports('1.13') ? null : tableOf(batch.context, update);
  if (table && isBelow) {
    await batch.room(2);
    table.resize(rangeAddress({ top: headerRow, left, bottom: lastRow, right }));
  }
  const lines = added.map((line) =>
    Array.from({ length: right - left + 1 }, (_, at) => inputOf(line[left + at] ?? null)),
  );
  if (table && lines.length > 0) await addRows(batch, table, lines);
  else {
    for (const [index, line] of lines.entries())
      await writeLine(batch, sheet, lastRow + 1 + index, left, line);
  }
  await writeCells(batch, sheet, update);
  for (const row of [...removed].sort((a, b) => b - a)) {
    await batch.room(4);
    if (table) table.rows.getItemAt(row - headerRow - 1).delete();
    else rangeAt(sheet, { top: row, bottom: row, left, right }).delete('Up');
  }
  const last = lastRow + added.length - removed.length;
  if (printed !== null && last > endOf(update)) {
    await batch.room(2);
    sheet.pageLayout.setPrintArea(`${printed}${last + 1}`);
  }
  const range = table?.getRange();
  range?.load('rowCount');
  range?.untrack();
  return () => !range || range.rowCount === last - headerRow + 1;
}

type Input = string | number | boolean | null;

function inputOf(content: CellContent | null): Input {
  if (content === null) return null;
  return 'formula' in content ? content.formula : cellInput(content.value);
}

/** Several rows at once since ExcelApi 1.4. */
async function addRows(batch: Batch, table: Excel.Table, lines: readonly Input[][]): Promise<void> {
  const pieces = supports('1.4') ? [[...lines]] : lines.map((line) => [line]);
  for (const piece of pieces) {
    await batch.room(3, JSON.stringify(piece));
    // What is null is left empty, or filled by the formula of the column.
    table.rows.add(undefined, piece as (string | number | boolean)[][]);
  }
}

/** Cells that stand side by side are written together. */
async function writeCells(batch: Batch, sheet: Excel.Worksheet, { cells }: TableUpdate): Promise<void> {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (let first = 0; first < sorted.length;) {
    const start = sorted[first];
    if (!start) return;
    let end = first + 1;
    while (sorted[end]?.row === start.row && sorted[end]?.column === start.column + end - first) end += 1;
    const line = sorted.slice(first, end).map(({ content }) => inputOf(content) ?? '');
    await writeLine(batch, sheet, start.row, start.column, line);
    first = end;
  }
}

async function writeLine(
  batch: Batch,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  line: Input[],
): Promise<void> {
  await batch.room(3, JSON.stringify(line));
  rangeAt(sheet, { top: row, bottom: row, left: column, right: column + line.length - 1 }).formulas = [line];
}

/**
 * Changes a table by itself: one request looks whether it and the cells to be written stand as they were read, a second one writes.
 * @throws HostError; what was written before a refusal stays, and doing it once more completes it
 */
export function updateTable(update: TableUpdate): Promise<void> {
  return run(async (context) => {
    const asked = askTable(context, update, true, update.cells);
    await context.sync();
    const state = asked();
    assertChangeable(update, state);
    const batch = new Batch(context);
    const isDone = await changeTable(batch, update, state);
    await batch.send();
    if (!isDone()) throw new HostError('unknown', 'changed-cells', 'rows were not deleted', update.sheet);
  });
}
