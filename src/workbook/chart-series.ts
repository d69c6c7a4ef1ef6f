import type { CellRange } from './cell-grid';
import type { DocumentCell, DocumentChart, SheetDocument } from './sheet-document';

/** Shapes of the points of lines, by the order of the series: they are told apart in black and white. */
const MARKERS = ['circle', 'square', 'diamond', 'triangle', 'x'] as const;

export type ChartMarker = (typeof MARKERS)[number];

/** Shape of the points of the series at this place. */
export const markerAt = (index: number): ChartMarker => MARKERS[index % MARKERS.length] ?? 'circle';

/** Side of a point, and width of a line, in points. */
export const MARKER_SIZE = 6;
export const LINE_WIDTH = 1.5;

/** Size of the text on axes and in legends, in points: beside bars there is room for a line of each category alone. */
export const labelSize = ({ kind }: DocumentChart): number => (kind === 'bars' ? 10 : 12);

/** Number format of values whose cells have none. */
const TWO_DECIMALS = '0.00';

/** Cells of a range of one row or one column, in order. */
export function cellsOf(document: SheetDocument, range: CellRange): (DocumentCell | null | undefined)[] {
  return document.rows
    .slice(range.top, range.bottom + 1)
    .flatMap(({ cells }) =>
      Array.from({ length: range.right - range.left + 1 }, (_, at) => cells[range.left + at]),
    );
}

/** The values of a range of one row or one column, null where a cell holds no number. */
export function numbersOf(document: SheetDocument, range: CellRange): (number | null)[] {
  return cellsOf(document, range).map((cell) => (typeof cell?.value === 'number' ? cell.value : null));
}

/** How a chart writes its values: in the digits of the cells (Thai or Arabic), so it takes the cells' own format. */
export function valueFormat({ series }: DocumentChart, document: SheetDocument): string {
  const first = series
    .flatMap(({ values }) => cellsOf(document, values))
    .find((cell) => typeof cell?.value === 'number');
  return (first && document.styles[first.style]?.numberFormat) ?? TWO_DECIMALS;
}

/**
 * The format of the label behind a bar. Excel writes 0 behind the bar of a dash: where values are missing and none is 0, it writes
 * nothing for 0.
 */
export function labelFormat(chart: DocumentChart, document: SheetDocument): string {
  const values = chart.series.flatMap((one) => numbersOf(document, one.values));
  const format = valueFormat(chart, document);
  return values.includes(null) && !values.includes(0) ? `${format};;` : format;
}

/** The format of an axis: that of the values without decimals. */
export const axisFormat = (chart: DocumentChart, document: SheetDocument): string =>
  valueFormat(chart, document).replace(/\.0+/g, '');

/** How a chart writes categories that are numbers, as years are: in the digits of their cells. */
export function categoryFormat({ categories }: DocumentChart, document: SheetDocument): string {
  const [first] = cellsOf(document, categories);
  return (first && document.styles[first.style]?.numberFormat) ?? 'General';
}

/**
 * Where a legend tells several series apart; null for one, which the title tells. Lines are drawn over the width of a sheet: beside them
 * it takes nothing from their height.
 */
export const legendOf = ({ kind, series }: DocumentChart): 'right' | 'bottom' | null =>
  series.length < 2 ? null : kind === 'lines' ? 'right' : 'bottom';
