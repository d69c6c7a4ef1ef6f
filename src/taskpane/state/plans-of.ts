import type { OpenScores, OpenSet } from '../../app/open-scores';
import type { Owner } from '../../app/owner';
import { ownerOf } from './owner-of';
import type { PaneState } from './pane-state';
import { remembered } from './remembered';
import { isUnderWay } from './under-way';

/** The plans of the agency the user works on, each by the scores it follows from. */
interface Plans {
  /** Those whose register the workbook holds, the latest first. */
  readonly underWay: readonly OpenSet[];
  /** The latest scores, where their plan is still to be made; null where it is under way. */
  readonly next: OpenSet | null;
}

const NONE: Plans = { underWay: [], next: null };

const found = remembered(
  ({ results }: Owner<OpenSet>, registers: OpenScores['registers'], edits: PaneState['edits']): Plans => {
    const [latest] = results;
    if (!latest) return NONE;
    const underWay = results.filter((each) => isUnderWay(each, registers, edits[each.key]));
    return { underWay, next: underWay.includes(latest) ? null : latest };
  },
);

/** The plans of the agency the user works on. */
export function plansOf(state: PaneState): Plans {
  const owner = ownerOf(state);
  return owner && state.open ? found(owner, state.open.scores.registers, state.edits) : NONE;
}
