import type { DigitStyle } from '../../framework';
import type { RegisterRow } from '../../planning/types';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { cellText, type SheetRows } from '../sheet-rows';
import { cellLines, linesHeight, type CellText } from '../text/row-height';
import { splitText } from '../text/split';
import { partOf, partStyle, type StyleName } from '../theme';
import type { PlanLayout } from './layouts';

/**
 * No sheet row of the plan is higher than this: Excel allows 409 points, never divides a row between pages, and a row
 * that has to move leaves its room empty.
 */
const TALLEST_ROW: Points = 330;

/** Where a measure stands: first and last sheet row. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

interface DrawnColumn {
  readonly style: StyleName;
  readonly text: CellText;
  readonly flows: boolean;
  readonly continued: string;
}

const height = (cell: CellText, text: string): Points =>
  linesHeight(cellLines({ ...cell, text }).length, cell.font);

/** As many of the lines as fit into `room`, the first in any case. */
function fillingLines(cell: CellText, lines: readonly string[], room: Points): string {
  let count = 1;
  while (count < lines.length && height(cell, lines.slice(0, count + 1).join('\n')) <= room) count += 1;
  return lines.slice(0, count).join('\n');
}

/**
 * Shares the texts of one measure out to sheet rows. Flowing texts (the steps) fill the height that the other cells
 * need anyway and then take a row for each of their lines, so that a page can end between two steps.
 */
function sheetRows(columns: readonly DrawnColumn[]): string[][] {
  const waiting = columns.map(({ text, flows }) =>
    flows
      ? text.text.split('\n').flatMap((line) => splitText({ ...text, text: line }, TALLEST_ROW))
      : splitText(text, TALLEST_ROW),
  );
  const rows: string[][] = [];
  do {
    const room = Math.max(
      ...columns.map(({ text }, index) => {
        const next = waiting[index]?.[0];
        return next === undefined ? 0 : height(text, next);
      }),
    );
    rows.push(
      columns.map(({ text, flows, continued }, index) => {
        const lines = waiting[index] ?? [];
        if (lines.length === 0) return continued;
        const taken = flows ? fillingLines(text, lines, room) : (lines[0] ?? '');
        waiting[index] = lines.slice(flows ? taken.split('\n').length : 1);
        return taken;
      }),
    );
  } while (waiting.some((lines) => lines.length > 0));
  return rows;
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
  const drawn = layout.columns.map((column, index): DrawnColumn => {
    const style = column.style(row);
    const text = cellText(column.draw(row, digits), columns[index] ?? 0, styles[style], sheet.family);
    const continued = column.continued?.(row, digits) ?? '';
    return { style, text, flows: column.flows ?? false, continued };
  });
  const rows = sheetRows(drawn);
  const first = sheet.next;
  rows.forEach((texts, index) => {
    const part = partOf(index, rows.length);
    sheet.add(
      drawn.map(({ style }, column) => ({ value: texts[column] ?? '', style: partStyle(style, part) })),
    );
  });
  return { first, last: sheet.next - 1 };
}
