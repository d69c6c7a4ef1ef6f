import type { CellRef } from '../workbook/cell-grid';
import type { Area, AreaIndex } from './areas';
import type { Title } from './context';
import { groupBy } from './group-by';
import type { Notes } from './notes';
import { countWhile } from './sorted';

interface Placed {
  readonly area: Area;
}

/** The last table that begins before the column, else the first behind it. */
function nearestTo<T extends Placed>(column: number, tables: readonly T[]): T | undefined {
  const sorted = [...tables].sort((a, b) => a.area.left - b.area.left);
  return sorted.filter(({ area }) => area.left <= column).at(-1) ?? sorted[0];
}

/**
 * The table to which each note belongs: the one in whose rows it stands, else the one below it, or the one above when
 * no title comes between. `tables` and `titles` are sorted from the top down.
 */
export function shareNotes<T extends Placed>(
  notes: Notes,
  tables: readonly T[],
  index: AreaIndex<T>,
  titles: readonly Title[],
): (table: T) => Notes {
  // Of tables that end in the same row the first counts, so it comes last.
  const ended = [...tables].reverse().sort((a, b) => a.area.bottom - b.area.bottom);
  const ownerOf = ({ row, column }: CellRef): T | undefined => {
    const beside = index.across(row);
    if (beside.length > 0) return nearestTo(column, beside);
    const previous = ended[countWhile(ended, ({ area }) => area.bottom < row) - 1];
    const next = index.firstBelow(row);
    if (!previous || !next) return next ?? previous;
    const between = titles[countWhile(titles, (title) => title.row <= previous.area.bottom)];
    return between && between.row <= row ? next : previous;
  };
  const overall = groupBy(notes.overall, ({ cell }) => ownerOf(cell));
  const level = groupBy(notes.level, ({ cell }) => ownerOf(cell));
  return (table) => ({ overall: overall.get(table) ?? [], level: level.get(table) ?? [] });
}
