import type { PlanClass } from '../planning/measure';
import type { ScoreClass } from '../scores/types';
import type { Direction } from '../scores/trend/change';
import { documentText } from '../text/documents-th';
import { message } from '../text/message';

/** What each class of a score is called. */
export const SCORE_CLASS_LABELS: Readonly<Record<ScoreClass, string>> = {
  strength: message('th', 'class.strength'),
  weakness: message('th', 'class.weakness'),
  urgent: message('th', 'class.urgent'),
};

/** Why an indicator has a place in the plan. */
export const PLAN_CLASS_LABELS: Readonly<Record<PlanClass, string>> = {
  weakness: SCORE_CLASS_LABELS.weakness,
  urgent: SCORE_CLASS_LABELS.urgent,
  continuous: message('th', 'class.continuous'),
  maintained: message('th', 'class.maintained'),
};

/** Where a score went. */
export const DIRECTION_LABELS: Readonly<Record<Direction, string>> = {
  higher: documentText('direction.higher'),
  lower: documentText('direction.lower'),
  same: documentText('direction.same'),
};

/** What stands where there is no value. */
export const NOTHING = '–';
