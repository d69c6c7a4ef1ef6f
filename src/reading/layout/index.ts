import type { CellGrid } from '../../workbook/cell-grid';
import { SheetDraft, type LaidOut, type Origin } from './draft';
import { closeGaps } from './gaps';
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

/** Where a cell stood before both changes. */
const inTurn = (last: Origin | null, first: Origin | null): Origin | null =>
  last && first
    ? (row, column) => {
        const between = last(row, column);
        return first(between.row, between.column);
      }
    : (last ?? first);

/**
 * The sheet as a table: long gaps are closed, names broken over cells are joined, lines of text are cut into cells, scores below their names
 * and rows below a name stand beside it. A sheet that is a table already comes back as it is. `labelOf` knows the names.
 */
export function layOut(sheet: CellGrid, labelOf: LabelOf = labelsOf()): LaidOut {
  const { grid, origin: before } = closeGaps(sheet);
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
  return { grid: laid.grid, origin: inTurn(laid.origin, before) };
}
