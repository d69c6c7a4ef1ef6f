import type { CellGrid } from '../../workbook/cell-grid';
import { headerKey, markerParts, textOf } from '../known-table';
import { registerText } from '../../text/register-th';
import { REGISTER_HEADERS } from '../register/fields';

/** How the text begins in which the sheet of a unit remembers. */
export const UNIT_FORM_MEMORY = '{"unit-form":';

/** Memory and headers stand near the top. */
const LAST_ROW = 60;

/** A register has none of the first beside the others, and every form of ours has all. */
const TELLING = [registerText('register.quarters'), REGISTER_HEADERS.result6, REGISTER_HEADERS.reporter].map(
  headerKey,
);
const OF_REGISTERS = headerKey(REGISTER_HEADERS.lead);

/**
 * Whether a sheet is one that a unit fills in, whatever it is called and whether it still has its marker. One that was kept beside a newer
 * one still is: what was written in it may not have been taken yet. What it holds is read by `readUnitForm`.
 */
export function isUnitForm({ marker, rows }: Pick<CellGrid, 'marker' | 'rows'>): boolean {
  const [kind] = markerParts(marker);
  if (kind !== undefined) return kind === 'unit';
  return rows.slice(0, LAST_ROW).some((row) => {
    const texts = Array.from(row ?? [], textOf);
    if (texts.some((text) => text.startsWith(UNIT_FORM_MEMORY))) return true;
    const keys = new Set(texts.map(headerKey));
    return TELLING.every((header) => keys.has(header)) && !keys.has(OF_REGISTERS);
  });
}
