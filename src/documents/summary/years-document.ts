import type { FiscalYear, LevelRuleId } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { roundExact, toNumber } from '../../scores/exact';
import type { AgencyScores } from '../../scores/province/agency-scores';
import { overallsOf, spreadOf } from '../../scores/province/distribution';
import { changeOf, fiscalYearsOf, inYear, type AgencyYears } from '../../scores/province/over-years';
import { summaryText } from '../../text/summary-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { NOTHING } from '../labels';
import type { DocumentOptions } from '../options';
import type { DrawnCell } from '../sheet-rows';
import { themeStyles } from '../theme';
import type { TitleLine } from '../title-block';
import {
  agencyLines,
  NAME_COLUMNS,
  scoreOrDash,
  titleLines,
  type AgencyLine,
  type AgencyRow,
} from './agency-lines';
import { LEVEL_RULES } from './level-rules';
import { tableDocument, type TableColumn } from './table-sheet';

/** Of more years than these the columns are narrower, so that a page holds them. */
const [FEW_YEARS, SOME_YEARS] = [4, 5];

/** Widths of a score and of a level. */
function widthsFor(years: number): readonly [Points, Points] {
  if (years <= FEW_YEARS) return [50, 86];
  return years <= SOME_YEARS ? [46, 74] : [42, 58];
}

const yearsOf = ({ summary }: AgencyRow): AgencyYears => ({ years: [summary, ...summary.earlier] });

/** Whether any agency has more than one year. */
export const hasEarlierYears = (rows: readonly AgencyRow[]): boolean =>
  rows.some(({ summary }) => summary.earlier.length > 0);

const isLetters = (rule: LevelRuleId | null): boolean => rule === 'letters';

/** Whether levels of both rules stand side by side. */
function crossesRules(agencies: readonly AgencyYears[]): boolean {
  const rules = agencies.flatMap(({ years }) => years.flatMap(({ rule }) => rule ?? []));
  return rules.some(isLetters) && !rules.every(isLetters);
}

/**
 * Agencies × years (คะแนนรายปี): overall and level of every year, oldest first, and how the overall changed between the last two.
 * At least one agency of a known year is needed.
 */
export function yearsDocument(rows: readonly AgencyRow[], options: DocumentOptions): SheetDocument {
  const { digits } = options;
  const theme = themeStyles(options);
  const agencies = rows.map(yearsOf);
  const years = fiscalYearsOf(agencies);
  const said = (text: string): string => withDigits(text, digits);
  const ofYear = (line: AgencyLine, year: FiscalYear): AgencyScores | null => inYear(yearsOf(line), year);
  const [score, level] = widthsFor(years.length);
  const [last, before] = [years.at(-1), years.at(-2)];
  const columns: TableColumn<AgencyLine>[] = [
    NAME_COLUMNS[0],
    { ...NAME_COLUMNS[1], width: 'rest' },
    ...years.flatMap((year): TableColumn<AgencyLine>[] => [
      {
        key: `score-${year}`,
        header: said(summaryText('year.score', { year })),
        width: score,
        style: 'denseScore',
        cell: (line) => scoreOrDash(ofYear(line, year)?.overall ?? null),
      },
      {
        key: `level-${year}`,
        header: said(summaryText('year.level', { year })),
        width: level,
        style: 'denseCenter',
        cell: (line) => ofYear(line, year)?.level ?? NOTHING,
        colours: LEVEL_RULES,
      },
    ]),
  ];
  if (last !== undefined && before !== undefined)
    columns.push({
      key: 'change',
      header: said(summaryText('change', { from: before, to: last })),
      width: 74,
      style: 'denseChange',
      cell: (line) =>
        scoreOrDash(changeOf(ofYear(line, before)?.overall ?? null, ofYear(line, last)?.overall ?? null)),
    });
  const means = years.flatMap((year): DrawnCell[] => {
    const spread = spreadOf(overallsOf(agencies.flatMap((agency) => inYear(agency, year) ?? [])));
    return [
      { value: spread === null ? NOTHING : toNumber(roundExact(spread.mean)), style: 'mean' },
      { value: null, style: 'group' },
    ];
  });
  const changed: readonly TitleLine[] = crossesRules(agencies)
    ? [{ text: said(summaryText('rules-changed')), style: 'noteCenter' }]
    : [];
  const summaries = rows.map(({ summary }) => summary);
  return tableDocument(
    {
      kind: 'summary-years',
      year: null,
      table: 'ITA_SummaryYears',
      title: [...titleLines(summaryText('title.years'), summaries, years, digits), ...changed],
      columns,
      lines: agencyLines(rows),
      styles: {
        ...theme,
        mean: { ...theme.denseScore, bold: true, fill: theme.group?.fill ?? '#E7E6E6' },
        denseChange: { ...theme.change, size: 14 },
      },
      ...(rows.length > 1
        ? {
            below: [
              [
                { value: null, style: 'group' },
                { value: summaryText('mean'), style: 'group' },
                ...means,
                ...(before === undefined ? [] : [{ value: null, style: 'group' }]),
              ],
            ],
          }
        : {}),
    },
    options,
  );
}
