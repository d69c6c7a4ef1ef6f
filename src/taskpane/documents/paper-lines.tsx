import type { ReactNode } from 'react';
import { axisFormat, cellsOf, numbersOf } from '../../workbook/chart-series';
import { type Point, shareOf } from '../../documents/paper/chart-geometry';
import { scaleTicks } from '../../documents/paper/score-scale';
import { shownText } from '../../documents/paper/shown-text';
import type { ChartOnPaper } from './chart-on-paper';
import { PaperSeries } from './paper-series';

/** Room for the numbers of the axis, and for the categories below it. */
const AXIS = 32;
const CATEGORIES = 18;

const GRID_COLOR = '#D9D9D9';

/** Lines over the categories, which are their time. */
export function PaperLines({ chart, document, room: { top, bottom, width } }: ChartOnPaper): ReactNode {
  const categories = cellsOf(document, chart.categories);
  const scale = { minimum: chart.axisMinimum, maximum: chart.axisMaximum };
  const low = bottom - CATEGORIES;
  const step = (width - AXIS) / Math.max(1, categories.length);
  const yOf = (value: number): number => low - (low - top) * shareOf(value, scale);
  const xOf = (index: number): number => AXIS + step * (index + 0.5);
  return (
    <>
      {scaleTicks(scale).map((value) => (
        <g key={value}>
          <path d={`M${AXIS},${yOf(value)}H${width}`} stroke={GRID_COLOR} />
          <text x={AXIS - 4} y={yOf(value) + 4} textAnchor="end">
            {shownText({ value, style: '' }, { numberFormat: axisFormat(chart, document) })}
          </text>
        </g>
      ))}
      {categories.map((cell, index) => (
        <text key={index} x={xOf(index)} y={bottom - 4} textAnchor="middle">
          {cell ? shownText(cell, document.styles[cell.style] ?? {}) : ''}
        </text>
      ))}
      {chart.series.map((series, index) => (
        <PaperSeries
          key={series.name}
          series={series}
          index={index}
          closed={false}
          points={numbersOf(document, series.values).map((value, at): Point | null =>
            value === null ? null : { x: xOf(at), y: yOf(value) },
          )}
        />
      ))}
    </>
  );
}
