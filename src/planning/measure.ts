import { INDICATORS } from '../framework/indicators';
import type { FiscalYear, IndicatorNumber } from '../framework/types';
import type { Hundredths } from '../scores/types';
import type { MeasureContent } from './measure-content';
import type { MeasureId } from './measure-id';
import { measurePeriod } from './period';
import { STATUS_WORDS } from './status';

/** What became of a measure, as people wrote it. Texts are '' where nothing is written. */
export interface Progress {
  /** One of `STATUS_WORDS`, or whatever was typed. */
  readonly status: string;
  /** 0-100, or whatever was typed; null for an empty cell. */
  readonly percent: number | string | null;
  /** ผลการดำเนินการรอบ ๖ เดือน */
  readonly result6: string;
  /** ผลการดำเนินการรอบ ๑๒ เดือน */
  readonly result12: string;
  readonly obstacle: string;
  readonly recommendation: string;
  /** กำหนดใหม่: serial of a date, or whatever was typed over the deadline; null where the deadline is that of the quarters. */
  readonly newDeadline: number | string | null;
  /** หลักฐานจริง (ลิงก์) */
  readonly proof: string;
  /** Serial of a date, or whatever was typed; null for an empty cell. */
  readonly reportedOn: number | string | null;
  readonly reporter: string;
}

/** Nothing is done yet. */
export const NOT_STARTED: Progress = {
  status: STATUS_WORDS['not-started'],
  percent: 0,
  result6: '',
  result12: '',
  obstacle: '',
  recommendation: '',
  newDeadline: null,
  proof: '',
  reportedOn: null,
  reporter: '',
};

/**
 * A measure of a plan: which one it is, what it is for, what is to be done, what became of it. Everything else that documents show
 * (name of the indicator, score, class, dates, order) follows when they are drawn.
 */
export interface Measure {
  /** null for a row that a person added and that has no id yet. */
  readonly id: MeasureId | null;
  /** null when it is for none, or the text in its place names none. */
  readonly indicator: IndicatorNumber | null;
  /** ประเด็น: number of one of the seven issues, or whatever was typed; null for an empty cell. */
  readonly issue: number | string | null;
  /** ข้อ OIT that it serves, as typed. */
  readonly items: string;
  readonly content: MeasureContent;
  readonly progress: Progress;
}

/** All that people write of a measure, what is to be done and what became of it. */
export interface MeasureFields extends MeasureContent, Progress {}

/** A measure with some of its fields changed. */
export function withFields(measure: Measure, fields: Partial<MeasureFields>): Measure {
  const part = <Part extends object>(whole: Part): Part => ({
    ...whole,
    ...Object.fromEntries(Object.entries(fields).filter(([field]) => field in whole)),
  });
  return { ...measure, content: part(measure.content), progress: part(measure.progress) };
}

/** Why an indicator has a place in the plan. */
export type PlanClass = 'urgent' | 'weakness' | 'continuous' | 'maintained';

/** What the scores say of the indicator that a measure is for. */
export interface MeasureSubject {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly score: Hundredths;
  readonly class: PlanClass;
}

/** A measure with all that documents show of it. */
export interface RegisterRow extends MeasureFields {
  readonly id: MeasureId | null;
  /** ที่: its place in the plan, from 1; null for a row without a title, which no document shows. */
  readonly number: number | null;
  readonly planYear: FiscalYear | null;
  readonly indicator: IndicatorNumber | null;
  /** '' without an indicator. */
  readonly indicatorName: string;
  /** null without an indicator, or when it has no score. */
  readonly score: Hundredths | null;
  readonly class: PlanClass | null;
  readonly issue: Measure['issue'];
  readonly items: string;
  /** Dates, or "ไตรมาส 1 – 3" when the year is not known; in Arabic digits. */
  readonly period: string;
}

/**
 * A measure as documents show it.
 * @param number its place in the plan; null where it has none
 */
export function registerRow(
  { id, indicator, issue, items, content, progress }: Measure,
  subjects: readonly MeasureSubject[],
  planYear: FiscalYear | null,
  number: number | null,
): RegisterRow {
  const subject = subjects.find((each) => each.indicator === indicator);
  const official = INDICATORS.find((each) => each.number === indicator)?.name;
  return {
    ...content,
    ...progress,
    id,
    number,
    planYear,
    indicator,
    indicatorName: subject?.name ?? official ?? '',
    score: subject?.score ?? null,
    class: subject?.class ?? null,
    issue,
    items,
    period: measurePeriod(content.quarters, planYear),
  };
}

/** The numbers of measures in their order, from 1; null for one without a title, which no document shows. */
export function numbersOf(measures: readonly Measure[]): readonly (number | null)[] {
  let count = 0;
  return measures.map(({ content }) => (content.title.trim() === '' ? null : (count += 1)));
}

/** The measures of a plan in their order, as documents show them. */
export function registerRows(
  measures: readonly Measure[],
  subjects: readonly MeasureSubject[],
  planYear: FiscalYear | null,
): readonly RegisterRow[] {
  const numbers = numbersOf(measures);
  return measures.map((measure, index) => registerRow(measure, subjects, planYear, numbers[index] ?? null));
}
