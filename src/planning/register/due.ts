import { QUARTERS, quarterPeriod, type PlainDate } from '../../framework/calendar';
import type { FiscalYear, Quarter } from '../../framework/types';
import { statusOf } from '../status';

/** How a measure stands to its time: not asked for when it was dropped or has no quarter. */
export type Due = 'done' | 'none' | 'late' | 'soon' | 'ahead';

/** So many days before its last day a measure is due soon. */
export const SOON_DAYS = 30;

const DAY_MS = 86_400_000;
const days = ({ year, month, day }: PlainDate): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** The day number by which Excel knows a date (of 1 March 1900 or later). { 2025, 9, 30 } → 45930. */
export const excelSerial = (date: PlainDate): number => days(date) - days({ year: 1899, month: 12, day: 30 });

/** The last day of a measure: that of its last quarter; null without a quarter or a plan year. */
export function deadlineOf(quarters: readonly Quarter[], planYear: FiscalYear | null): PlainDate | null {
  const last = QUARTERS.filter((quarter) => quarters.includes(quarter)).at(-1);
  return last === undefined || planYear === null ? null : quarterPeriod(last, planYear).end;
}

/** The same day as Excel counts it. */
export function deadlineSerial(quarters: readonly Quarter[], planYear: FiscalYear | null): number | null {
  const last = deadlineOf(quarters, planYear);
  return last && excelSerial(last);
}

interface Timed {
  readonly status: string;
  readonly quarters: readonly Quarter[];
  /** The day that a person typed in the place of the last one of its quarters, as a serial; any text says nothing of a day. */
  readonly newDeadline?: number | string | null;
}

/** How a measure stands on a day. ({ quarters: [2], … }, 2568, 31 March 2025) → 'soon', the day after 'late'. */
export function dueOf(
  { status, quarters, newDeadline = null }: Timed,
  planYear: FiscalYear | null,
  asOf: PlainDate,
): Due {
  const known = statusOf(status);
  if (known === 'done') return 'done';
  const deadline =
    typeof newDeadline === 'number' ? Math.floor(newDeadline) : deadlineSerial(quarters, planYear);
  if (known === 'dropped' || deadline === null) return 'none';
  const left = deadline - excelSerial(asOf);
  if (left < 0) return 'late';
  return left <= SOON_DAYS ? 'soon' : 'ahead';
}
