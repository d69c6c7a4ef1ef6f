import type { ReactNode } from 'react';
import { wholeSheet } from '../../documents/paper/printed-sheet';
import { legendOf, MARKER_SIZE, markerAt } from '../../workbook/chart-series';
import type { DocumentChart, SheetDocument } from '../../workbook/sheet-document';
import { markerPath } from '../../documents/paper/chart-geometry';
import { PaperBars } from './paper-bars';
import { PaperLines } from './paper-lines';
import { PaperRadar } from './paper-radar';

const TITLE = 26;
/** Room for a legend below, and beside. */
const LEGEND = 20;
const LEGEND_WIDTH = 130;
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
  const legend = legendOf(chart);
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
        room={{
          top: TITLE,
          bottom: height - (legend === 'bottom' ? LEGEND : 0),
          width: width - (legend === 'right' ? LEGEND_WIDTH : 0),
        }}
      />
      {legend !== null && <Legend chart={chart} place={legend} />}
    </svg>
  );
}

/** Line, point and name of every series: side by side below the plot, one below the other beside it. */
function Legend({
  chart,
  place,
}: {
  readonly chart: DocumentChart;
  readonly place: 'right' | 'bottom';
}): ReactNode {
  const { width, height, series } = chart;
  return series.map(({ name, color, dashed }, index) => {
    const beside = place === 'right';
    const x = beside ? width - LEGEND_WIDTH + 4 : (width / series.length) * (index + 0.1);
    const y = beside ? height / 2 + LEGEND * (index - (series.length - 1) / 2) : height - LEGEND / 2;
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
