import { ANALYSIS, CHARTS } from '../../test/file-adapter/documents';
import { axisFormat, labelFormat, legendOf, markerAt, numbersOf } from './chart-series';
import type { DocumentChart, SheetDocument } from './sheet-document';

const [bars] = ANALYSIS.charts as [DocumentChart];
const [lines] = CHARTS.charts as [DocumentChart];

/** The bar chart with another score in its first row. */
const withScore = (value: string | number | null): SheetDocument => ({
  ...ANALYSIS,
  rows: ANALYSIS.rows.map((row, at) =>
    at === 2
      ? { ...row, cells: row.cells.map((cell, column) => (column === 2 && cell ? { ...cell, value } : cell)) }
      : row,
  ),
});

it('takes values from a column and from a row, none where there is no number', () => {
  expect(numbersOf(withScore('–'), bars.series[0]!.values)).toEqual([null, 98.2, 89.935]);
  expect(lines.series.map(({ values }) => numbersOf(CHARTS, values))).toEqual([
    [84.21, null, 92.05],
    [87.57, 90.19, 93.05],
  ]);
});

it('writes nothing behind the bar of a missing value, and 0 behind that of a 0', () => {
  expect(labelFormat(bars, ANALYSIS)).toBe('[$-D00041E]0.00');
  expect(labelFormat(bars, withScore('–'))).toBe('[$-D00041E]0.00;;');
  expect(labelFormat(bars, withScore(0))).toBe('[$-D00041E]0.00');
});

it('writes whole numbers along the axis, in the digits of the values', () => {
  expect(axisFormat(bars, ANALYSIS)).toBe('[$-D00041E]0');
});

it('gives the first five series points of their own shape', () => {
  expect(new Set([0, 1, 2, 3, 4].map(markerAt)).size).toBe(5);
  expect(markerAt(5)).toBe(markerAt(0));
});

it('explains several series, one is told by the title', () => {
  expect([legendOf(bars), legendOf(lines), legendOf({ ...lines, kind: 'radar' })]).toEqual([
    null,
    'right',
    'bottom',
  ]);
});
