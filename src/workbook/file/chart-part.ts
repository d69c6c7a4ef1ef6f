import { sheetRange } from '../addresses';
import type { CellRange } from '../cell-grid';
import type { DocumentCell, DocumentChart, Points, SheetDocument } from '../sheet-document';
import { escapeAttribute, escapeText } from '../escape-xml';

/** Number format of data labels when the value cells have none. */
const TWO_DECIMALS = '0.00';

const TITLE_SIZE = 16;

const LABEL_SIZE = 10;

/** Room for the title, in points. */
const TITLE_ROOM = 30;

/**
 * Axis labels and bars as shares of the chart: below its title, with the right edge left free for the label of a bar of full length.
 */
function plotLayout(height: Points): string {
  const top = TITLE_ROOM / height;
  return (
    `<c:layout><c:manualLayout><c:layoutTarget val="outer"/><c:xMode val="edge"/><c:yMode val="edge"/>` +
    `<c:x val="0.01"/><c:y val="${top.toFixed(3)}"/><c:w val="0.9"/><c:h val="${(0.98 - top).toFixed(3)}"/></c:manualLayout></c:layout>`
  );
}

/** Ids that tie the two axes of one chart together. */
const CATEGORY_AXIS = 100000000;
const VALUE_AXIS = 100000001;

/**
 * The part of a native bar chart: one series, first row at the top, fixed axis, no legend, a data label on every
 * bar, and the values as a cache, so that viewers which do not calculate show the chart too.
 */
export function chartPart(chart: DocumentChart, document: SheetDocument, sheet: string): string {
  const format = escapeAttribute(valueFormat(chart, document));
  const categories = cellsOf(document, chart.categories).map((cell) => String(cell?.value ?? ''));
  const values = cellsOf(document, chart.values).map((cell) =>
    typeof cell?.value === 'number' ? cell.value : null,
  );
  const font = document.font;
  return (
    `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"` +
    ` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">` +
    `<c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runProperties('defRPr', font, TITLE_SIZE, true)}</a:pPr>` +
    `<a:r>${runProperties('rPr', font, TITLE_SIZE, true)}<a:t>${escapeText(chart.title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea>${plotLayout(chart.height)}` +
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:v>${escapeText(chart.seriesName)}</c:v></c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${chart.color.replace('#', '').toUpperCase()}"/></a:solidFill></c:spPr>` +
    `<c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    textProperties(font) +
    `<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>` +
    `<c:cat><c:strRef><c:f>${escapeText(sheetRange(sheet, chart.categories))}</c:f>` +
    `<c:strCache>${points(categories)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeText(sheetRange(sheet, chart.values))}</c:f>` +
    `<c:numCache><c:formatCode>${format}</c:formatCode>${points(values)}</c:numCache></c:numRef></c:val></c:ser>` +
    `<c:gapWidth val="50"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textProperties(font)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:max val="${chart.axisMaximum}"/>` +
    `<c:min val="${chart.axisMinimum}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAttribute(wholeNumbers(valueFormat(chart, document)))}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textProperties(font)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>` +
    `</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** Labels are in the digits of the cells (Thai or Arabic), so they take the cells' own format. */
function valueFormat(chart: DocumentChart, document: SheetDocument): string {
  const first = cellsOf(document, chart.values).find((cell) => typeof cell?.value === 'number');
  return (first && document.styles[first.style]?.numberFormat) ?? TWO_DECIMALS;
}

/** The same format without decimals, for the axis. */
function wholeNumbers(format: string): string {
  return format.replace(/\.0+/, '');
}

/** Cells of a range of one row or one column, in order. */
function cellsOf(document: SheetDocument, range: CellRange): (DocumentCell | null | undefined)[] {
  return document.rows
    .slice(range.top, range.bottom + 1)
    .flatMap(({ cells }) =>
      Array.from({ length: range.right - range.left + 1 }, (_, at) => cells[range.left + at]),
    );
}

function points(values: readonly (string | number | null)[]): string {
  const items = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${items.join('')}`;
}

function textProperties(font: string): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${runProperties('defRPr', font, LABEL_SIZE, false)}</a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
}

/** Thai is "complex script": without `cs` Office falls back to a font of its own. Sizes are in hundredths of a point. */
function runProperties(element: string, font: string, size: number, bold: boolean): string {
  const face = escapeAttribute(font);
  const language = element === 'rPr' ? ' lang="th-TH"' : '';
  return (
    `<a:${element}${language} sz="${size * 100}" b="${bold ? 1 : 0}">` +
    `<a:latin typeface="${face}"/><a:cs typeface="${face}"/></a:${element}>`
  );
}
