import { formatHundredths, roundExact } from '../../scores/exact';
import { levelCounts } from '../../scores/province/distribution';
import type { Rank } from '../../scores/province/ranking';
import type { Hundredths } from '../../scores/types';
import { SHEET_NAMES_THAI } from '../../text/sheet-names-th';
import { summaryText } from '../../text/summary-th';
import type { DigitStyle } from '../../framework';
import type { SheetDocument } from '../../workbook/sheet-document';
import { withDigits } from '../../framework/with-digits';
import { NOTHING } from '../labels';
import type { DocumentOptions } from '../options';
import type { DrawnCell } from '../sheet-rows';
import { metricsOf } from '../text/metrics';
import { measure } from '../text/measure';
import { cellWidth } from '../text/row-height';
import { themeStyles } from '../theme';
import type { TitleLine } from '../title-block';
import {
  agencyLines,
  commonOf,
  hasSeveralYears,
  isAgency,
  NAME_COLUMNS,
  placeColumns,
  scoreOrDash,
  titleLines,
  yearColumns,
  type AgencyLine,
  resultColumns,
} from './agency-lines';
import { planLink, planText } from './plan-link';
import type { SummaryRow } from './summary-row';
import { tableDocument, type TableColumn } from './table-sheet';

/** What the sheets say of all agencies together. */
export interface SummaryFacts {
  /** Score points from which an indicator is a strength. */
  readonly threshold: Hundredths;
  /** Below it a weakness is urgent; null for none. */
  readonly urgentBelow: Hundredths | null;
}

/** Opens a plan. */
const LINK = 'link';

/** A rank is a number, so that it sorts; among how many it is comes from the format. */
const rankStyle = ({ of }: Rank): string => `rank-${of}`;
const rankText = (of: number): string => summaryText('rank.of', { of });

function stylesOf(lines: readonly AgencyLine[], options: DocumentOptions): SheetDocument['styles'] {
  const theme = themeStyles(options);
  const integer = theme.denseInteger?.numberFormat ?? '0';
  const ranks = lines.flatMap(({ rank, rankInDistrict }) => [rank ?? [], rankInDistrict ?? []].flat());
  return {
    ...theme,
    [LINK]: { ...theme.denseCenter, color: '#0B4F9E' },
    ...Object.fromEntries(
      ranks.map((rank) => [
        rankStyle(rank),
        {
          ...theme.denseInteger,
          numberFormat: `${integer}" ${withDigits(rankText(rank.of), options.digits)}"`,
        },
      ]),
    ),
  };
}

/** How many agencies, files that could not be read, and agencies on each level. */
function countLines(
  lines: readonly AgencyLine[],
  failed: number,
  threshold: Hundredths,
): readonly (readonly string[])[] {
  const agencies = lines.map(({ summary }) => summary);
  const files = new Set(lines.map(({ file }) => file)).size;
  const atMost = agencies.filter(({ levelAtMost }) => levelAtMost).length;
  return [
    [
      summaryText(files > 1 ? 'files' : 'agencies', { agencies: lines.length, files }),
      ...(failed === 0
        ? []
        : [summaryText('failed', { count: failed, sheet: SHEET_NAMES_THAI['summary-findings'] })]),
      summaryText('threshold', { threshold: formatHundredths(threshold) }),
    ],
    levelCounts(agencies).flatMap(({ level, count }) => {
      if (count === 0) return [];
      return [
        level === null ? summaryText('no-level', { count }) : summaryText('on-level', { level, count }),
      ];
    }),
    atMost === 0 ? [] : [summaryText('at-most', { count: atMost })],
    hasSeveralYears(agencies) ? [summaryText('years.apart')] : [],
  ];
}

/** A text that opens the plan, or where it is where no formula can. */
function linkCell({ plan }: AgencyLine): DrawnCell | string {
  if (plan === null) return NOTHING;
  const shown = summaryText('open');
  const formula = planLink(plan, shown);
  return formula === null ? planText(plan) : { value: shown, formula, style: LINK };
}

function weakestText({ summary: { weakest } }: AgencyLine, digits: DigitStyle): string {
  const lines = weakest.map(({ name, score }) => `${name} ${withDigits(formatHundredths(score), digits)}`);
  return lines.length === 0 ? NOTHING : lines.join('\n');
}

const rankCell = (rank: Rank | null): DrawnCell | string =>
  rank === null ? NOTHING : { value: rank.rank, style: rankStyle(rank) };

/** Room for the longest rank that can stand in a column. */
function rankWidth(
  ranks: readonly (Rank | null)[],
  least: number,
  styles: SheetDocument['styles'],
  options: DocumentOptions,
): number {
  const most = Math.max(0, ...ranks.map((rank) => rank?.of ?? 0));
  const font = { metrics: metricsOf(options), size: styles.denseInteger?.size ?? 14, bold: false };
  const text = withDigits(`${most} ${rankText(most)}`, options.digits);
  return Math.max(least, cellWidth(measure(text, font), { font }));
}

function columnsOf(
  lines: readonly AgencyLine[],
  styles: SheetDocument['styles'],
  options: DocumentOptions,
): readonly TableColumn<AgencyLine>[] {
  const agencies = lines.map(({ summary }) => summary);
  const inDistricts = lines.map(({ rankInDistrict }) => rankInDistrict);
  const columns: readonly (TableColumn<AgencyLine> | null)[] = [
    ...NAME_COLUMNS,
    ...placeColumns(agencies),
    ...yearColumns(agencies),
    ...resultColumns(78),
    {
      key: 'rank',
      header: summaryText('rank'),
      width: rankWidth(
        lines.map(({ rank }) => rank),
        50,
        styles,
        options,
      ),
      style: 'denseInteger',
      cell: ({ rank }) => rankCell(rank),
    },
    inDistricts.every((rank) => rank === null)
      ? null
      : {
          key: 'rank-in-district',
          header: summaryText('rank.district'),
          width: rankWidth(inDistricts, 54, styles, options),
          style: 'denseInteger',
          cell: ({ rankInDistrict }) => rankCell(rankInDistrict),
        },
    {
      key: 'weakest',
      header: summaryText('weakest'),
      width: 'rest',
      style: 'dense',
      cell: weakestText,
    },
    {
      key: 'points',
      header: summaryText('next.points'),
      width: 57,
      style: 'denseScore',
      cell: ({ summary: { next } }) => (next?.level ? scoreOrDash(roundExact(next.points)) : NOTHING),
    },
    {
      key: 'next',
      header: summaryText('next.level'),
      width: 62,
      style: 'denseCenter',
      cell: ({ summary: { next } }) => (next === null ? NOTHING : (next.level ?? summaryText('top'))),
    },
    lines.every(({ plan }) => plan === null)
      ? null
      : { key: 'plan', header: summaryText('plan'), width: 46, style: 'dense', cell: linkCell },
  ];
  return columns.filter((column) => column !== null);
}

/**
 * The summary (สรุป): one table row per agency with its level, its place among the others of its year, what it lacks most, the way to the
 * next level and a link to its plan. Rows stay in the order in which they are given. At least one agency is needed.
 */
export function summaryDocument(
  rows: readonly SummaryRow[],
  facts: SummaryFacts,
  options: DocumentOptions,
): SheetDocument {
  const agencies = rows.filter(isAgency);
  const lines = agencyLines(agencies);
  const summaries = agencies.map(({ summary }) => summary);
  const styles = stylesOf(lines, options);
  const counts = countLines(lines, rows.length - agencies.length, facts.threshold).flatMap(
    (parts): TitleLine[] =>
      parts.length === 0
        ? []
        : [{ text: withDigits(parts.join(' · '), options.digits), style: 'noteCenter' }],
  );
  const years = summaries.map(({ fiscalYear }) => fiscalYear);
  return tableDocument(
    {
      kind: 'summary',
      year: commonOf(summaries.map(({ planYear }) => planYear)),
      table: 'ITA_Summary',
      title: [...titleLines(summaryText('title'), summaries, years, options.digits), ...counts],
      columns: columnsOf(lines, styles, options),
      lines,
      styles,
    },
    options,
  );
}
