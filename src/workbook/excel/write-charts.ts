import type { NamedDocument } from '../name-documents';
import type { DocumentChart, SheetDocument } from '../sheet-document';
import type { Batch } from './batch';
import { rangeAt } from './range-at';

const TITLE_SIZE = 16;
const LABEL_SIZE = 10;
const GRID_COLOR = '#D9D9D9';

/** Width of the gap between bars, in percent of a bar. */
const GAP = 50;

/** Number format of labels when the value cells have none. */
const TWO_DECIMALS = '0.00';

/** Native bar charts: one series, first row at the top, fixed axis, no legend, a label on every bar. */
export async function writeCharts(
  batch: Batch,
  sheet: Excel.Worksheet,
  { document }: NamedDocument,
): Promise<void> {
  for (const chart of document.charts) {
    await batch.room(40, chart.title);
    drawChart(sheet, chart, document);
  }
}

function drawChart(sheet: Excel.Worksheet, chart: DocumentChart, document: SheetDocument): void {
  const values = rangeAt(sheet, chart.values);
  const drawn = sheet.charts.add('BarClustered', values, 'Columns');
  drawn.title.text = chart.title;
  drawn.title.format.font.name = document.font;
  drawn.title.format.font.size = TITLE_SIZE;
  drawn.title.format.font.bold = true;
  drawn.legend.visible = false;
  drawn.format.font.name = document.font;
  const format = valueFormat(chart, document);
  const series = drawn.series.getItemAt(0);
  series.name = chart.seriesName;
  series.setXAxisValues(rangeAt(sheet, chart.categories));
  series.format.fill.setSolidColor(chart.color);
  series.gapWidth = GAP;
  series.hasDataLabels = true;
  series.dataLabels.position = 'OutsideEnd';
  series.dataLabels.numberFormat = format;
  series.dataLabels.format.font.size = LABEL_SIZE;
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.reversePlotOrder = true;
  // Where the values' axis crosses: below the bars, although their order is turned.
  categoryAxis.position = 'Maximum';
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = LABEL_SIZE;
  valueAxis.minimum = chart.axisMinimum;
  valueAxis.maximum = chart.axisMaximum;
  valueAxis.numberFormat = format.replace(/\.0+/, '');
  valueAxis.format.font.size = LABEL_SIZE;
  valueAxis.majorGridlines.format.line.color = GRID_COLOR;
  const { row, column } = chart.anchor;
  drawn.setPosition(rangeAt(sheet, { top: row, left: column, bottom: row, right: column }));
  drawn.width = chart.width;
  drawn.height = chart.height;
}

/** Labels are in the digits of the cells (Thai or Arabic), so they take the cells' own format. */
function valueFormat({ values }: DocumentChart, document: SheetDocument): string {
  const first = document.rows
    .slice(values.top, values.bottom + 1)
    .flatMap(({ cells }) => cells.slice(values.left, values.right + 1))
    .find((cell) => typeof cell?.value === 'number');
  return (first && document.styles[first.style]?.numberFormat) ?? TWO_DECIMALS;
}
