import type { ReactNode } from 'react';
import { axisFormat, cellsOf, numbersOf } from '../../workbook/chart-series';
import { linePath, onSpoke, type Point, shareOf } from '../../documents/paper/chart-geometry';
import { scaleTicks } from '../../documents/paper/score-scale';
import { shownText } from '../../documents/paper/shown-text';
import type { ChartOnPaper } from './chart-on-paper';
import { PaperSeries } from './paper-series';

/** Room for the names around it. */
const NAMES = 18;

const GRID_COLOR = '#D9D9D9';

/** Closed lines around a centre, a corner for each category. */
export function PaperRadar({ chart, document, room: { top, bottom, width } }: ChartOnPaper): ReactNode {
  const names = cellsOf(document, chart.categories).map((cell) => String(cell?.value ?? ''));
  const scale = { minimum: chart.axisMinimum, maximum: chart.axisMaximum };
  const center = { x: width / 2, y: (top + bottom) / 2 };
  const radius = (bottom - top) / 2 - NAMES;
  const corner = (index: number, share: number): Point =>
    onSpoke(center, radius, { index, count: names.length }, share);
  const around = (share: number): string =>
    linePath(
      names.map((_, index) => corner(index, share)),
      true,
    );
  const ticks = scaleTicks(scale);
  return (
    <>
      {ticks.map((value) => (
        <path key={value} d={around(shareOf(value, scale))} fill="none" stroke={GRID_COLOR} />
      ))}
      {names.map((name, index) => {
        const end = corner(index, 1);
        const place = onSpoke(center, radius + NAMES / 2, { index, count: names.length }, 1);
        return (
          <g key={name}>
            <path d={linePath([center, end], false)} stroke={GRID_COLOR} />
            <text x={place.x} y={place.y + 4} textAnchor={anchorOf(place.x - center.x)}>
              {name}
            </text>
          </g>
        );
      })}
      {ticks.map((value) => (
        <text key={value} x={center.x - 4} y={corner(0, shareOf(value, scale)).y + 4} textAnchor="end">
          {shownText({ value, style: '' }, { numberFormat: axisFormat(chart, document) })}
        </text>
      ))}
      {chart.series.map((series, index) => (
        <PaperSeries
          key={series.name}
          series={series}
          index={index}
          closed
          points={numbersOf(document, series.values).map((value, at) =>
            value === null ? null : corner(at, shareOf(value, scale)),
          )}
        />
      ))}
    </>
  );
}

/** Names beside the radar lead away from it. */
function anchorOf(aside: number): 'start' | 'middle' | 'end' {
  if (Math.abs(aside) < 1) return 'middle';
  return aside > 0 ? 'start' : 'end';
}
