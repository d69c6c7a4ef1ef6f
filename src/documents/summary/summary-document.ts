import type { FiscalYear } from '../../framework';
import { formatHundredths } from '../../scores/exact';
import type { Hundredths } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import type { CellRange } from '../../workbook/cell-grid';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { withDigits } from '../../framework/with-digits';
import { NOTHING, SCORE_CLASS_LABELS } from '../labels';
import { sheetMarker, sheetName, yearText, type DocumentOptions } from '../options';
import { printSetup } from '../paper/print-setup';
import { SheetRows, type DrawnCell } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { CLASS_RULES, themeStyles } from '../theme';
import { addTitleBlock } from '../title-block';
import { LEVEL_RULES, LEVELS_IN_ORDER } from './level-rules';
import { OWN_STYLES, SUMMARY_COLUMNS } from './summary-columns';
import type { SummaryRow } from './summary-row';

function summaryStyles(options: DocumentOptions): SheetDocument['styles'] {
  const theme = themeStyles(options);
  const integer = theme.denseInteger?.numberFormat ?? '0';
  return {
    ...theme,
    [OWN_STYLES.link]: { ...theme.denseCenter, color: '#0B4F9E' },
    [OWN_STYLES.count]: { ...theme.denseInteger, numberFormat: `${integer};-${integer};"${NOTHING}"` },
  };
}

/** Width of the column of row numbers. */
const NUMBER_WIDTH: Points = 37;

const COLUMNS: readonly Points[] = [NUMBER_WIDTH, ...SUMMARY_COLUMNS.map(({ width }) => width)];

/** A row that is higher than this tells less: the whole text stands in the plan. */
const HIGHEST_TEXT: Points = 200;

const columnOf = (key: string): number => 1 + SUMMARY_COLUMNS.findIndex((column) => column.key === key);

/** The one year of all agencies that have one, or null. */
function commonYear(years: readonly (FiscalYear | null)[]): FiscalYear | null {
  const [first = null, ...others] = new Set(years.filter((year) => year !== null));
  return others.length === 0 ? first : null;
}

function yearsText(rows: readonly SummaryRow[], options: DocumentOptions): string {
  const years = rows.flatMap((row) => (row.kind === 'agency' ? (row.summary.fiscalYear ?? []) : []));
  if (years.length === 0) return yearText(null, options.digits);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last
    ? yearText(first, options.digits)
    : withDigits(documentText('year.span', { first, last }), options.digits);
}

/** How many agencies and files, and how many agencies on each level. */
function countLines(rows: readonly SummaryRow[], threshold: Hundredths): string[] {
  const agencies = rows.flatMap((row) => (row.kind === 'agency' ? row : []));
  const files = new Set(agencies.map(({ file }) => file)).size;
  const failed = rows.length - agencies.length;
  const levels = LEVELS_IN_ORDER.flatMap((level) => {
    const count = agencies.filter(({ summary }) => summary.level === level).length;
    return count === 0 ? [] : [documentText('summary.on-level', { level, count })];
  });
  const atMost = agencies.filter(({ summary }) => summary.levelAtMost).length;
  const unknown = agencies.filter(({ summary }) => summary.level === null).length;
  return [
    [
      documentText('summary.agencies', { agencies: agencies.length, files }),
      ...(failed === 0 ? [] : [documentText('summary.failed', { count: failed })]),
      documentText('summary.threshold', { threshold: formatHundredths(threshold) }),
    ].join(' · '),
    [...levels, ...(unknown === 0 ? [] : [documentText('summary.no-level', { count: unknown })])].join(' · '),
    atMost === 0 ? '' : documentText('summary.at-most', { count: atMost }),
  ].filter((line) => line !== '');
}

function drawnRow(sheet: SheetRows, row: SummaryRow, index: number, options: DocumentOptions): DrawnCell[] {
  const cells = SUMMARY_COLUMNS.map(({ agency, failed, style }, position): DrawnCell => {
    const drawn = row.kind === 'agency' ? agency(row, options.digits) : failed(row, options.digits);
    if (typeof drawn === 'object' && drawn !== null) return drawn;
    if (drawn === NOTHING) return { value: NOTHING, style: 'denseCenter' };
    if (typeof drawn !== 'string') return { value: drawn, style };
    const [first = '', ...rest] = sheet.split(drawn, position + 1, style, HIGHEST_TEXT);
    return { value: rest.length === 0 ? first : `${first.trimEnd()} …`, style };
  });
  return [{ value: index + 1, style: 'denseInteger' }, ...cells];
}

/** What the summary says of all rows together. */
export interface SummaryFacts {
  /** Score points from which an indicator is a strength. */
  readonly threshold: Hundredths;
}

/**
 * The summary of a batch (สรุป): one table row per agency with a link to its plan, then the files that could not be
 * read with the reason. Rows stay in the order in which they are given. At least one row is needed.
 */
export function summaryDocument(
  rows: readonly SummaryRow[],
  facts: SummaryFacts,
  options: DocumentOptions,
): SheetDocument {
  const planYear = commonYear(rows.flatMap((row) => (row.kind === 'agency' ? row.summary.planYear : [])));
  const styles = summaryStyles(options);
  const sheet = new SheetRows(COLUMNS, styles, metricsOf(options));
  addTitleBlock(
    sheet,
    [
      { text: documentText('summary.title'), style: 'title' },
      { text: documentText('summary.years', { years: yearsText(rows, options) }), style: 'subtitle' },
      ...countLines(rows, facts.threshold).map(
        (line) => ({ text: withDigits(line, options.digits), style: 'noteCenter' }) as const,
      ),
    ],
    COLUMNS.length,
  );
  const header = sheet.add(
    [documentText('column.number'), ...SUMMARY_COLUMNS.map((column) => column.header)].map((value) => ({
      value,
      style: 'headerSmall',
    })),
  );
  rows.forEach((row, index) => sheet.add(drawnRow(sheet, row, index, options)));

  const last = sheet.next - 1;
  const below = (key: string): CellRange => ({
    top: header + 1,
    bottom: last,
    left: columnOf(key),
    right: columnOf(key),
  });
  const classTexts: ReadonlySet<string> = new Set(Object.values(SCORE_CLASS_LABELS));
  return {
    kind: 'summary',
    name: sheetName('summary', planYear, options.digits),
    marker: sheetMarker('summary', planYear),
    font: options.font,
    styles,
    columns: COLUMNS,
    rows: sheet.rows,
    merges: sheet.merges,
    tables: [
      { name: 'ITA_Summary', range: { top: header, left: 0, bottom: last, right: COLUMNS.length - 1 } },
    ],
    validations: [],
    conditionalFormats: [
      ...LEVEL_RULES.map((rule) => ({ ...rule, range: below('level') })),
      ...CLASS_RULES.filter(({ text }) => classTexts.has(text)).map((rule) => ({
        ...rule,
        range: below('class'),
      })),
    ],
    charts: [],
    freeze: { rows: header + 1, columns: 2 },
    print: printSetup(
      options.font,
      'landscape',
      { top: 0, left: 0, bottom: last, right: COLUMNS.length - 1 },
      { first: header, last: header },
    ),
  };
}
