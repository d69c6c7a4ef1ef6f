import type { PlanClass, MeasureStatus } from '../planning/types';
import type { ScoreClass } from '../scores/types';

/** What each class of a score is called. */
export const SCORE_CLASS_LABELS: Readonly<Record<ScoreClass, string>> = {
  strength: 'จุดแข็ง',
  weakness: 'จุดอ่อน',
  urgent: 'ต้องแก้ไขเร่งด่วน',
};

/** Why an indicator has a place in the plan. */
export const PLAN_CLASS_LABELS: Readonly<Record<PlanClass, string>> = {
  weakness: SCORE_CLASS_LABELS.weakness,
  urgent: SCORE_CLASS_LABELS.urgent,
  continuous: 'พัฒนาต่อเนื่อง',
};

/** Status words of a measure, in the order of work. */
export const STATUS_LABELS: Readonly<Record<MeasureStatus, string>> = {
  'not-started': 'ยังไม่ดำเนินการ',
  'in-progress': 'อยู่ระหว่างดำเนินการ',
  done: 'ดำเนินการแล้วเสร็จ',
  dropped: 'ไม่ดำเนินการ',
};

/** What stands where there is no value. */
export const NOTHING = '–';

/** Mark of a quarter in which a measure is carried out; TH SarabunPSK has this glyph (it has neither ✓ nor ●). */
export const QUARTER_MARK = '√';
