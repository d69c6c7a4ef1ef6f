import { withDigits } from '../../framework/with-digits';
import type { DigitStyle } from '../../framework';
import type { PlanClass, RegisterRow } from '../../planning/measure';
import { formatHundredths } from '../../scores/exact';
import { documentText } from '../../text/documents-th';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { PLAN_CLASS_LABELS } from '../labels';
import { roomAfter, type Page } from '../paper/page-ends';
import { cellText, type SheetRows } from '../sheet-rows';
import { lineHeight } from '../text/measure';
import type { FontMetrics } from '../text/metrics';
import { MAXIMUM_ROW_HEIGHT, rowHeight, type CellText } from '../text/row-height';
import { splitText } from '../text/split';
import { partOf, partStyle, type StyleName } from '../theme';
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
  /** The row that names its indicator, where it is the first of it. */
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

/** What an indicator is called above its measures: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร · 49.73 คะแนน · จุดอ่อน'. */
export function indicatorHeading({ indicator, indicatorName: name, score, class: own }: RegisterRow): string {
  if (indicator === null) return documentText('plan.no-indicator');
  const named = documentText('plan.indicator', { indicator, name });
  return score === null || own === null
    ? named
    : documentText('plan.indicator.scored', {
        named,
        score: formatHundredths(score),
        class: PLAN_CLASS_LABELS[own],
      });
}

const HEADING_STYLES: Readonly<Record<PlanClass, StyleName>> = {
  urgent: 'indicatorUrgent',
  weakness: 'indicatorWeakness',
  continuous: 'indicatorContinuous',
  maintained: 'indicatorContinuous',
};

/** Whether a heading stands above a row: each time another indicator begins, unless no measure is for one. */
export function hasHeading(rows: readonly RegisterRow[], position: number): boolean {
  const { indicator = null } = rows[position] ?? {};
  if (position === 0) return rows.some((row) => row.indicator !== null);
  return rows[position - 1]?.indicator !== indicator;
}

function drawnColumns(
  row: RegisterRow,
  { layout, columns, styles, digits }: MeasureDrawing,
  metrics: FontMetrics,
): DrawnColumn[] {
  return layout.columns.map((column, index): DrawnColumn => {
    const style = column.style(row);
    return {
      style,
      text: cellText(column.draw(row, digits), columns[index] ?? 0, styles[style], metrics),
      continued: column.continued?.(row, digits) ?? '',
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

/**
 * Adds the measures, each under the name of its indicator. A measure is one sheet row, so that a page ends before or after it; it is
 * divided where it is higher than a page, where the first page would hold none, and where the last one would leave no room for what
 * stands below it.
 */
export function addMeasures(
  sheet: SheetRows,
  rows: readonly RegisterRow[],
  drawing: MeasureDrawing,
  page: Page,
): MeasureRows[] {
  const { layout, digits, below } = drawing;
  let used = sheet.rows.reduce((sum, { height }) => roomAfter(sum, height, page), 0);
  const heightAt = (index: number): Points => sheet.rows[index]?.height ?? 0;
  return rows.map((row, position): MeasureRows => {
    const heading = hasHeading(rows, position)
      ? sheet.add([
          {
            value: withDigits(indicatorHeading(row), digits),
            style: HEADING_STYLES[row.class ?? 'continuous'],
            span: layout.columns.length,
          },
        ])
      : null;
    const named = heading === null ? 0 : heightAt(heading);
    const columns = drawnColumns(row, drawing, sheet.metrics);
    const most = page.room - page.repeated - named - (position === rows.length - 1 ? below : 0);
    const parts = sheetRows(columns, page.room - used - named, most, position === 0);
    const first = sheet.next;
    parts.forEach((texts, index) => {
      const part = partOf(index, parts.length);
      sheet.add(
        columns.map(({ style, continued }, column) => {
          const value = texts[column] ?? '';
          return {
            value,
            style: partStyle(style, part),
            ...(index > 0 && value === continued && { repeats: true as const }),
          };
        }),
      );
    });
    used = roomAfter(used, named + heightAt(first), page);
    for (let each = first + 1; each < sheet.next; each += 1) used = roomAfter(used, heightAt(each), page);
    return { heading, first, last: sheet.next - 1 };
  });
}
