import type { DrawnSheet } from '../host-workbook';
import { contentDigest, type ContentCell, type SheetContent } from '../sheet-content';
import type { ReadBlock } from './read-areas';
import { isFormula } from './read-formulas';
import { shownValue } from './shown-value';
import type { ListedSheet } from './sheet-list';
import { supports } from './supports';
import type { UsedCells } from './used-cells';

/** What lies on the cells of a sheet, as far as this host counts it; nothing of it was there when the sheet was drawn but charts. */
export type Attached = Omit<SheetContent, 'cells'>;

/** Asks what lies on the sheets of ours; it is there after the next sync, null for all other sheets. */
export function askAttached(
  context: Excel.RequestContext,
  list: readonly ListedSheet[],
): () => readonly (Attached | null)[] {
  const asked = list.map(({ id, marker }) =>
    marker === null ? () => null : askOf(context.workbook.worksheets.getItem(id)),
  );
  return () => asked.map((answer) => answer());
}

/** Comments since ExcelApi 1.10, notes since 1.18, pictures and shapes since 1.9; links are told cell by cell alone, and not asked for. */
function askOf(sheet: Excel.Worksheet): () => Attached {
  const { charts } = sheet;
  charts.load('count');
  const shapes = supports('1.9') ? sheet.shapes : null;
  shapes?.load('items/type');
  const notes = [
    ...(supports('1.10') ? [sheet.comments.getCount()] : []),
    ...(supports('1.18') ? [sheet.notes.getCount()] : []),
  ];
  return () => {
    // Should a host list charts among the shapes, they are of a kind that it cannot name.
    const drawings = shapes?.items.filter(({ type }) => type !== 'Unsupported').length ?? 0;
    return {
      notes: notes.reduce((sum, { value }) => sum + value, 0),
      pictures: charts.count + drawings,
      others: 0,
    };
  };
}

/**
 * The sheets of ours among those that were read, with their formulas.
 * @param attached what lies on each; null where the host did not tell
 */
export function drawnSheets(
  list: readonly ListedSheet[],
  read: readonly UsedCells[],
  attached: readonly (Attached | null)[],
): readonly DrawnSheet[] {
  return list.flatMap(({ id, name, marker, content: then }, index): DrawnSheet[] => {
    if (marker === null) return [];
    const used = read[index];
    const more = attached[index];
    const now =
      more && used?.unread.length === 0
        ? contentDigest({ ...more, cells: used.blocks.flatMap(cellsOf) })
        : null;
    return [{ id, name, marker, then, now }];
  });
}

function cellsOf({ top, left, cells }: ReadBlock): readonly ContentCell[] {
  return cells.values.flatMap((values, down) =>
    values.flatMap((value, across): ContentCell[] => {
      const [row, column] = [top + down, left + across];
      const formula = cells.formulas[down]?.[across];
      if (isFormula(formula, value)) {
        return [{ row, column, content: { formula: formula.slice(1), row, column } }];
      }
      const content = shownValue(value);
      return content === null ? [] : [{ row, column, content }];
    }),
  );
}
