import type { DigitStyle } from '../../framework';
import type { RegisterRow } from '../../planning/measure';
import type { Points, SheetDocument } from '../../workbook/sheet-document';
import { roomAfter, type Page } from '../paper/page-ends';
import { cellText, type SheetRows } from '../sheet-rows';
import { lineHeight } from '../text/measure';
import { cellLines, linesHeight, MAXIMUM_ROW_HEIGHT, rowHeight, type CellText } from '../text/row-height';
import { splitText } from '../text/split';
import { partOf, partStyle, type StyleName } from '../theme';
import type { PlanLayout } from './layouts';
import type { PlanColumn } from './plan-columns';

/** A measure higher than a page begins on the page before only when it finds this much room there. */
const WORTH_BEGINNING: Points = 150;

/** Where a measure stands: first and last sheet row. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Which measures that would fit on one page may still go over to the next one. */
export interface Division {
  /** Every one that finds the end of a page. */
  readonly atPageEnds: boolean;
  /** The last one, so that its end can stand beside the places to sign. */
  readonly last: boolean;
}

interface DrawnColumn {
  readonly style: StyleName;
  readonly text: CellText;
  readonly flows: PlanColumn['flows'];
  readonly continued: string;
}

/** Texts of one sheet row, by column. */
type Texts = readonly string[];

const cellHeight = ({ text: cell }: DrawnColumn, text: string): Points =>
  linesHeight(cellLines({ ...cell, text }).length, cell.font);

const heightOf = (columns: readonly DrawnColumn[], texts: Texts): Points =>
  rowHeight(columns.map(({ text }, index) => ({ ...text, text: texts[index] ?? '' })));

/**
 * Divides a measure between two of its steps, so late that the first part is no higher than `room`. What flows in lines
 * is cut there; everything else stands in the first part, and the steps reach its end: no hole between one step and the
 * next. null where no step allows it.
 */
function betweenSteps(
  columns: readonly DrawnColumn[],
  texts: Texts,
  room: Points,
): readonly [Texts, Texts] | null {
  const flowing = columns.findIndex(({ flows }) => flows === 'paragraphs');
  const column = columns[flowing];
  if (column === undefined) return null;
  const steps = (texts[flowing] ?? '').split('\n');
  const others = heightOf(
    columns,
    texts.map((text, index) => (columns[index]?.flows === undefined ? text : '')),
  );
  for (let count = steps.length - 1; count > 0; count -= 1) {
    const begun = steps.slice(0, count).join('\n');
    const height = cellHeight(column, begun);
    const first = Math.max(height, others);
    if (first > room || others > height + lineHeight(column.text.font)) continue;
    const parts = columns.map(({ flows, text: cell, continued }, index): readonly [string, string] => {
      const text = texts[index] ?? '';
      if (flows === undefined) return [text, continued];
      if (flows === 'paragraphs') return [begun, steps.slice(count).join('\n')];
      const [start = '', ...rest] = splitText({ ...cell, text }, Infinity, first);
      return [start, rest.join('\n')];
    });
    return [parts.map(([start]) => start), parts.map(([, rest]) => rest)];
  }
  return null;
}

/** A last measure that is divided between lines has at least so many on each of its pages. */
const FEWEST_LINES = 2;

/**
 * Divides a measure that is higher than a page or than Excel's highest row: every cell, line by line.
 * @param worth it begins on a page that has this much room left
 */
function byLines(columns: readonly DrawnColumn[], room: Points, page: Page, worth: Points): Texts[] {
  const most = Math.min(MAXIMUM_ROW_HEIGHT, page.room - page.repeated);
  const first = room < worth ? most : Math.min(most, room);
  const parts = columns.map(({ text }) => splitText(text, most, first));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    columns.map(({ continued }, index) => {
      const text = parts[index]?.[row];
      // Who reads the next page must see whose lines these are.
      return row === 0 || text === undefined || continued === ''
        ? (text ?? continued)
        : `${continued}\n${text}`;
    }),
  );
}

/** Shares the texts of one measure out to sheet rows, `used` being what the rows above take of its page. */
function sheetRows(
  columns: readonly DrawnColumn[],
  used: Points,
  page: Page,
  division: 'page-end' | 'end' | null,
): Texts[] {
  const whole = columns.map(({ text }) => text.text);
  const height = heightOf(columns, whole);
  const room = page.room - used;
  if (height > Math.min(MAXIMUM_ROW_HEIGHT, page.room - page.repeated))
    return byLines(columns, room, page, WORTH_BEGINNING);
  const limit = division === 'end' ? Math.min(room, height - 1) : room;
  if (division === null || height <= limit) return [whole];
  const divided = betweenSteps(columns, whole, limit)?.slice();
  if (divided || division === 'page-end') return divided ?? [whole];
  // Where no step ends rightly it is divided between lines: places to sign must not stand alone.
  const lines = FEWEST_LINES * Math.max(...columns.map(({ text }) => lineHeight(text.font)));
  return byLines(columns, Math.min(limit, height - lines), page, lines);
}

/** How measures are drawn on a sheet. */
export interface MeasureDrawing {
  readonly layout: PlanLayout;
  readonly columns: readonly Points[];
  readonly styles: SheetDocument['styles'];
  readonly digits: DigitStyle;
}

function drawnColumns(
  row: RegisterRow,
  { layout, columns, styles, digits }: MeasureDrawing,
  family: string,
): DrawnColumn[] {
  return layout.columns.map((column, index): DrawnColumn => {
    const style = column.style(row);
    return {
      style,
      text: cellText(column.draw(row, digits), columns[index] ?? 0, styles[style], family),
      flows: column.flows,
      continued: column.continued?.(row, digits) ?? '',
    };
  });
}

/** Draws the measures; `used` is what the rows above them take of the first page. */
export function addMeasures(
  sheet: SheetRows,
  rows: readonly RegisterRow[],
  drawing: MeasureDrawing,
  page: Page,
  division: Division,
): RowSpan[] {
  let used = sheet.rows.reduce((sum, { height }) => roomAfter(sum, height, page), 0);
  return rows.map((row, position) => {
    const columns = drawnColumns(row, drawing, sheet.family);
    const divided =
      division.last && position === rows.length - 1 ? 'end' : division.atPageEnds ? 'page-end' : null;
    const parts = sheetRows(columns, used, page, divided);
    const first = sheet.next;
    parts.forEach((texts, index) => {
      const part = partOf(index, parts.length);
      const added = sheet.add(
        columns.map(({ style, continued }, column) => {
          const value = texts[column] ?? '';
          const repeats = index > 0 && value === continued;
          return { value, style: partStyle(style, part), ...(repeats && { repeats }) };
        }),
      );
      used = roomAfter(used, sheet.rows[added]?.height ?? 0, page);
    });
    return { first, last: sheet.next - 1 };
  });
}
