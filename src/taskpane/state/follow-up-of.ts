import { followUpView, type FollowUpView } from '../../app/views/follow-up-view';
import type { EditedPlan } from '../../app/edit-plan';
import { today } from '../../app/today';
import type { PaneState } from './pane-state';
import { planOf } from './plan-of';
import { remembered } from './remembered';

const viewed = remembered((edited: EditedPlan, year: number, month: number, day: number) =>
  followUpView(edited, { year, month, day }),
);

/** The plan the user works on as it stands today; null until an agency is chosen. */
export function followUpOf(state: PaneState): FollowUpView | null {
  const edited = planOf(state);
  const { year, month, day } = today();
  return edited && viewed(edited, year, month, day);
}
