import type { ReactNode } from 'react';
import { LINE_WIDTH, MARKER_SIZE, markerAt } from '../../workbook/chart-series';
import type { ChartSeries } from '../../workbook/sheet-document';
import { linePath, markerPath, type Point } from '../../documents/paper/chart-geometry';

/** A line of a chart with its points; null for a missing one. */
export function PaperSeries({
  series: { color, dashed },
  index,
  points,
  closed,
}: {
  readonly series: ChartSeries;
  readonly index: number;
  readonly points: readonly (Point | null)[];
  readonly closed: boolean;
}): ReactNode {
  const marks = points.flatMap((point) =>
    point === null ? [] : [markerPath(markerAt(index), point, MARKER_SIZE)],
  );
  return (
    <>
      <path
        d={linePath(points, closed)}
        fill="none"
        stroke={color}
        strokeWidth={LINE_WIDTH}
        strokeDasharray={dashed && '5 3'}
      />
      <path d={marks.join('')} fill={color} stroke={color} />
    </>
  );
}
