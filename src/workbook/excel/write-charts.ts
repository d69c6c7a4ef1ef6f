import type { CellRange } from '../cell-grid';
import {
  axisFormat,
  type ChartMarker,
  labelFormat,
  labelSize,
  LINE_WIDTH,
  MARKER_SIZE,
  markerAt,
  legendOf,
} from '../chart-series';
import type { NamedDocument } from '../name-documents';
import type { ChartSeries, DocumentChart, SheetDocument } from '../sheet-document';
import type { Batch } from './batch';
import { rangeAt } from './range-at';

const TITLE_SIZE = 16;
const GRID_COLOR = '#D9D9D9';

/** Width of the gap between bars, in percent of a bar. */
const GAP = 50;

/** Calls of a chart, and of each of its series. */
const CHART_CALLS = 30;
const SERIES_CALLS = 14;

const TYPES = { bars: 'BarClustered', lines: 'LineMarkers', radar: 'RadarMarkers' } as const;

const MARKERS: Readonly<Record<ChartMarker, 'Circle' | 'Square' | 'Diamond' | 'Triangle' | 'X'>> = {
  circle: 'Circle',
  square: 'Square',
  diamond: 'Diamond',
  triangle: 'Triangle',
  x: 'X',
};

/** Native charts: the series over a fixed axis, and a legend where there are several. */
export async function writeCharts(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  for (const chart of document.charts) {
    await batch.room(CHART_CALLS + SERIES_CALLS * chart.series.length, chart.title);
    drawChart(sheet, chart, document);
  }
}

const LEGEND_PLACES = { right: 'Right', bottom: 'Bottom' } as const;

function drawChart(sheet: Excel.Worksheet, chart: DocumentChart, document: SheetDocument): void {
  const drawn = addChart(sheet, chart);
  drawn.format.font.name = document.font;
  drawn.format.font.size = labelSize(chart);
  drawn.title.text = chart.title;
  drawn.title.format.font.name = document.font;
  drawn.title.format.font.size = TITLE_SIZE;
  drawn.title.format.font.bold = true;
  const legend = legendOf(chart);
  drawn.legend.visible = legend !== null;
  if (legend) drawn.legend.position = LEGEND_PLACES[legend];
  drawn.displayBlanksAs = 'NotPlotted';
  chart.series.forEach((series, index) => {
    const one = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(series.name);
    one.name = series.name;
    // Excel may have taken the first cell of the source for a name.
    one.setValues(rangeAt(sheet, series.values));
    one.setXAxisValues(rangeAt(sheet, chart.categories));
    if (chart.kind === 'bars') drawBars(one, series, chart, labelFormat(chart, document));
    else drawLine(one, series, index);
  });
  drawAxes(drawn.axes, chart, axisFormat(chart, document));
  const { row, column } = chart.anchor;
  drawn.setPosition(rangeAt(sheet, { top: row, left: column, bottom: row, right: column }));
  drawn.width = chart.width;
  drawn.height = chart.height;
}

/** A chart of the first series alone: of one row or column Excel makes one series. */
function addChart(sheet: Excel.Worksheet, { kind, categories, series: [first] }: DocumentChart): Excel.Chart {
  const source: CellRange = first?.values ?? categories;
  const by = source.top === source.bottom ? 'Rows' : 'Columns';
  return sheet.charts.add(TYPES[kind], rangeAt(sheet, source), by);
}

function drawBars(
  drawn: Excel.ChartSeries,
  { color }: ChartSeries,
  chart: DocumentChart,
  format: string,
): void {
  drawn.format.fill.setSolidColor(color);
  drawn.gapWidth = GAP;
  drawn.hasDataLabels = true;
  drawn.dataLabels.position = 'OutsideEnd';
  drawn.dataLabels.numberFormat = format;
  drawn.dataLabels.format.font.size = labelSize(chart);
}

function drawLine(drawn: Excel.ChartSeries, { color, dashed }: ChartSeries, index: number): void {
  drawn.format.line.color = color;
  drawn.format.line.weight = LINE_WIDTH;
  drawn.format.line.lineStyle = dashed ? 'Dash' : 'Continuous';
  drawn.markerStyle = MARKERS[markerAt(index)];
  drawn.markerSize = MARKER_SIZE;
  drawn.markerBackgroundColor = color;
  drawn.markerForegroundColor = color;
}

/** Of a radar Excel knows no axis of categories: their names look like all text of the chart. */
function drawAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: DocumentChart, format: string): void {
  const { kind } = chart;
  if (kind === 'bars') {
    categoryAxis.reversePlotOrder = true;
    // Where the values' axis crosses: below the bars, although their order is turned.
    categoryAxis.position = 'Maximum';
  }
  if (kind !== 'radar') {
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.size = labelSize(chart);
  }
  valueAxis.minimum = chart.axisMinimum;
  valueAxis.maximum = chart.axisMaximum;
  valueAxis.numberFormat = format;
  valueAxis.format.font.size = labelSize(chart);
  valueAxis.majorGridlines.format.line.color = GRID_COLOR;
}
