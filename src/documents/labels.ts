import type { PlanClass, MeasureStatus } from '../planning/measure';
import type { ScoreClass } from '../scores/types';
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
};

/** Status words of a measure, in the order of work. */
export const STATUS_LABELS: Readonly<Record<MeasureStatus, string>> = {
  'not-started': documentText('status.not-started'),
  'in-progress': documentText('status.in-progress'),
  done: documentText('status.done'),
  dropped: documentText('status.dropped'),
};

/** What stands where there is no value. */
export const NOTHING = '–';

/** Mark of a quarter in which a measure is carried out; TH SarabunPSK has this glyph (it has neither ✓ nor ●). */
export const QUARTER_MARK = '√';
