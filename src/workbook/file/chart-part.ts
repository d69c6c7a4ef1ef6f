import { axisFormat, categoryFormat, labelSize, legendOf } from '../chart-series';
import { escapeAttribute, escapeText } from '../escape-xml';
import type { DocumentChart, Points, SheetDocument } from '../sheet-document';
import { type PlacedChart, seriesOf } from './chart-series-part';
import { runProperties, solidFill, textProperties } from './chart-text';

const TITLE_SIZE: Points = 16;

/** Room for the title, and for a legend. */
const TITLE_ROOM: Points = 30;
const LEGEND_ROOM: Points = 24;

/** Ids that tie the two axes of one chart together. */
const CATEGORY_AXIS = 100000000;
const VALUE_AXIS = 100000001;

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

const GRID = `<c:majorGridlines><c:spPr><a:ln w="6350">${solidFill('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`;

/** How the kinds of charts differ. */
interface Plot {
  /** Of labels and bars; lines and corners find their own. */
  readonly layout: (chart: DocumentChart) => string;
  readonly begin: string;
  readonly end: string;
  readonly categories: {
    readonly orientation: 'minMax' | 'maxMin';
    readonly position: 'l' | 'b';
    readonly grid: string;
  };
  readonly values: { readonly position: 'l' | 'b'; readonly crosses: 'autoZero' | 'max' };
}

const PLOTS: Readonly<Record<DocumentChart['kind'], Plot>> = {
  // The first category at the top, the values below the last.
  bars: {
    layout: barsLayout,
    begin: '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    end: `<c:gapWidth val="50"/>${AXES}</c:barChart>`,
    categories: { orientation: 'maxMin', position: 'l', grid: '' },
    values: { position: 'b', crosses: 'max' },
  },
  lines: {
    layout: () => '<c:layout/>',
    begin: '<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>',
    end: `<c:marker val="1"/>${AXES}</c:lineChart>`,
    categories: { orientation: 'minMax', position: 'b', grid: '' },
    values: { position: 'l', crosses: 'autoZero' },
  },
  radar: {
    layout: () => '<c:layout/>',
    begin: '<c:radarChart><c:radarStyle val="marker"/><c:varyColors val="0"/>',
    end: `${AXES}</c:radarChart>`,
    categories: { orientation: 'minMax', position: 'b', grid: GRID },
    values: { position: 'l', crosses: 'autoZero' },
  },
};

/** The part of a native chart: a title, the series over a fixed axis, and a legend where there are several. */
export function chartPart(chart: DocumentChart, document: SheetDocument, sheet: string): string {
  const placed: PlacedChart = { chart, document, sheet };
  const { layout, begin, end } = PLOTS[chart.kind];
  return (
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<c:roundedCorners val="0"/><c:chart>${titleOf(placed)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea>${layout(chart)}${begin}${seriesOf(placed)}${end}${categoryAxis(placed)}${valueAxis(placed)}</c:plotArea>` +
    `${legendPart(placed)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/**
 * Axis labels and bars as shares of the chart: below its title, with the right edge left free for the label of a bar of full length.
 */
function barsLayout(chart: DocumentChart): string {
  const top = TITLE_ROOM / chart.height;
  const below = legendOf(chart) ? LEGEND_ROOM / chart.height : 0;
  return (
    `<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/>` +
    `<c:x val="0.01"/><c:y val="${top.toFixed(3)}"/><c:w val="0.9"/><c:h val="${(0.98 - top - below).toFixed(3)}"/></c:manualLayout></c:layout>`
  );
}

function titleOf({ chart, document: { font } }: PlacedChart): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runProperties('defRPr', font, TITLE_SIZE, true)}</a:pPr>` +
    `<a:r>${runProperties('rPr', font, TITLE_SIZE, true)}<a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

function categoryAxis({ chart, document }: PlacedChart): string {
  const { orientation, position, grid } = PLOTS[chart.kind].categories;
  const format = escapeAttribute(categoryFormat(chart, document));
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>${grid}<c:numFmt formatCode="${format}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textProperties(document.font, labelSize(chart))}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis({ chart, document }: PlacedChart): string {
  const { position, crosses } = PLOTS[chart.kind].values;
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.axisMaximum}"/>` +
    `<c:min val="${chart.axisMinimum}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>${GRID}` +
    `<c:numFmt formatCode="${escapeAttribute(axisFormat(chart, document))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textProperties(document.font, labelSize(chart))}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${crosses}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

const LEGEND_PLACES = { right: 'r', bottom: 'b' } as const;

function legendPart({ chart, document }: PlacedChart): string {
  const place = legendOf(chart);
  if (place === null) return '';
  const text = textProperties(document.font, labelSize(chart));
  return `<c:legend><c:legendPos val="${LEGEND_PLACES[place]}"/><c:overlay val="0"/>${text}</c:legend>`;
}
