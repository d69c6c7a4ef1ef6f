import { cellAddress, type CellGrid, type CellRef } from '../../workbook/cell-grid';
import type { CellChange, FormulaCell } from '../../workbook/host-workbook';
import type { Job } from './job';
import type { JobSentence } from './job-report';
import { ourFormulas, withProperNames } from './our-formulas';

/** What Excel shows while it does not know our functions. */
const UNKNOWN_NAME = '#NAME?';

/** Addresses beyond these are only counted. */
const MOST_CELLS = 8;

/**
 * Enters formulas of ours again that were computed while the add-in was not there and stay at #NAME?. Excel looks a
 * function up when its formula is entered.
 */
export const repairJob: Job = async ({ host }) => {
  const stuck = (await ourFormulas(host)).filter(({ shown }) => shown === UNKNOWN_NAME);
  if (stuck.length === 0) return { done: true, sentences: [{ key: 'job.nothing-to-repair' }] };
  await host.change(
    stuck.map(({ sheet, row, column, formula }) => ({
      sheet,
      row,
      column,
      content: { formula: withProperNames(formula) },
    })),
  );
  return { done: true, sentences: [{ key: 'job.repaired', params: { count: stuck.length } }] };
};

/** The cells that a formula fills, its own first. */
function filledCells({ sheet, row, column, spill }: FormulaCell): CellRef[] {
  const cells: CellRef[] = [{ sheet, row, column }];
  if (spill === null) return cells;
  for (let r = spill.top; r <= spill.bottom; r += 1) {
    for (let c = spill.left; c <= spill.right; c += 1) {
      if (r !== row || c !== column) cells.push({ sheet, row: r, column: c });
    }
  }
  return cells;
}

interface Frozen {
  readonly cell: FormulaCell;
  /** Null when a cell shows an error, which has no value. */
  readonly changes: readonly CellChange[] | null;
}

function frozen(cell: FormulaCell, grids: ReadonlyMap<string, CellGrid>): Frozen {
  const rows = grids.get(cell.sheet)?.rows;
  const places = filledCells(cell).map((place) => ({ place, cell: rows?.[place.row]?.[place.column] }));
  const failed = rows === undefined || places.some(({ cell: shown }) => shown?.error !== undefined);
  return {
    cell,
    changes: failed
      ? null
      : places.map(({ place, cell: shown }) => ({ ...place, content: { value: shown?.value ?? null } })),
  };
}

/**
 * Replaces formulas of ours by what they show, spilled results included, so that a file can be sent to people without
 * the add-in. Formulas that show an error stay: freezing would make the error last.
 */
export const freezeJob: Job = async ({ host }) => {
  const cells = await ourFormulas(host);
  if (cells.length === 0) return { done: true, sentences: [{ key: 'job.nothing-to-freeze' }] };
  const grids = new Map((await host.read()).sheets.map((grid) => [grid.sheet, grid]));
  const results = cells.map((cell) => frozen(cell, grids));
  const changes = results.flatMap((result) => result.changes ?? []);
  if (changes.length > 0) await host.change(changes);
  const left = results.flatMap(({ cell, changes: made }) => (made === null ? [cell] : []));
  const sentences: JobSentence[] = [];
  if (changes.length > 0) sentences.push({ key: 'job.frozen', params: { count: changes.length } });
  if (left.length > 0) {
    const addresses = left.slice(0, MOST_CELLS).map((cell) => cellAddress(cell, ''));
    const more = left.length > MOST_CELLS ? ', …' : '';
    sentences.push({
      key: 'job.not-frozen',
      params: { count: left.length, cells: addresses.join(', ') + more },
    });
  }
  return { done: changes.length > 0, sentences };
};
