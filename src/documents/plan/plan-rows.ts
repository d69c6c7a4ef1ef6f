import type { DigitStyle } from '../../framework';
import type { RegisterRow } from '../../planning/types';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { cellText, type SheetRows } from '../sheet-rows';
import { splitText } from '../text/split';
import { partStyle, type RowPart } from '../theme';
import type { PlanLayout } from './layouts';

/**
 * A measure higher than this is drawn as several sheet rows without a line between them. A third of a page: Excel
 * allows 409 points at most, never divides a row between pages, and a row that has to move leaves its room empty.
 */
export const TALLEST_ROW: Points = 200;

/** Where a measure stands: first and last sheet row. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

function partOf(index: number, count: number): RowPart {
  if (count === 1) return 'whole';
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}

/** Draws one measure. */
export function addMeasure(
  sheet: SheetRows,
  row: RegisterRow,
  layout: PlanLayout,
  columns: readonly Points[],
  styles: SheetDocument['styles'],
  digits: DigitStyle,
): RowSpan {
  const drawn = layout.columns.map((column, index) => {
    const style = column.style(row);
    const text = cellText(column.draw(row, digits), columns[index] ?? 0, styles[style]);
    return { style, parts: splitText(text, TALLEST_ROW) };
  });
  const count = Math.max(...drawn.map(({ parts }) => parts.length));
  const indices = Array.from({ length: count }, (_, index) =>
    sheet.add(
      drawn.map(({ style, parts }) => ({
        value: parts[index] ?? '',
        style: partStyle(style, partOf(index, count)),
      })),
    ),
  );
  return { first: indices[0] ?? 0, last: indices.at(-1) ?? 0 };
}
