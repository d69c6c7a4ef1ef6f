import { sheetRange } from '../addresses';
import type { CellRange } from '../cell-grid';
import {
  categoryFormat,
  cellsOf,
  labelFormat,
  labelSize,
  LINE_WIDTH,
  MARKER_SIZE,
  markerAt,
  numbersOf,
  valueFormat,
} from '../chart-series';
import { escapeAttribute, escapeText } from '../escape-xml';
import type { ChartSeries, DocumentChart, SheetDocument } from '../sheet-document';
import { solidFill, textProperties } from './chart-text';

/** English Metric Units in a point. */
const EMU_PER_POINT = 12_700;

/** A chart on its sheet, and the name that the sheet got. */
export interface PlacedChart {
  readonly chart: DocumentChart;
  readonly document: SheetDocument;
  readonly sheet: string;
}

/** All series of a chart, with their values as a cache, so that viewers which do not calculate show the chart too. */
export function seriesOf(placed: PlacedChart): string {
  const look = placed.chart.kind === 'bars' ? barLook : lineLook;
  // Without it lines are drawn as curves.
  const end = placed.chart.kind === 'lines' ? '<c:smooth val="0"/>' : '';
  return placed.chart.series
    .map(
      (series, index) =>
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>` +
        `${look(placed, series, index)}${categoriesOf(placed)}${valuesOf(placed, series.values)}${end}</c:ser>`,
    )
    .join('');
}

/** A bar with its value behind it. */
function barLook({ chart, document }: PlacedChart, { color }: ChartSeries): string {
  const format = escapeAttribute(labelFormat(chart, document));
  return (
    `<c:spPr>${solidFill(color)}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    textProperties(document.font, labelSize(chart)) +
    `<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`
  );
}

/** A line with its points. */
function lineLook(_: PlacedChart, { color, dashed }: ChartSeries, index: number): string {
  const fill = solidFill(color);
  const dash = dashed ? '<a:prstDash val="dash"/>' : '';
  return (
    `<c:spPr><a:ln w="${LINE_WIDTH * EMU_PER_POINT}">${fill}${dash}</a:ln></c:spPr>` +
    `<c:marker><c:symbol val="${markerAt(index)}"/><c:size val="${MARKER_SIZE}"/>` +
    `<c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`
  );
}

function categoriesOf({ chart, document, sheet }: PlacedChart): string {
  const { categories } = chart;
  const cells = cellsOf(document, categories);
  const [first] = cells;
  const reference = `<c:f>${escapeText(sheetRange(sheet, categories))}</c:f>`;
  const cache = points(cells.map((cell) => String(cell?.value ?? '')));
  if (typeof first?.value !== 'number') {
    return `<c:cat><c:strRef>${reference}<c:strCache>${cache}</c:strCache></c:strRef></c:cat>`;
  }
  const format = escapeText(categoryFormat(chart, document));
  return (
    `<c:cat><c:numRef>${reference}<c:numCache><c:formatCode>${format}</c:formatCode>${cache}</c:numCache>` +
    `</c:numRef></c:cat>`
  );
}

function valuesOf({ chart, document, sheet }: PlacedChart, values: CellRange): string {
  return (
    `<c:val><c:numRef><c:f>${escapeText(sheetRange(sheet, values))}</c:f>` +
    `<c:numCache><c:formatCode>${escapeText(valueFormat(chart, document))}</c:formatCode>` +
    `${points(numbersOf(document, values))}</c:numCache></c:numRef></c:val>`
  );
}

function points(values: readonly (string | number | null)[]): string {
  const items = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${items.join('')}`;
}
