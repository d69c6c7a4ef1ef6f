import type { ReactNode } from 'react';
import type { DocumentChart, SheetDocument } from '../../workbook/sheet-document';

/** Share of the chart's width for the names, and of a bar's room for the bar. */
const NAMES = 0.36;
const BAR = 0.6;
const TITLE = 26;

/** The native chart of the sheet with the same bars, from the top left corner of the cell that it is put into. */
export function PaperChart({
  chart,
  document,
  scale,
}: {
  readonly chart: DocumentChart;
  readonly document: SheetDocument;
  readonly scale: number;
}): ReactNode {
  const { categories, values, axisMinimum, axisMaximum } = chart;
  const cell = (row: number, column: number): string | number | boolean | null =>
    document.rows[row]?.cells[column]?.value ?? null;
  const bars = Array.from({ length: values.bottom - values.top + 1 }, (_, index) => {
    const value = cell(values.top + index, values.left);
    return {
      name: String(cell(categories.top + index, categories.left) ?? ''),
      // A missing score is a dash, which has no bar.
      value: typeof value === 'number' ? value : axisMinimum,
    };
  });
  const step = (chart.height - TITLE) / Math.max(1, bars.length);
  const room = chart.width * (1 - NAMES) - 40;
  return (
    <svg
      className="paper-chart"
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      style={{ width: chart.width * scale, height: chart.height * scale }}
      aria-hidden="true"
    >
      <text x={chart.width / 2} y="16" textAnchor="middle" fontSize="14" fontWeight="700">
        {chart.title}
      </text>
      {bars.map(({ name, value }, index) => {
        const y = TITLE + index * step;
        const length = (room * Math.max(0, value - axisMinimum)) / (axisMaximum - axisMinimum);
        return (
          <g key={name}>
            <text x={chart.width * NAMES - 6} y={y + step * 0.6} textAnchor="end" fontSize="12">
              {name}
            </text>
            <rect
              x={chart.width * NAMES}
              y={y + (step * (1 - BAR)) / 2}
              width={length}
              height={step * BAR}
              fill={chart.color}
            />
          </g>
        );
      })}
    </svg>
  );
}
