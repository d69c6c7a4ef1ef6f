import type { ReactNode } from 'react';
import { cellsOf, numbersOf } from '../../workbook/chart-series';
import { shareOf } from '../../documents/paper/chart-geometry';
import type { ChartOnPaper } from './chart-on-paper';

/** Share of the chart's width for the names, and of a category's room for its bars. */
const NAMES = 0.36;
const BARS = 0.6;

/** Bars below one another, the first category at the top. A missing score is a dash, which has no bar. */
export function PaperBars({ chart, document, room: { top, bottom, width } }: ChartOnPaper): ReactNode {
  const names = cellsOf(document, chart.categories).map((cell) => String(cell?.value ?? ''));
  const scale = { minimum: chart.axisMinimum, maximum: chart.axisMaximum };
  const step = (bottom - top) / Math.max(1, names.length);
  const longest = width * (1 - NAMES) - 40;
  const thick = (step * BARS) / chart.series.length;
  return names.map((name, row) => (
    <g key={name}>
      <text x={width * NAMES - 6} y={top + step * (row + 0.6)} textAnchor="end">
        {name}
      </text>
      {chart.series.map((series, index) => (
        <rect
          key={series.name}
          x={width * NAMES}
          y={top + step * (row + (1 - BARS) / 2) + thick * index}
          width={longest * shareOf(numbersOf(document, series.values)[row] ?? scale.minimum, scale)}
          height={thick}
          fill={series.color}
        />
      ))}
    </g>
  ));
}
