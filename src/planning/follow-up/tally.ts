import { ISSUES } from '../../framework/issues';
import { QUARTERS, type PlainDate } from '../../framework/calendar';
import type { Quarter } from '../../framework/types';
import { issueOf } from '../issue-of';
import type { RegisterRow } from '../measure';
import { dueOf } from '../register/due';
import { STATUS_WORDS, STATUSES, statusOf, type MeasureStatus } from '../status';

/** The measures of one kind, counted by how far they are. */
export interface Tally {
  readonly count: number;
  /** An empty cell says that nothing was done yet. */
  readonly by: Readonly<Record<MeasureStatus, number>>;
  /** Those whose status is a text that nobody understands. */
  readonly unknown: number;
  readonly late: number;
  /** Their last day is within thirty days. */
  readonly soon: number;
  /** Of those not started, the ones that are not late. */
  readonly waiting: number;
}

/** How far a measure is; null where its status is a text that nobody understands. */
export const statusOfRow = ({ status }: Pick<RegisterRow, 'status'>): MeasureStatus | null =>
  status.trim() === '' ? 'not-started' : statusOf(status);

/** How far a measure is, in the word that everybody uses; a text that nobody understands stays as it was typed. */
export function statusWord(row: Pick<RegisterRow, 'status'>): string {
  const known = statusOfRow(row);
  return known === null ? row.status.trim() : STATUS_WORDS[known];
}

/** Counts measures as they stand on a day. */
export function tallyOf(rows: readonly RegisterRow[], asOf: PlainDate): Tally {
  const facts = rows.map((row) => ({ status: statusOfRow(row), due: dueOf(row, row.planYear, asOf) }));
  const count = (is: (fact: (typeof facts)[number]) => boolean): number => facts.filter(is).length;
  return {
    count: rows.length,
    by: Object.fromEntries(
      STATUSES.map((each) => [each, count(({ status }) => status === each)]),
    ) as Tally['by'],
    unknown: count(({ status }) => status === null),
    late: count(({ due }) => due === 'late'),
    soon: count(({ due }) => due === 'soon'),
    waiting: count(({ status, due }) => status === 'not-started' && due !== 'late'),
  };
}

/** Per cent of a whole in hundredths, rounded half up: (1, 3) → 3333, "33.33". 0 of nothing. */
export const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((2 * part * 10_000 + whole) / (2 * whole));

/** Measures that have something in common. */
export interface TalliedGroup<Key> {
  readonly key: Key;
  readonly rows: readonly RegisterRow[];
  readonly tally: Tally;
}

/** The same measures in three ways: who leads, which issue, in which quarter the work ends. Groups without a measure are left out. */
export interface RollUp {
  /** '' holds the measures that nobody leads, at the end. */
  readonly owners: readonly TalliedGroup<string>[];
  /** The seven in their order, then others as typed, at last null for those of none. */
  readonly issues: readonly TalliedGroup<ReturnType<typeof issueOf>>[];
  /** null, at the end, holds the measures without a quarter. */
  readonly quarters: readonly TalliedGroup<Quarter | null>[];
}

function grouped<Key>(
  rows: readonly RegisterRow[],
  asOf: PlainDate,
  keyOf: (row: RegisterRow) => Key,
  order: readonly Key[],
): readonly TalliedGroup<Key>[] {
  const found = rows.map(keyOf).filter((key) => key !== null && key !== '');
  const keys = [...new Set([...order.filter((key) => key !== null && key !== ''), ...found, ...order])];
  return keys.flatMap((key) => {
    const own = rows.filter((row) => keyOf(row) === key);
    return own.length === 0 ? [] : [{ key, rows: own, tally: tallyOf(own, asOf) }];
  });
}

/** The quarter in which the work on a measure ends; null without a quarter. */
export const lastQuarterOf = ({ quarters }: Pick<RegisterRow, 'quarters'>): Quarter | null =>
  QUARTERS.filter((quarter) => quarters.includes(quarter)).at(-1) ?? null;

/** Who leads a measure; '' where nobody does. */
export const leadOf = ({ owners: [lead = ''] }: Pick<RegisterRow, 'owners'>): string => lead.trim();

/** Measures counted by who leads them, by issue and by quarter. */
export const rollUp = (rows: readonly RegisterRow[], asOf: PlainDate): RollUp => ({
  owners: grouped(rows, asOf, leadOf, ['']),
  issues: grouped(rows, asOf, issueOf, [...ISSUES.map(({ number }) => number), null]),
  quarters: grouped(rows, asOf, lastQuarterOf, [...QUARTERS, null]),
});
