import { fiscalYearOf, quarterOf, quarterPeriod, type PlainDate } from '../../framework/calendar';
import { ISSUES } from '../../framework/issues';
import type { FollowUpRound } from '../../framework/rounds';
import type { FiscalYear, Quarter } from '../../framework/types';
import { progressRemarks, type ProgressRemark } from '../../planning/follow-up/remarks';
import {
  lastQuarterOf,
  leadOf,
  rollUp,
  statusOfRow,
  tallyOf,
  type RollUp,
  type Tally,
} from '../../planning/follow-up/tally';
import type { RegisterRow } from '../../planning/measure';
import { deadlineOf, dueOf, excelSerial, type Due } from '../../planning/register/due';
import type { MeasureStatus } from '../../planning/status';
import { dateOfSerial } from '../../scores/thai-dates';
import type { EditedMeasure, EditedPlan } from '../edit-plan';
import { measuresOf } from '../register-edits';

export type { MeasureStatus, ProgressRemark, Tally };
export { shareOf, type TalliedGroup } from '../../planning/follow-up/tally';
export { reportsDue } from '../../framework/measure-documents';
export { resultField } from '../../planning/follow-up/result-of';
export { STATUSES, STATUS_WORDS } from '../../planning/status';

/** What has to be looked at first: what is late, then what ends in the quarter that runs, then the rest. */
export const DUE_GROUPS = ['late', 'quarter', 'rest'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** A measure of a plan under way, as it stands on a day. */
export interface FollowedMeasure {
  readonly key: string;
  readonly row: RegisterRow;
  /** null where the status is a text that nobody understands. */
  readonly status: MeasureStatus | null;
  readonly due: Due;
  /** The last day: of its last quarter or the one that was typed over it; a text where that is no date; null where there is none. */
  readonly deadline: PlainDate | string | null;
  readonly group: DueGroup;
  /** The quarter in which its work was to end. */
  readonly quarter: Quarter | null;
  /** Who leads it; '' where nobody does. */
  readonly lead: string;
  /** It is late or was dropped: a report has to say why. */
  readonly wantsReason: boolean;
  readonly unfinished: boolean;
}

/** A plan under way on a day. */
export interface FollowUpView {
  readonly planYear: FiscalYear | null;
  /** The quarter of the plan year that runs; null before and after the year. */
  readonly quarter: Quarter | null;
  /** Whose result is written now: the first half's until it has ended, then that of the year. */
  readonly half: 6 | 12;
  /** In the order of the plan. */
  readonly measures: readonly FollowedMeasure[];
  readonly tally: Tally;
  /** How many are not finished, not late and end in the quarter that runs. */
  readonly dueNow: number;
  readonly groups: RollUp;
}

const deadlineIn = ({ newDeadline, quarters, planYear }: RegisterRow): FollowedMeasure['deadline'] => {
  if (typeof newDeadline !== 'number') return newDeadline ?? deadlineOf(quarters, planYear);
  return dateOfSerial(newDeadline) ?? String(newDeadline);
};

const isOpen = (status: MeasureStatus | null): boolean => status !== 'done' && status !== 'dropped';

/** The quarter of a plan year in which a day lies; null for a day of another year. */
const quarterIn = (day: PlainDate, planYear: FiscalYear | null): Quarter | null =>
  fiscalYearOf(day) === planYear ? quarterOf(day) : null;

function followed({ key, row }: EditedMeasure, running: Quarter | null, asOf: PlainDate): FollowedMeasure {
  const status = statusOfRow(row);
  const due = dueOf(row, row.planYear, asOf);
  const deadline = deadlineIn(row);
  const isDue =
    running !== null &&
    isOpen(status) &&
    deadline !== null &&
    (typeof deadline === 'string' ? lastQuarterOf(row) : quarterIn(deadline, row.planYear)) === running;
  return {
    key,
    row,
    status,
    due,
    deadline,
    group: due === 'late' ? 'late' : isDue ? 'quarter' : 'rest',
    quarter: lastQuarterOf(row),
    lead: leadOf(row),
    wantsReason: due === 'late' || status === 'dropped',
    unfinished: isOpen(status),
  };
}

/** How a plan stands on a day: the measures of its register, and those a person added since. */
export function followUpView(edited: EditedPlan, asOf: PlainDate): FollowUpView {
  const { planYear } = edited.plan;
  const quarter = planYear === null ? null : quarterIn(asOf, planYear);
  const isBefore = planYear !== null && fiscalYearOf(asOf) < planYear;
  const measures = measuresOf(edited)
    .filter(({ row, chosen, registered, own }) => chosen && (registered || own) && row.title.trim() !== '')
    .map((measure) => followed(measure, quarter, asOf))
    .sort((one, other) => (one.row.number ?? 0) - (other.row.number ?? 0));
  const rows = measures.map(({ row }) => row);
  return {
    planYear,
    quarter,
    half: isBefore || quarter === 1 || quarter === 2 ? 6 : 12,
    measures,
    tally: tallyOf(rows, asOf),
    dueNow: measures.filter(({ group }) => group === 'quarter').length,
    groups: rollUp(rows, asOf),
  };
}

/** What should be looked at before a round is reported. */
export const remarksOf = (
  { measures }: FollowUpView,
  round: FollowUpRound,
  asOf: PlainDate,
): readonly ProgressRemark[] =>
  progressRemarks(
    measures.map(({ row }) => row),
    round,
    asOf,
  );

/** How much of its quarter has passed on a day, 0-1. 16 February → about a half. */
export function partOfQuarter(day: PlainDate): number {
  const { start, end } = quarterPeriod(quarterOf(day), fiscalYearOf(day));
  const first = excelSerial(start);
  return (excelSerial(day) - first) / (excelSerial(end) - first);
}

/** What an issue is called: one of the seven with its number, or whatever was typed. */
export function issueTitle(issue: number | string): string {
  const known = ISSUES.find(({ number }) => number === issue);
  return known ? `${known.number}. ${known.title}` : String(issue);
}
