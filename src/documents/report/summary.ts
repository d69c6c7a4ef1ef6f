import { rollUp, shareOf, tallyOf, type Tally } from '../../planning/follow-up/tally';
import { STATUS_WORDS, type MeasureStatus } from '../../planning/status';
import { formatHundredths, hundredths } from '../../scores/exact';
import { documentText } from '../../text/documents-th';
import { reportText, type ReportKey } from '../../text/report-words-th';
import { listed } from '../analysis/sentences';
import { issueName } from '../plan/arrange';
import { count, score, words } from '../tables/cells';
import type { PlainRow, PlainTable } from '../tables/plain-table';
import type { ReportSources } from './sources';

const shareText = (part: number, whole: number): string => formatHundredths(hundredths(shareOf(part, whole)));

/** 'จากมาตรการทั้งหมด 8 มาตรการ ดำเนินการแล้วเสร็จ 3 มาตรการ คิดเป็นร้อยละ 37.50 …' */
export function summarySentence({ plan, asOf }: ReportSources): string {
  const tally = tallyOf(plan.rows, asOf);
  const part = (status: string, own: number, waiting: number): readonly string[] =>
    own === 0
      ? []
      : [
          reportText(waiting === 0 ? 'summary.part' : 'summary.part.waiting', {
            status,
            count: own,
            share: shareText(own, tally.count),
            waiting,
          }),
        ];
  const parts = [
    ...(['done', 'in-progress'] as const).flatMap((status) =>
      part(STATUS_WORDS[status], tally.by[status], 0),
    ),
    ...part(STATUS_WORDS['not-started'], tally.by['not-started'], tally.waiting),
    ...part(STATUS_WORDS.dropped, tally.by.dropped, 0),
    ...part(reportText('summary.unknown'), tally.unknown, 0),
  ];
  return reportText('summary', { count: tally.count, parts: listed(parts) });
}

/** The statuses from the end of the work on, as the summary counts them. */
const COUNTED = ['done', 'in-progress', 'not-started', 'dropped'] as const satisfies readonly MeasureStatus[];

/** @param name of what is counted @param by what the measures are divided by */
const countsRow = (by: ReportKey, name: string, tally: Tally): PlainRow => ({
  cells: [
    words(reportText(by)),
    words(reportText('row.counted', { name, count: tally.count })),
    ...COUNTED.map((status) => count(tally.by[status])),
  ],
});

/** How many measures have which status: of all, by who leads them, by issue. */
export function summaryTable({ plan: { rows }, asOf }: ReportSources): PlainTable {
  const tally = tallyOf(rows, asOf);
  const { owners, issues } = rollUp(rows, asOf);
  return {
    kind: 'table',
    fewest: 3,
    headers: [
      reportText('column.by'),
      reportText('column.group'),
      ...COUNTED.map((status) => reportText(`column.${status}`)),
    ],
    rows: [
      countsRow('by.all', reportText('row.all'), tally),
      {
        cells: [
          words(reportText('by.all')),
          words(reportText('row.share')),
          ...COUNTED.map((status) => score(shareOf(tally.by[status], tally.count))),
        ],
      },
      ...owners.map((group) => countsRow('by.owner', group.key || reportText('row.no-owner'), group.tally)),
      ...issues.map(({ rows: [row], tally: own }) =>
        countsRow('by.issue', row ? issueName(row, 'cell') : documentText('plan.no-indicator'), own),
      ),
    ],
  };
}
