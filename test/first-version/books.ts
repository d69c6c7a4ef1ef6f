import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registersIn } from '../../src/app/drawn-sheets';
import type { RegisterField } from '../../src/planning/register/fields';
import { toPackage } from '../../src/workbook/file/convert';
import { readWorkbook } from '../../src/workbook/file/read';
import { WorkbookFile } from '../../src/workbook/file/workbook-file';

/** Names of the registers in the book: the first version never replaced a sheet. */
export const FIRST = 'ทะเบียนมาตรการ ๒๕๖๕';
export const SECOND = 'ทะเบียนมาตรการ ๒๕๖๕ (2)';

/**
 * A plan that the first version made twice of samples/004: its registers have the columns of then, no hidden row, and ids with the plan
 * year; no sheet remembers what was drawn on it.
 */
export const madeTwice = (): Uint8Array => readFileSync(join(__dirname, 'made-twice.xlsx'));

/** The same, made once. */
export function madeOnce(): Uint8Array {
  const file = new WorkbookFile(toPackage(madeTwice()).book);
  file.remove(
    readWorkbook(madeTwice()).sheets.flatMap(({ sheet }) => (sheet.endsWith('(2)') ? [sheet] : [])),
  );
  return file.toBytes();
}

/** The book with texts that a person typed into rows (from 0) of a register. */
export function typedIn(
  bytes: Uint8Array,
  sheet: string,
  texts: readonly (readonly [row: number, field: RegisterField, text: string])[],
): Uint8Array {
  const register = registersIn(readWorkbook(bytes)).find((each) => each.sheet === sheet);
  if (!register) throw new Error(`no register ${sheet}`);
  const file = new WorkbookFile(toPackage(bytes).book);
  file.change(
    texts.map(([row, field, value]) => ({
      sheet,
      row: register.headerRow + 1 + row,
      column: register.columns.get(field) ?? -1,
      content: { value },
    })),
  );
  return file.toBytes();
}
