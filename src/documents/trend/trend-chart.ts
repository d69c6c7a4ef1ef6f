import { withDigits } from '../../framework/with-digits';
import { toNumber } from '../../scores/exact';
import type { TrendRow } from '../../scores/trend/change';
import type { Trend } from '../../scores/trend/trend';
import { trendText } from '../../text/trend-words-th';
import type { CellRange } from '../../workbook/cell-grid';
import type { ChartSeries, DocumentChart, Points } from '../../workbook/sheet-document';
import type { DocumentOptions } from '../options';
import { scaleStart } from '../paper/score-scale';
import { yearColors, type TrendLine } from '../theme';
import { BEFORE_YEARS } from './trend-page';
import { spanText } from './trend-years';

/** Between these it takes what is left of the page of its table, so that both are seen together. */
const LOWEST: Points = 140;
const HIGHEST: Points = 188;

/** Room for the chart below its table. @param left of the page of the table */
export const chartRoom = (left: Points): Points =>
  left < LOWEST ? HIGHEST : Math.min(HIGHEST, Math.floor(left));

/** Room between the chart and what stands below it. */
const BELOW: Points = 6;

/** A little less than the columns, whose widths every viewer rounds. */
const SHARE = 0.95;

/** The lines of the chart, in the order of their rows in the table of scores. */
const linesOf = ({
  instruments,
  overall,
  nationalMeans,
}: Trend): readonly { readonly line: TrendLine; readonly name: string; readonly row: TrendRow }[] => [
  ...instruments.map((row) => ({ line: row.instrument, name: row.instrument, row })),
  { line: 'overall', name: trendText('chart.overall'), row: overall },
  { line: 'national', name: trendText('chart.national'), row: nationalMeans },
];

const isKnown = ({ scores }: TrendRow): boolean => scores.some((score) => score !== null);

/** How many rows below those of the indicators it draws. */
export const chartRows = (trend: Trend): number => linesOf(trend).length;

/** Whether there is a line to draw. */
export const hasChart = (trend: Trend): boolean =>
  trend.years.length > 1 && linesOf(trend).some(({ row }) => isKnown(row));

/** The scores that are drawn. */
const drawnScores = (trend: Trend): readonly number[] =>
  linesOf(trend).flatMap(({ row }) => row.scores.flatMap((score) => (score === null ? [] : toNumber(score))));

/** Where the table of scores came to stand. */
export interface DrawnScores {
  readonly header: number;
  /** The rows below those of the indicators. */
  readonly rows: readonly number[];
  readonly chartRow: number;
  readonly chartHeight: Points;
}

/** Overall, instruments and the mean of the country over the years. */
export function trendChart(
  { header, rows, chartRow, chartHeight }: DrawnScores,
  trend: Trend,
  options: DocumentOptions,
  width: Points,
): DocumentChart {
  const { digits } = options;
  const across = (row: number): CellRange => ({
    top: row,
    bottom: row,
    left: BEFORE_YEARS,
    right: BEFORE_YEARS + trend.years.length - 1,
  });
  const colors = yearColors(options);
  const series = linesOf(trend).flatMap(({ line, name, row }, index): readonly ChartSeries[] =>
    isKnown(row)
      ? [
          {
            name,
            values: across(rows[index] ?? header),
            color: colors[line],
            ...(line === 'national' && { dashed: true }),
          },
        ]
      : [],
  );
  return {
    kind: 'lines',
    title: withDigits(trendText('chart', { years: spanText(trend.years.map(({ year }) => year)) }), digits),
    categories: across(header),
    series,
    axisMinimum: scaleStart(drawnScores(trend)),
    axisMaximum: 100,
    anchor: { row: chartRow, column: 0 },
    width: SHARE * width,
    height: chartHeight - BELOW,
  };
}
