import { withDigits } from '../../framework/with-digits';
import { summaryText } from '../../text/summary-th';
import type { Severity } from '../../scores/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { NOTHING } from '../labels';
import type { DocumentOptions } from '../options';
import { themeStyles } from '../theme';
import { commonYear, isAgency, NAME_COLUMNS, titleLines } from './agency-lines';
import { UNREAD, UNREAD_RULE } from './level-rules';
import type { SummaryRow } from './summary-row';
import { tableDocument, type TableColumn } from './table-sheet';

/** A number of findings; none is drawn as a dash, so that what was found stands out. */
const COUNT = 'count';

interface FindingsLine {
  readonly number: number;
  readonly row: SummaryRow;
}

const countColumn = (key: Severity, header: string): TableColumn<FindingsLine> => ({
  key,
  header,
  width: 60,
  style: COUNT,
  cell: ({ row }) => (row.kind === 'agency' ? row.summary.findings[key] : Number(key === 'error')),
});

const [NUMBER, NAME] = NAME_COLUMNS;

const COLUMNS: readonly TableColumn<FindingsLine>[] = [
  { ...NUMBER, cell: ({ number }) => number },
  {
    ...NAME,
    width: 140,
    cell: ({ row }) => {
      if (row.kind === 'failed') return { value: UNREAD, style: 'denseCenter' };
      return row.summary.agency === null ? NOTHING : row.summary.name;
    },
    colours: [UNREAD_RULE],
  },
  countColumn('error', summaryText('errors')),
  countColumn('warning', summaryText('warnings')),
  countColumn('info', summaryText('infos')),
  {
    key: 'worst',
    header: summaryText('worst'),
    width: 'rest',
    style: 'dense',
    cell: ({ row }, digits) => {
      const text = row.kind === 'agency' ? row.summary.worst : row.reason;
      return text === null ? NOTHING : withDigits(text, digits);
    },
  },
  {
    key: 'file',
    header: summaryText('file'),
    width: 160,
    style: 'dense',
    cell: ({ row }) => row.file,
  },
];

/** Whether there is anything to tell: findings, files that could not be read, or of several files which holds whose scores. */
export const hasFindings = (rows: readonly SummaryRow[]): boolean =>
  new Set(rows.map(({ file }) => file)).size > 1 ||
  rows.some((row) => row.kind === 'failed' || row.summary.worst !== null);

/**
 * What was found (ข้อค้นพบ): a row for each agency with the gravest finding and the file of its scores, under the number that it has on
 * the other sheets, then the files that could not be read with the reason. At least one row is needed.
 */
export function findingsDocument(rows: readonly SummaryRow[], options: DocumentOptions): SheetDocument {
  const theme = themeStyles(options);
  const integer = theme.denseInteger?.numberFormat ?? '0';
  const agencies = rows.filter(isAgency).map(({ summary }) => summary);
  const years = agencies.map(({ fiscalYear }) => fiscalYear);
  return tableDocument(
    {
      kind: 'summary-findings',
      year: commonYear(agencies),
      table: 'ITA_SummaryFindings',
      title: titleLines(summaryText('title.findings'), agencies, years, options.digits),
      columns: COLUMNS,
      lines: [...rows.filter(isAgency), ...rows.filter((row) => !isAgency(row))].map((row, index) => ({
        number: index + 1,
        row,
      })),
      styles: {
        ...theme,
        [COUNT]: { ...theme.denseInteger, numberFormat: `${integer};-${integer};"${NOTHING}"` },
      },
    },
    options,
  );
}
