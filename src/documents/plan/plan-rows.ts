import { withDigits } from '../../framework/with-digits';
import type { DigitStyle } from '../../framework';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { roomAfter, type Page } from '../paper/page-ends';
import { cellText, type DrawnCell, type SheetRows } from '../sheet-rows';
import { lineHeight } from '../text/measure';
import type { FontMetrics } from '../text/metrics';
import { MAXIMUM_ROW_HEIGHT, rowHeight, type CellText } from '../text/row-height';
import { splitText } from '../text/split';
import { partOf, partStyle, type StyleName } from '../theme';
import type { PlacedMeasure } from './arrange';
import type { PlanLayout } from './layouts';

/** A measure that is divided begins on the page before only when it finds this much room there. */
const WORTH_BEGINNING: Points = 150;

/** A part of a divided measure has at least so many lines. */
const FEWEST_LINES = 3;

/** First and last sheet row of something. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Where a measure stands. */
export interface MeasureRows extends RowSpan {
  /** The row that says what it is for, where it is the first of these. */
  readonly heading: number | null;
}

interface DrawnColumn {
  readonly style: StyleName;
  readonly text: CellText;
  readonly continued: string;
}

/** Texts of one sheet row, by column. */
type Texts = readonly string[];

/** How measures are drawn on a sheet. */
export interface MeasureDrawing {
  readonly layout: PlanLayout;
  readonly columns: readonly Points[];
  readonly styles: SheetDocument['styles'];
  readonly digits: DigitStyle;
  /** What stands below the last measure and beside it: a page must have room for both. */
  readonly below: Points;
}

function drawnColumns(
  measure: PlacedMeasure,
  { layout, columns, styles, digits }: Omit<MeasureDrawing, 'below'>,
  metrics: FontMetrics,
): DrawnColumn[] {
  return layout.columns.map((column, index): DrawnColumn => {
    const style = column.style(measure.row);
    return {
      style,
      text: cellText(column.draw(measure, digits), columns[index] ?? 0, styles[style], metrics),
      continued: column.continued?.(measure, digits) ?? '',
    };
  });
}

/** Divides a measure that is too high for a row or a page: every cell, line by line. */
function byLines(columns: readonly DrawnColumn[], first: Points, most: Points): Texts[] {
  const parts = columns.map(({ text }) => splitText(text, most, first));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    parts.map((texts, column) => {
      const continued = columns[column]?.continued ?? '';
      const text = texts[row] ?? '';
      return row === 0 || continued === '' ? text : [continued, text].join('\n').trim();
    }),
  );
}

/** Shares the texts of a measure out to sheet rows: to one, unless no page has room for it. */
function sheetRows(
  columns: readonly DrawnColumn[],
  room: Points,
  most: Points,
  begins: boolean,
): readonly Texts[] {
  const height = rowHeight(columns.map(({ text }) => text));
  const highest = Math.min(MAXIMUM_ROW_HEIGHT, most);
  if (height <= highest && (height <= room || !begins)) return [columns.map(({ text }) => text.text)];
  const least = FEWEST_LINES * Math.max(...columns.map(({ text }) => lineHeight(text.font)));
  const each = Math.max(least, highest);
  const worth = begins ? least : WORTH_BEGINNING;
  return byLines(columns, room < worth ? each : Math.min(each, room), each);
}

/** The cells of one sheet row for each part of a measure that is divided by lines. */
function partCells(columns: readonly DrawnColumn[], parts: readonly Texts[]): readonly DrawnCell[][] {
  return parts.map((texts, index) => {
    const part = partOf(index, parts.length);
    return columns.map(({ style, continued }, column) => {
      const value = texts[column] ?? '';
      return {
        value,
        style: partStyle(style, part),
        ...(index > 0 && value === continued && { repeats: true as const }),
      };
    });
  });
}

/** The cells of a measure, in one sheet row unless it is higher than `most`. */
export function measureCells(
  measure: PlacedMeasure,
  drawing: Omit<MeasureDrawing, 'below'>,
  metrics: FontMetrics,
  most: Points,
): readonly DrawnCell[][] {
  const columns = drawnColumns(measure, drawing, metrics);
  return partCells(columns, sheetRows(columns, most, most, false));
}

/**
 * Adds the measures, each under its heading. A measure is one sheet row, so that a page ends before or after it; it is
 * divided where it is higher than a page, where the first page would hold none, and where the last one would leave no room for what
 * stands below it.
 */
export function addMeasures(
  sheet: SheetRows,
  placed: readonly PlacedMeasure[],
  drawing: MeasureDrawing,
  page: Page,
): MeasureRows[] {
  const { layout, digits, below } = drawing;
  let used = sheet.rows.reduce((sum, { height }) => roomAfter(sum, height, page), 0);
  const heightAt = (index: number): Points => sheet.rows[index]?.height ?? 0;
  return placed.map((measure, position): MeasureRows => {
    const heading =
      measure.heading &&
      sheet.add([
        {
          value: withDigits(measure.heading.text, digits),
          style: measure.heading.style,
          span: layout.columns.length,
        },
      ]);
    const named = heading === null ? 0 : heightAt(heading);
    const columns = drawnColumns(measure, drawing, sheet.metrics);
    const most = page.room - page.repeated - named - (position === placed.length - 1 ? below : 0);
    const parts = sheetRows(columns, page.room - used - named, most, position === 0);
    const first = sheet.next;
    for (const cells of partCells(columns, parts)) sheet.add(cells);
    used = roomAfter(used, named + heightAt(first), page);
    for (let each = first + 1; each < sheet.next; each += 1) used = roomAfter(used, heightAt(each), page);
    return { heading, first, last: sheet.next - 1 };
  });
}
