import { beginsIndicatorName } from '../../scores/indicator-names';
import type { CellGrid } from '../../workbook/cell-grid';
import { textsOf } from '../grid-cells';
import type { SheetDraft } from './draft';
import type { LabelOf } from './names';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A name that goes on in the cells below it or beside it. */
interface SplitName {
  readonly text: string;
  readonly parts: readonly Place[];
}

/** การใช้ / ทรัพย์สิน / ของราชการ: no table breaks a name more often. */
const MOST_PARTS = 3;

const STEPS: readonly Place[] = [
  { row: 1, column: 0 },
  { row: 0, column: 1 },
];

const textAt = (grid: Pick<CellGrid, 'rows'>, { row, column }: Place): string | null => {
  const value = grid.rows[row]?.[column]?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

function goesOn(grid: Pick<CellGrid, 'rows'>, start: Place, step: Place, labelOf: LabelOf): SplitName | null {
  let text = textAt(grid, start) ?? '';
  const parts = [start];
  while (parts.length < MOST_PARTS) {
    const next = {
      row: start.row + step.row * parts.length,
      column: start.column + step.column * parts.length,
    };
    const part = textAt(grid, next);
    if (part === null || isWholeName(part, labelOf)) return null;
    text = `${text} ${part}`;
    parts.push(next);
    if (isWholeName(text, labelOf)) return { text, parts };
  }
  return null;
}

function isWholeName(text: string, labelOf: LabelOf): boolean {
  const label = labelOf(text);
  return label?.kind === 'indicator' && label.by === 'name';
}

/** The names of a sheet that were broken over several cells, as tables from Word and scans have them. */
function splitNames(grid: Pick<CellGrid, 'rows'>, labelOf: LabelOf): readonly SplitName[] {
  const found: SplitName[] = [];
  const taken = new Set<string>();
  for (const { row, column, text } of textsOf(grid)) {
    if (!beginsIndicatorName(text) || taken.has(`${row}:${column}`) || isWholeName(text, labelOf)) continue;
    for (const step of STEPS) {
      const name = goesOn(grid, { row, column }, step, labelOf);
      if (!name) continue;
      found.push(name);
      for (const part of name.parts) taken.add(`${part.row}:${part.column}`);
      break;
    }
  }
  return found;
}

/** A cell may hold the beginning of one name by chance; a table that breaks names breaks several. */
const FEWEST = 2;

/** Joins names that go on in the next cells; the joined name covers them all, as a merged cell would. */
export function joinNames(draft: () => SheetDraft, grid: Pick<CellGrid, 'rows'>, labelOf: LabelOf): void {
  const names = splitNames(grid, labelOf);
  if (names.length < FEWEST) return;
  const sheet = draft();
  for (const { text, parts } of names) {
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last || parts.some(({ row, column }) => sheet.isMerged(row, column))) continue;
    sheet.put(first.row, first.column, { value: text }, first);
    for (const { row, column } of parts.slice(1)) sheet.clear(row, column);
    sheet.merge({ top: first.row, left: first.column, bottom: last.row, right: last.column });
  }
}
