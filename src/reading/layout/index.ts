import type { CellGrid } from '../../workbook/cell-grid';
import { SheetDraft, type LaidOut } from './draft';
import { joinNames } from './joined-names';
import { cutLines } from './lines-of-text';
import { labelsOf, namedColumns, type LabelOf } from './names';
import { extendNames } from './rows-below-names';
import { raiseScores } from './scores-below';

export type { Origin } from './draft';

type Step = (draft: () => SheetDraft, grid: Pick<CellGrid, 'rows'>, labelOf: LabelOf) => void;

/** What is not laid out as a table is, one way after the other, each from what the one before has made. */
const STEPS: readonly Step[] = [
  joinNames,
  cutLines,
  (draft, grid, labelOf) => raiseScores(draft, grid, namedColumns(grid, labelOf)),
  (draft, grid, labelOf) => extendNames(draft, grid, namedColumns(grid, labelOf)),
];

/**
 * The sheet as a table: names broken over cells are joined, lines of text are cut into cells, scores below their names
 * and rows below a name stand beside it. A sheet that is a table already comes back as it is.
 */
export function layOut(grid: CellGrid): LaidOut {
  const labelOf = labelsOf();
  let draft: SheetDraft | null = null;
  let laid: LaidOut = { grid, origin: null };
  for (const step of STEPS) {
    let changed = false;
    step(
      () => {
        changed = true;
        return (draft ??= new SheetDraft(grid));
      },
      laid.grid,
      labelOf,
    );
    if (changed && draft !== null) laid = (draft as SheetDraft).done();
  }
  return laid;
}
