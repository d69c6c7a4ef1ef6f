import type { FiscalYear, IndicatorNumber, IssueNumber } from '../framework/types';
import type { RegisterRow } from './measure';
import type { MeasureContent } from './measure-content';
import type { DigitStyle } from '../framework/calendar';

/**
 * Who does a measure. A key, because the same unit is called differently in อบต., เทศบาล and อบจ.;
 * `unitName` gives the name for an agency.
 */
export type OwnerUnit =
  | 'clerk' // สำนักปลัด
  | 'finance' // กองคลัง
  | 'engineering' // กองช่าง
  | 'education' // กองการศึกษา
  | 'health' // กองสาธารณสุข
  | 'welfare' // กองสวัสดิการสังคม
  | 'audit' // หน่วยตรวจสอบภายใน
  | 'personnel' // งานการเจ้าหน้าที่
  | 'procurement' // งานพัสดุ
  | 'legal' // งานนิติการ
  | 'planning' // งานวิเคราะห์นโยบายและแผน
  | 'public-relations' // งานประชาสัมพันธ์
  | 'all'; // ทุกส่วนราชการ

/** A measure of the built-in catalogue, in our own words, fit for a small office. */
export interface CatalogueMeasure extends Omit<MeasureContent<OwnerUnit>, 'person'> {
  /** Stable for ever: "m03-2" is the second measure of indicator 3. */
  readonly id: string;
  readonly indicator: IndicatorNumber;
  readonly issue: IssueNumber;
}

/** A plan: its measures with what they rest on. */
export interface Plan {
  readonly agency: string | null;
  /** As the scores call the agency, where documents print another name. */
  readonly namedInScores?: string | null;
  readonly scoreYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly rows: readonly RegisterRow[];
}

export interface PlanOptions {
  /** Fiscal year of the measures, พ.ศ.; null when it is not known: periods then name quarters only. */
  readonly planYear: FiscalYear | null;
  /** How many indicators a plan has at least; when fewer are weak, the lowest strengths make up this number. */
  readonly top: number;
  /** A person asked for that number: then a plan under way is made up to it as well. */
  readonly askedTop?: boolean;
  /** As the scores call the agency, where documents print another name. */
  readonly namedInScores?: string | null;
  /** Digits of the texts that the catalogue offers. */
  readonly digits: DigitStyle;
}
