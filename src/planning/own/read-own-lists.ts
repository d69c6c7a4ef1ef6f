import type { Finding } from '../../scores/types';
import type { CellGrid } from '../../workbook/cell-grid';
import { isUnitForm } from '../answers/is-unit-form';
import { isChecklist } from '../checklist/is-checklist';
import { listIn } from './list-table';
import { NO_OWN_LISTS, type OwnLists } from './own-lists';
import { MEASURE_LIST, readMeasures } from './read-measures';
import { readUnits, UNIT_LIST } from './read-units';

/** What the sheets of a workbook list, and which of them do. */
export interface FoundLists extends OwnLists {
  /** Names of the sheets. */
  readonly sheets: Readonly<Record<'own-units' | 'own-measures', readonly string[]>>;
  /** Sheets that are checklists of disclosure items, as they stand; what they hold is read where documents are drawn. */
  readonly checklists: readonly CellGrid[];
  /** Rows that nobody could understand; they stay where they stand. */
  readonly findings: readonly Finding[];
}

/** A workbook without lists. */
export const NO_LISTS: FoundLists = {
  ...NO_OWN_LISTS,
  sheets: { 'own-units': [], 'own-measures': [] },
  checklists: [],
  findings: [],
};

/** Whether a sheet is a list or a form of ours that people fill in, whatever it is called and whether it still has its marker. */
export const isOwnList = (grid: CellGrid): boolean =>
  listIn(grid, UNIT_LIST) !== null ||
  listIn(grid, MEASURE_LIST) !== null ||
  isChecklist(grid) ||
  isUnitForm(grid);

/** The lists of a workbook; where several sheets say different things of one unit or measure the first tab is believed. */
export function ownListsIn(grids: readonly CellGrid[]): FoundLists {
  return grids.reduce<FoundLists>((found, grid) => {
    const units = readUnits(grid);
    if (units !== null) {
      return {
        ...found,
        units: {
          names: { ...units.units.names, ...found.units.names },
          others: [...new Set([...found.units.others, ...units.units.others])],
        },
        sheets: { ...found.sheets, 'own-units': [...found.sheets['own-units'], grid.sheet] },
        findings: [...found.findings, ...units.findings],
      };
    }
    if (isChecklist(grid)) return { ...found, checklists: [...found.checklists, grid] };
    const measures = readMeasures(grid);
    if (measures === null) return found;
    const { added, changed, off } = measures.measures;
    const known = new Set(found.measures.added.map(({ id }) => id));
    return {
      ...found,
      measures: {
        added: [...found.measures.added, ...added.filter(({ id }) => !known.has(id))],
        changed: { ...changed, ...found.measures.changed },
        off: [...new Set([...found.measures.off, ...off])],
      },
      sheets: { ...found.sheets, 'own-measures': [...found.sheets['own-measures'], grid.sheet] },
      findings: [...found.findings, ...measures.findings],
    };
  }, NO_LISTS);
}
