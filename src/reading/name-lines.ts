import type { CellRange } from '../workbook/cell-grid';
import { indicatorLabel } from '../scores/indicator-names';
import { levelFromText } from '../scores/level-text';
import { cleanText } from '../scores/thai-text';
import { agencyIn, labelledAgency } from './agencies';
import { hasHeadingWord } from './heading-words';
import { cellText, type SheetView } from './sheet-view';
import { numberOf } from './values';
import { instrumentOf } from './instrument-words';
import { roleOf } from './roles';
import { onlyYear } from './years';

/** Whether a text may be the name of an agency of any kind: short, and nothing else that a score sheet holds. */
export function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 80 &&
    !/[:：]/.test(text) &&
    indicatorLabel(text) === null &&
    instrumentOf(text) === null &&
    levelFromText(text) === null &&
    onlyYear(text) === null &&
    numberOf({ value: text }) === null
  );
}

/**
 * A bare name that stands alone on the line directly above the table, whatever kind of agency it is. It names the
 * agency where no title does, or where every table of a list has such a line.
 */
export function nameLineAbove(view: SheetView, area: CellRange): string | null {
  let row = area.top - 1;
  while (row >= Math.max(0, area.top - HIGHEST_HEADER) && isHeader(view, row, area)) row -= 1;
  if (row < 0) return null;
  const cells = [...view.rowCells(row)].filter(
    ({ column }) => column >= area.left - 1 && column <= area.right + 1,
  );
  const [only] = cells;
  if (cells.length !== 1 || typeof only?.cell.value !== 'string') return null;
  const text = cleanText(only.cell.value);
  const named = agencyIn(text) ?? labelledAgency(text);
  if (named !== null) return named;
  return bareName(text);
}

/** A text that may be a name and nothing else: no digits, and no word that headings are made of. */
export function bareName(text: string): string | null {
  const plain = /[ก-ฮA-Za-z].*[ก-ฮA-Za-z]/.test(text) && !/[0-9๐-๙]/.test(text) && !hasHeadingWord(text);
  return plain && roleOf(text) === null && isName(text) ? text : null;
}

/** Header rows between the name and the scores. */
const HIGHEST_HEADER = 3;

function isHeader(view: SheetView, row: number, area: CellRange): boolean {
  const roles = [...view.rowCells(row)]
    .filter(({ column }) => column >= area.left - 1 && column <= area.right + 1)
    .map(({ cell }) => roleOf(cellText(cell)));
  return roles.length > 1 && roles.some((role) => role !== null);
}
