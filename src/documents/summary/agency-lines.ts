import type { DigitStyle, FiscalYear } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { districtName, provinceName } from '../../scores/place-names';
import { districtKey, provinceKey } from '../../scores/province/district';
import { rankBy, type Rank } from '../../scores/province/ranking';
import { toNumber } from '../../scores/exact';
import type { Hundredths } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import { summaryText } from '../../text/summary-th';
import { NOTHING } from '../labels';
import { yearText } from '../options';
import type { TitleLine } from '../title-block';
import type { Points } from '../../workbook/sheet-document';
import { LEVEL_RULES } from './level-rules';
import type { AgencySummary, SummaryRow } from './summary-row';
import type { TableColumn } from './table-sheet';

export type AgencyRow = Extract<SummaryRow, { kind: 'agency' }>;

/** An agency with its number, which is the same on every sheet, and its place among the others of its year. */
export interface AgencyLine extends AgencyRow {
  readonly number: number;
  readonly rank: Rank | null;
  readonly rankInDistrict: Rank | null;
}

export const isAgency = (row: SummaryRow): row is AgencyRow => row.kind === 'agency';

/** Agencies in the order in which they are given. */
export function agencyLines(rows: readonly AgencyRow[]): readonly AgencyLine[] {
  const agencies = rows.map(({ summary }) => summary);
  const ranks = rankBy(agencies);
  const inDistrict = rankBy(agencies, districtKey);
  return rows.map((row, index) => ({
    ...row,
    number: index + 1,
    rank: ranks.get(row.summary) ?? null,
    rankInDistrict: inDistrict.get(row.summary) ?? null,
  }));
}

/** The one of all that are known; null where there are several, or none. */
export function commonOf<Value>(values: readonly (Value | null)[]): Value | null {
  const [first = null, ...others] = new Set(values.filter((value) => value !== null));
  return others.length === 0 ? first : null;
}

/** The one fiscal year of all scores that have one. */
export const commonYear = (agencies: readonly AgencySummary[]): FiscalYear | null =>
  commonOf(agencies.map(({ fiscalYear }) => fiscalYear));

/** Whether agencies are of several years, an unknown one among them: then each line says its own. */
export const hasSeveralYears = (agencies: readonly AgencySummary[]): boolean =>
  new Set(agencies.map(({ fiscalYear }) => fiscalYear)).size > 1;

/** "พ.ศ. ๒๕๖๖ ถึง ๒๕๖๗" */
function yearsText(years: readonly FiscalYear[], digits: DigitStyle): string {
  if (years.length === 0) return yearText(null, digits);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (first === last) return yearText(first, digits);
  return withDigits(documentText('year.span', { first, last }), digits);
}

/** Title, years and, where all agencies lie in one, the province. */
export function titleLines(
  title: string,
  agencies: readonly AgencySummary[],
  years: readonly (FiscalYear | null)[],
  digits: DigitStyle,
): readonly TitleLine[] {
  const known = years.flatMap((year) => year ?? []);
  const provinces = new Set(agencies.map((agency) => provinceKey(agency)));
  const [province = null] = agencies.flatMap((agency) => agency.province ?? []);
  return [
    { text: title, style: 'title' },
    ...(province === null || provinces.size > 1
      ? []
      : [{ text: summaryText('place', { province: provinceName(province) }), style: 'subtitle' } as const]),
    { text: summaryText('years', { years: yearsText(known, digits) }), style: 'subtitle' },
  ];
}

/** A score, or a dash where there is none. */
export const scoreOrDash = (score: Hundredths | null): number | string =>
  score === null ? NOTHING : toNumber(score);

const agencyName = ({ summary }: AgencyRow): string => (summary.agency === null ? NOTHING : summary.name);

/** Number and name, with which every table begins. */
export const NAME_COLUMNS = [
  {
    key: 'number',
    header: documentText('column.number'),
    width: 32,
    style: 'denseInteger',
    cell: ({ number }) => number,
  },
  { key: 'agency', header: documentText('agency'), width: 106, style: 'dense', cell: agencyName },
] as const satisfies readonly TableColumn<AgencyLine>[];

/** What an agency came to. @param levelWidth of the column of its level */
export const resultColumns = (levelWidth: Points): readonly TableColumn<AgencyLine>[] => [
  {
    key: 'overall',
    header: summaryText('overall'),
    width: 48,
    style: 'denseScore',
    cell: ({ summary }) => scoreOrDash(summary.overall),
  },
  {
    key: 'level',
    header: documentText('column.level'),
    width: levelWidth,
    style: 'denseCenter',
    cell: ({ summary }) => summary.level ?? NOTHING,
    colours: LEVEL_RULES,
  },
];

/** อำเภอ where any agency has one, จังหวัด where they lie in several: one for all stands in the title. */
export function placeColumns(agencies: readonly AgencySummary[]): readonly TableColumn<AgencyLine>[] {
  const columns: readonly (TableColumn<AgencyLine> & { readonly wanted: boolean })[] = [
    {
      wanted: agencies.some(({ district }) => district !== null),
      key: 'district',
      header: documentText('district'),
      width: 58,
      style: 'dense',
      cell: ({ summary: { district } }) => (district === null ? NOTHING : districtName(district)),
    },
    {
      wanted: new Set(agencies.map((agency) => provinceKey(agency))).size > 1,
      key: 'province',
      header: documentText('province'),
      width: 62,
      style: 'dense',
      cell: ({ summary: { province } }) => (province === null ? NOTHING : provinceName(province)),
    },
  ];
  return columns.filter(({ wanted }) => wanted);
}

/** The year, where agencies are of several. */
export const yearColumns = (agencies: readonly AgencySummary[]): readonly TableColumn<AgencyLine>[] =>
  hasSeveralYears(agencies)
    ? [
        {
          key: 'year',
          header: summaryText('year'),
          width: 42,
          style: 'denseInteger',
          cell: ({ summary }) => summary.fiscalYear ?? NOTHING,
        },
      ]
    : [];
