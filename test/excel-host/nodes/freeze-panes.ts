import { invalidArgument, invalidOperation, itemNotFound } from '../host-failure';
import { behaviour } from './behaviour';
import { HostNode } from './node';
import { RangeNode } from './range-node';
import { rangeArgument, sheetOf } from './references';

/** Rows and columns that stay in view. */
export class FreezePanesNode extends HostNode {
  rows = 0;
  columns = 0;
}

function location(panes: FreezePanesNode): RangeNode | null {
  const sheet = sheetOf(panes);
  if (!sheet || panes.rows + panes.columns === 0) return null;
  return new RangeNode(sheet, {
    row: 0,
    column: 0,
    rows: panes.rows || 1_048_576,
    columns: panes.columns || 16_384,
  });
}

/** A hidden sheet was refused (OfficeDev/office-js issue 1463); freezing another one than the selected selects it (3148). */
function freeze(panes: FreezePanesNode, rows: unknown, columns: unknown): null {
  const sheet = sheetOf(panes);
  if (!sheet?.isVisible) throw invalidOperation('WorksheetFreezePanes.freezeRows');
  const counts = [rows, columns].map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) {
    throw invalidArgument('WorksheetFreezePanes.freezeRows');
  }
  [panes.rows = 0, panes.columns = 0] = counts;
  sheet.call('Activate', []);
  return null;
}

export const freezePanesBehaviour = behaviour(FreezePanesNode, {
  create: (...place) => new FreezePanesNode(...place),
  call: {
    FreezeAt: (panes, [range]) => {
      const sheet = sheetOf(panes);
      if (!sheet) throw invalidArgument('WorksheetFreezePanes.freezeAt');
      const { area, isWhole } = rangeArgument(sheet, range, 'WorksheetFreezePanes.freezeAt');
      const rowsOnly = isWhole && area.columns > area.rows;
      return freeze(
        panes,
        isWhole && !rowsOnly ? 0 : area.row + area.rows,
        rowsOnly ? 0 : area.column + area.columns,
      );
    },
    FreezeColumns: (panes, [count]) => freeze(panes, 0, count ?? 1),
    FreezeRows: (panes, [count]) => freeze(panes, count ?? 1, 0),
    GetLocation: (panes) => {
      const found = location(panes);
      if (!found) throw itemNotFound('WorksheetFreezePanes.getLocation');
      return found;
    },
    GetLocationOrNullObject: location,
    Unfreeze: (panes) => freeze(panes, 0, 0),
  },
});
