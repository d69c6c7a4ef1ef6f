import { heldTargets, plannedTargets, wantedTargets, type HeldTarget, type Targets } from '../scores/targets';
import type { Analysis } from '../scores/types';
import type { SetEdits } from './keeping/set-edits';

/** What indicators are to reach by targets that a person set and items that he ticked. */
export interface EditedTargets {
  /** With which overall and level are reckoned. */
  readonly wanted: Targets;
  /** Those of the plan. */
  readonly planned: Targets;
  /** Where the two differ, or the items give more than what was set. */
  readonly held: readonly HeldTarget[];
}

/** What the edits of an agency's scores aim at. */
export function editedTargets(
  analysis: Analysis,
  { targets, plan: { pursued } }: Pick<SetEdits, 'targets' | 'plan'>,
): EditedTargets {
  const wanted = { targets, ...(pursued && { pursued }) };
  return {
    wanted: wantedTargets(analysis, wanted),
    planned: plannedTargets(analysis, wanted),
    held: heldTargets(analysis, wanted),
  };
}
