import type { CellGrid } from '../../workbook/cell-grid';
import { SheetDraft, type LaidOut } from './draft';
import { joinNames } from './joined-names';
import { cutLines } from './lines-of-text';
import { labelsOf, namedColumns, type LabelOf } from './names';
import { extendNames } from './rows-below-names';
import { raiseScores } from './scores-below';

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
  const made: SheetDraft[] = [];
  const draft = (): SheetDraft => {
    const [known] = made;
    if (known) return known;
    const fresh = new SheetDraft(grid);
    made.push(fresh);
    return fresh;
  };
  let laid: LaidOut = { grid, origin: null };
  for (const step of STEPS) {
    step(draft, laid.grid, labelOf);
    laid = made[0]?.done() ?? laid;
  }
  return laid;
}
