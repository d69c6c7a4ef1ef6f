import { ownersOf } from '../../app/agencies';
import type { OpenScores, OpenSet } from '../../app/open-scores';
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
  ({ sets, registers }: OpenScores, edits: PaneState['edits'], selected: string | null): Plans => {
    const owner = ownersOf(sets).find(({ results }) => results.some(({ key }) => key === selected));
    const [latest] = owner?.results ?? [];
    if (!owner || !latest) return NONE;
    const underWay = owner.results.filter((each) => isUnderWay(each, registers, edits[each.key]));
    return { underWay, next: underWay.includes(latest) ? null : latest };
  },
);

/** The plans of the agency the user works on. */
export const plansOf = ({ open, edits, selected }: PaneState): Plans =>
  open ? found(open.scores, edits, selected) : NONE;
