import type { FiscalYear, IndicatorNumber } from '../framework/types';
import type { Hundredths } from '../scores/types';
import type { MeasureContent } from './measure-content';
import { measurePeriod } from './period';

export type MeasureStatus = 'not-started' | 'in-progress' | 'done' | 'dropped';

/** What became of a measure. */
export interface Progress {
  readonly status: MeasureStatus;
  /** 0-100 */
  readonly percent: number;
  readonly result: string;
  readonly recommendation: string;
}

const NOT_STARTED: Progress = { status: 'not-started', percent: 0, result: '', recommendation: '' };

/** A measure of a plan: which one it is, what it is for, what is to be done. Everything else follows when it is drawn. */
export interface Measure {
  /** Stable for ever, the same in every plan year: "m03-2" of the catalogue, "u07-1" of a person's own. */
  readonly key: string;
  readonly indicator: IndicatorNumber;
  readonly content: MeasureContent;
}

/** Why an indicator has a place in the plan. */
export type PlanClass = 'urgent' | 'weakness' | 'continuous';

/** What the scores say of the indicator that a measure is for. */
export interface MeasureSubject {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly score: Hundredths;
  readonly class: PlanClass;
}

/** One row of the register (ทะเบียนมาตรการ): a measure with all that documents show of it. */
export interface RegisterRow extends MeasureContent, Progress {
  /** Plan year and key, "2568-m03-2"; without a year the key. */
  readonly id: string;
  readonly planYear: FiscalYear | null;
  readonly indicator: IndicatorNumber;
  readonly indicatorName: string;
  readonly score: Hundredths;
  readonly class: PlanClass;
  /** Dates, or "ไตรมาส 1 – 3" when the year is not known; in Arabic digits. */
  readonly period: string;
}

/** The row of a measure in the plan of a year; nothing of it is done yet. */
export const registerRow = (
  { key, indicator, content }: Measure,
  subject: MeasureSubject,
  planYear: FiscalYear | null,
): RegisterRow => ({
  ...content,
  ...NOT_STARTED,
  id: planYear === null ? key : `${planYear}-${key}`,
  planYear,
  indicator,
  indicatorName: subject.name,
  score: subject.score,
  class: subject.class,
  period: measurePeriod(content.quarters, planYear),
});
