import { INDICATORS, type Instrument } from '../../framework';
import { withDigits } from '../../framework/with-digits';
import { classify } from '../../scores/classes';
import { formatHundredths, roundExact, toNumber } from '../../scores/exact';
import { overallsOf, spreadOf } from '../../scores/province/distribution';
import { byYear } from '../../scores/province/groups';
import type { Hundredths, ScoreClass } from '../../scores/types';
import { summaryText } from '../../text/summary-th';
import type { CellStyle, SheetDocument } from '../../workbook/sheet-document';
import { NOTHING } from '../labels';
import type { DocumentOptions } from '../options';
import type { DrawnCell } from '../sheet-rows';
import { themeStyles } from '../theme';
import type { TitleLine } from '../title-block';
import {
  agencyLines,
  commonYear,
  hasSeveralYears,
  NAME_COLUMNS,
  resultColumns,
  titleLines,
  yearColumns,
  type AgencyLine,
  type AgencyRow,
} from './agency-lines';
import type { SummaryFacts } from './summary-document';
import type { AgencySummary } from './summary-row';
import { tableDocument, type TableColumn } from './table-sheet';

/** A strength is plain; the worse a score is, the darker and bolder, so that the map reads in black and white as well. */
const CLASS_LOOKS: Readonly<Record<ScoreClass, CellStyle>> = {
  strength: {},
  weakness: { bold: true, fill: '#FCE9D0', color: '#5F3700' },
  urgent: { bold: true, fill: '#8B1A1A', color: '#FFFFFF' },
};

const styleOf = (score: ScoreClass): string => `score-${score}`;

function stylesOf(options: DocumentOptions): SheetDocument['styles'] {
  const theme = themeStyles(options);
  const classes = Object.entries(CLASS_LOOKS).map(([name, look]) => [
    `score-${name}`,
    { ...theme.denseScore, ...look },
  ]);
  return {
    ...theme,
    ...(Object.fromEntries(classes) as SheetDocument['styles']),
    mean: { ...theme.denseScore, bold: true, fill: theme.group?.fill ?? '#E7E6E6' },
  };
}

/** One score of an agency, in the look of its class. */
function scoreCell(score: Hundredths | null, { threshold, urgentBelow }: SummaryFacts): DrawnCell | string {
  if (score === null) return NOTHING;
  return { value: toNumber(score), style: styleOf(classify(score, threshold, urgentBelow)) };
}

/** What the looks mean. */
function keyText({ threshold, urgentBelow }: SummaryFacts): string {
  const params = {
    threshold: formatHundredths(threshold),
    urgent: urgentBelow === null ? '' : formatHundredths(urgentBelow),
  };
  const keys = [
    'key.strength',
    'key.weakness',
    ...(urgentBelow === null ? [] : (['key.urgent'] as const)),
  ] as const;
  return keys.map((key) => summaryText(key, params)).join(' · ');
}

const meanOf = (scores: readonly Hundredths[]): number | string => {
  const spread = spreadOf(scores);
  return spread === null ? NOTHING : toNumber(roundExact(spread.mean));
};

/** The mean of each column, each year apart. */
function meanRows(
  agencies: readonly AgencySummary[],
  before: number,
  options: DocumentOptions,
): readonly (readonly (DrawnCell | null)[])[] {
  const several = hasSeveralYears(agencies);
  return byYear(agencies).map(({ year, agencies: own }) => {
    const name = !several
      ? summaryText('mean')
      : year === null
        ? summaryText('mean.unknown-year')
        : withDigits(summaryText('mean.year', { year }), options.digits);
    const means = INDICATORS.map(({ number }) =>
      meanOf(own.flatMap(({ scores }) => scores[number - 1] ?? [])),
    );
    const cells = Array.from({ length: before }, (_, column): DrawnCell => ({
      value: column === 1 ? name : null,
      style: 'group',
    }));
    return [
      ...cells,
      ...[...means, meanOf(overallsOf(own))].map((value) => ({ value, style: 'mean' })),
      { value: null, style: 'group' },
    ];
  });
}

/** The instruments above their indicators. */
function instrumentRow(before: number): readonly DrawnCell[] {
  const counts = new Map<Instrument, number>();
  for (const { instrument } of INDICATORS) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  return [
    { value: null, style: 'headerSmall', span: before },
    ...[...counts].map(([value, span]) => ({ value, style: 'headerSmall', span })),
    { value: null, style: 'headerSmall', span: 2 },
  ];
}

/**
 * The scores of all agencies (คะแนนรายตัวชี้วัด): agencies × ten indicators, each in the look of its class, with overall, level and the
 * mean of every column. At least one agency is needed.
 */
export function scoresDocument(
  rows: readonly AgencyRow[],
  facts: SummaryFacts,
  options: DocumentOptions,
): SheetDocument {
  const lines = agencyLines(rows);
  const agencies = rows.map(({ summary }) => summary);
  const first: readonly TableColumn<AgencyLine>[] = [...NAME_COLUMNS, ...yearColumns(agencies)];
  const columns: readonly TableColumn<AgencyLine>[] = [
    ...first.map((column): TableColumn<AgencyLine> =>
      column.key === 'agency' ? { ...column, width: 'rest' } : column,
    ),
    ...INDICATORS.map(({ number, name }): TableColumn<AgencyLine> => ({
      key: String(number),
      header: withDigits(summaryText('indicator', { number, name }), options.digits),
      width: 52,
      style: 'denseScore',
      cell: ({ summary }) => scoreCell(summary.scores[number - 1] ?? null, facts),
    })),
    ...resultColumns(86),
  ];
  const key: TitleLine = { text: withDigits(keyText(facts), options.digits), style: 'noteCenter' };
  const years = agencies.map(({ fiscalYear }) => fiscalYear);
  return tableDocument(
    {
      kind: 'summary-scores',
      year: commonYear(agencies),
      table: 'ITA_SummaryScores',
      title: [...titleLines(summaryText('title.scores'), agencies, years, options.digits), key],
      columns,
      lines,
      styles: stylesOf(options),
      above: instrumentRow(first.length),
      ...(lines.length > 1 ? { below: meanRows(agencies, first.length, options) } : {}),
    },
    options,
  );
}
