import type { FiscalYear, IndicatorNumber, IssueNumber, ItemId, Quarter } from '../framework/types';
import type { RegisterRow } from './measure';
import type { FollowUpRound, MeasureContent } from './measure-content';
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

/** A purpose that measures share though they serve no item in common. */
export type MeasureGroup =
  | 'complaints' // how complaints are taken, inside and on the website
  | 'website' // a website in which things are found
  | 'disclosure-work'; // who collects what is disclosed, until when

/** A measure of the built-in catalogue, in our own words, fit for a small office. */
export interface CatalogueMeasure extends Omit<MeasureContent<OwnerUnit>, 'person'> {
  /** Stable for ever, and given once: "m03-2" was the second measure of indicator 3. */
  readonly id: string;
  readonly indicator: IndicatorNumber;
  readonly issue: IssueNumber;
  /**
   * The questions and disclosure items that it serves, as 2567 numbers them (`itemsInYear` gives other years), which may be of other
   * indicators too; none when it serves its indicator as a whole.
   */
  readonly items: readonly ItemId[];
  /** It sees to all items of its indicator, each by whoever is to do it. */
  readonly everyItem?: true;
  /** A plan takes one measure of a group. */
  readonly group?: MeasureGroup;
  /** It suits an indicator that is to be kept up (รักษาระดับ). */
  readonly keep?: true;
}

/** A plan: its measures with what they rest on. */
export interface Plan {
  readonly agency: string | null;
  /** Where the agency lies, with or without the words อำเภอ and จังหวัด; null where nobody knows. */
  readonly district: string | null;
  readonly province: string | null;
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
  /** More measures than this are not suggested, but for what a register holds; where nothing is said all are. */
  readonly most?: number | null;
  /** A plan under way stays as it is: the catalogue suggests nothing but for indicators whose measures a person decided about. */
  readonly asItStands?: boolean;
  /** As the scores call the agency, where documents print another name. */
  readonly namedInScores?: string | null;
  /** Digits of the texts that the catalogue offers. */
  readonly digits: DigitStyle;
  /** The quarter in which the work begins, for a plan that is made during its year; the first where nothing is said. */
  readonly startQuarter?: Quarter;
  /** The rounds in which all measures are reported; where nothing is said each has those of the catalogue. */
  readonly rounds?: readonly FollowUpRound[];
}
