import type { CellGrid } from '../../workbook/cell-grid';
import { headerKey, KEPT_STATE, markerParts, textOf } from '../known-table';

/** How the text begins in which a checklist remembers. */
export const CHECKLIST_MEMORY = '{"checklist":';

/** Keys of two headers that no other table has beside each other; those of `CHECKLIST_HEADERS`. */
export const TELLING_HEADERS: readonly string[] = ['องค์ประกอบที่ต้องแสดง', 'ตรวจสอบเมื่อ'];

/** Memory and headers stand near the top. */
const LAST_ROW = 60;

/**
 * Whether a sheet is a checklist of disclosure items, whatever it is called and whether it still has its marker. One that was kept beside
 * a newer one is none any more. What it holds is read where it is needed (`readChecklist`).
 */
export function isChecklist({ marker, rows }: CellGrid): boolean {
  const [kind, , ...states] = markerParts(marker);
  if (kind !== undefined) return kind === 'checklist' && !states.includes(KEPT_STATE);
  return rows.slice(0, LAST_ROW).some((row) => {
    const texts = Array.from(row ?? [], textOf);
    if (texts.some((text) => text.startsWith(CHECKLIST_MEMORY))) return true;
    const keys = new Set(texts.map(headerKey));
    return TELLING_HEADERS.every((header) => keys.has(header));
  });
}
