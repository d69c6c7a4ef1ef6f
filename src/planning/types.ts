import type { FiscalYear, IndicatorNumber, IssueNumber, Quarter } from '../framework/types';
import type { Hundredths } from '../scores/types';

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

/** A month count into the fiscal year at which progress is reported. */
export type FollowUpRound = 3 | 6 | 9 | 12;

/** A measure of the built-in catalogue, in our own words, fit for a small office. */
export interface CatalogueMeasure {
  /** Stable for ever: "m03-2" is the second measure of indicator 3. */
  readonly id: string;
  readonly indicator: IndicatorNumber;
  readonly issue: IssueNumber;
  /** มาตรการ */
  readonly title: string;
  /** แนวทางการปฏิบัติ */
  readonly approach: string;
  /** ขั้นตอน/วิธีการ, in order, without numbering. */
  readonly steps: readonly string[];
  /** The first one leads. */
  readonly owners: readonly OwnerUnit[];
  readonly quarters: readonly Quarter[];
  /** การกำกับติดตาม: who looks at what; the rounds are added from `rounds`. */
  readonly followUp: string;
  readonly rounds: readonly FollowUpRound[];
  /** หลักฐานที่คาดหมาย */
  readonly evidence: string;
}

/** Why an indicator has a place in the plan. */
export type PlanClass = 'urgent' | 'weakness' | 'continuous';

export type MeasureStatus = 'not-started' | 'in-progress' | 'done' | 'dropped';

/** One row of the register (ทะเบียนมาตรการ). */
export interface RegisterRow {
  /** Stable: plan year and catalogue id, "2568-m03-2". */
  readonly id: string;
  readonly planYear: FiscalYear | null;
  readonly indicator: IndicatorNumber;
  readonly indicatorName: string;
  readonly score: Hundredths;
  readonly class: PlanClass;
  readonly title: string;
  readonly approach: string;
  readonly steps: readonly string[];
  /** Unit names as printed, the leading one first. */
  readonly owners: readonly string[];
  readonly quarters: readonly Quarter[];
  /** "ไตรมาส ๒ (ม.ค. – มี.ค. ๖๘)" and the like. */
  readonly period: string;
  readonly followUp: string;
  readonly rounds: readonly FollowUpRound[];
  readonly evidence: string;
  readonly status: MeasureStatus;
  /** 0-100 */
  readonly percent: number;
  readonly result: string;
  readonly recommendation: string;
}

/** A plan: the register rows with what they rest on. */
export interface Plan {
  readonly agency: string | null;
  readonly scoreYear: FiscalYear | null;
  readonly planYear: FiscalYear | null;
  readonly rows: readonly RegisterRow[];
}

export interface PlanOptions {
  /** Fiscal year of the measures, พ.ศ.; null when it is not known: periods then name quarters only. */
  readonly planYear: FiscalYear | null;
  /** How many indicators a plan has at least; when fewer are weak, the lowest strengths make up this number. */
  readonly top: number;
}
