import { HostError } from '../host-workbook';
import type { TableUpdate } from '../table-update';
import { askTable, assertChangeable } from './change-table';
import { loadSheets, type ListedSheet } from './sheet-list';
import { supports } from './supports';

/** The workbook before anything is written. */
export interface Survey {
  readonly sheets: readonly ListedSheet[];
  /** Names of tables and defined names, which share one space, and the id of the sheet they go with; null for none. */
  readonly names: readonly { readonly name: string; readonly sheet: string | null }[];
  readonly selected: string;
}

/**
 * One request.
 * @param updates tables that are to be changed as well
 * @throws HostError protected, where no sheet can be added or a table not be changed; changed, where one is not as it was read
 */
export async function lookAround(
  context: Excel.RequestContext,
  updates: readonly TableUpdate[],
): Promise<Survey> {
  const { workbook } = context;
  const listed = loadSheets(context);
  workbook.tables.load('items/name,items/worksheet/id');
  workbook.names.load('items/name');
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  if (supports('1.7')) workbook.protection.load('protected');
  const tables = updates.map((update) => ({ update, asked: askTable(context, update, false) }));
  await context.sync();
  if (supports('1.7') && workbook.protection.protected) {
    throw new HostError('protected', 'nothing', 'the structure of the workbook is protected');
  }
  for (const { update, asked } of tables) assertChangeable(update, asked());
  const sheets = listed();
  const names = [
    ...workbook.tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.id })),
    ...workbook.names.items.map(({ name }) => ({ name, sheet: null })),
    ...sheets.flatMap(({ id, names: own }) => own.map((name) => ({ name, sheet: id }))),
  ];
  return { sheets, names, selected: active.id };
}
