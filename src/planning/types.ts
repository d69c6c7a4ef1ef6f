import type { FiscalYear, IndicatorNumber, IssueNumber, ItemId, Quarter } from '../framework/types';
import type { RegisterRow } from './measure';
import type { MeasureContent } from './measure-content';
import type { FollowUpRound } from '../framework/rounds';
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
export interface CatalogueMeasure<Owner extends string = OwnerUnit> extends Omit<
  MeasureContent<Owner>,
  'person'
> {
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

/** The units of an agency as it calls them. */
export interface OwnUnits {
  /** Names that take the place of ours. */
  readonly names: Readonly<Partial<Record<OwnerUnit, string>>>;
  /** Units of which we know nothing but the name. */
  readonly others: readonly string[];
}

/** A measure of the agency's own catalogue: its units are names, not keys. */
export type OwnCatalogueMeasure = CatalogueMeasure<string>;

/** The measures of an agency, and what it wants of ours. */
export interface OwnMeasures {
  /** In the order of the sheet. */
  readonly added: readonly OwnCatalogueMeasure[];
  /** What it writes in measures of ours, by their ids. */
  readonly changed: Readonly<Record<string, Partial<MeasureContent>>>;
  /** Ids of ours that are never offered. */
  readonly off: readonly string[];
}

/** What an agency listed of its own (sheets รายชื่อผู้รับผิดชอบ, คลังมาตรการ); it adds to what we have and goes before it. */
export interface OwnLists {
  readonly units: OwnUnits;
  readonly measures: OwnMeasures;
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
  /** Every unit that may be chosen, as the agency calls it; where nothing is said those of its kind. */
  readonly units?: readonly string[];
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
  /** Questions and disclosure items that a person wants to win, as the year of the scores numbers them: each gets a measure. */
  readonly pursued?: readonly ItemId[];
  /** None of the seven issues is without a measure; a plan that is made for the first time stands in their order. */
  readonly everyIssue?: boolean;
  /** A plan under way stays as it is: the catalogue suggests nothing but for indicators whose measures a person decided about. */
  readonly asItStands?: boolean;
  /** As the scores call the agency, where documents print another name. */
  readonly namedInScores?: string | null;
  /** What the agency listed of its own: it goes before what we have. */
  readonly own?: OwnLists;
  /** Digits of the texts that the catalogue offers. */
  readonly digits: DigitStyle;
  /** The quarter in which the work begins, for a plan that is made during its year; the first where nothing is said. */
  readonly startQuarter?: Quarter;
  /** The rounds in which all measures are reported; where nothing is said each has those of the catalogue. */
  readonly rounds?: readonly FollowUpRound[];
}
