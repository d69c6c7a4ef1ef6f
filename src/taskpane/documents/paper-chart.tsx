import type { ReactNode } from 'react';
import { wholeSheet } from '../../documents/paper/printed-sheet';
import { hasLegend, MARKER_SIZE, markerAt } from '../../workbook/chart-series';
import type { DocumentChart, SheetDocument } from '../../workbook/sheet-document';
import { markerPath } from '../../documents/paper/chart-geometry';
import { PaperBars } from './paper-bars';
import { PaperLines } from './paper-lines';
import { PaperRadar } from './paper-radar';

const TITLE = 26;
const LEGEND = 20;
const LABEL_SIZE = 12;

const KINDS = { bars: PaperBars, lines: PaperLines, radar: PaperRadar };

/** The native chart of the sheet with the same lengths, from the top left corner of the cell that it is put into. */
export function PaperChart({
  chart,
  document,
  scale,
}: {
  readonly chart: DocumentChart;
  readonly document: SheetDocument;
  readonly scale: number;
}): ReactNode {
  const { width, height } = chart;
  const Kind = KINDS[chart.kind];
  return (
    <svg
      className="paper-chart"
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: width * scale, height: height * scale }}
      fontSize={LABEL_SIZE}
      aria-hidden="true"
    >
      <text x={width / 2} y="16" textAnchor="middle" fontSize="14" fontWeight="700">
        {chart.title}
      </text>
      <Kind
        chart={chart}
        document={wholeSheet(document)}
        room={{ top: TITLE, bottom: height - (hasLegend(chart) ? LEGEND : 0), width }}
      />
      {hasLegend(chart) && <Legend chart={chart} y={height - LEGEND / 2} />}
    </svg>
  );
}

/** Line, point and name of every series, side by side. */
function Legend({ chart, y }: { readonly chart: DocumentChart; readonly y: number }): ReactNode {
  const step = chart.width / chart.series.length;
  return chart.series.map(({ name, color, dashed }, index) => {
    const x = step * (index + 0.1);
    return (
      <g key={name}>
        {chart.kind === 'bars' ? (
          <rect x={x} y={y - 4} width="20" height="8" fill={color} />
        ) : (
          <path d={`M${x},${y}h24`} stroke={color} strokeWidth="1.5" strokeDasharray={dashed && '5 3'} />
        )}
        {chart.kind !== 'bars' && (
          <path d={markerPath(markerAt(index), { x: x + 12, y }, MARKER_SIZE)} fill={color} stroke={color} />
        )}
        <text x={x + 30} y={y + LABEL_SIZE / 3}>
          {name}
        </text>
      </g>
    );
  });
}
