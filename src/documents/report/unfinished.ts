import { withDigits } from '../../framework/with-digits';
import { percentOf } from '../../planning/follow-up/percent';
import { leadOf, statusOfRow, statusWord } from '../../planning/follow-up/tally';
import type { RegisterRow } from '../../planning/measure';
import { deadlineSerial, dueOf } from '../../planning/register/due';
import { documentText } from '../../text/documents-th';
import { reportText } from '../../text/report-words-th';
import { numberedTitle } from '../measure-texts';
import { centred, day, words } from '../tables/cells';
import type { PlainTable } from '../tables/plain-table';
import type { ReportSources } from './sources';

/** Measures that are not finished. */
interface Unfinished {
  /** A reader wants to know why, or until when: their time is over, they were dropped, or somebody wrote it. */
  readonly explained: readonly RegisterRow[];
  /** Nobody expects them to be finished yet. */
  readonly waiting: readonly RegisterRow[];
}

export function unfinishedOf({ plan, asOf }: Pick<ReportSources, 'plan' | 'asOf'>): Unfinished {
  const open = plan.rows.filter((row) => statusOfRow(row) !== 'done');
  const isWaiting = (row: RegisterRow): boolean => {
    const due = dueOf(row, row.planYear, asOf);
    const isWritten = row.obstacle.trim() !== '' || row.newDeadline !== null;
    return (due === 'ahead' || due === 'soon') && !isWritten;
  };
  return { explained: open.filter((row) => !isWaiting(row)), waiting: open.filter(isWaiting) };
}

/** How far it is, in words, with its per cent where somebody wrote one. */
function statusText(row: RegisterRow): string {
  const status = statusWord(row);
  const percent = percentOf(row.percent);
  return percent === null || percent === 0 ? status : reportText('status.percent', { status, percent });
}

/** Why measures are not finished, and until when they are to be. */
export const unfinishedTable = (rows: readonly RegisterRow[]): PlainTable => ({
  kind: 'table',
  fewest: 1,
  headers: [
    documentText('column.measure'),
    reportText('column.reason'),
    documentText('column.owners'),
    reportText('column.first-deadline'),
    reportText('column.status'),
    reportText('column.new-deadline'),
  ],
  rows: rows.map((row) => ({
    cells: [
      words(numberedTitle(row)),
      words(row.obstacle.trim()),
      words(leadOf(row)),
      day(deadlineSerial(row.quarters, row.planYear)),
      centred(statusText(row)),
      day(row.newDeadline),
    ],
  })),
});

/** Which measures are not expected to be finished yet. */
export const waitingSentence = (
  rows: readonly RegisterRow[],
  { digits }: Pick<ReportSources, 'digits'>,
): string =>
  reportText('unfinished.waiting', {
    count: rows.length,
    numbers: withDigits(rows.flatMap(({ number }) => number ?? []).join(', '), digits),
  });
