import type { Points } from '../../workbook/sheet-document';
import type { TextCell, TextRow, TextTable } from '../../workbook/text-document';
import type { Columns, ItemTable, ScoreTable } from '../analysis/content-types';

const cell = (text: string, look: TextCell['look'], span = 1): TextCell => ({
  text,
  look,
  ...(span > 1 && { span }),
});

/** So many rows of a list stand on a page at least. */
const FEWEST_ROWS = 3;

/** Rows of which each page has `fewest` at least; a table of fewer than twice as many stands on one page. */
function together(rows: readonly TextRow[], fewest: number): readonly TextRow[] {
  const isKept = (index: number): boolean => index < fewest - 1 || index >= rows.length - fewest;
  return rows.map((row, index) =>
    index < rows.length - 1 && isKept(index) ? { ...row, withNext: true } : row,
  );
}

/** Number, instrument, score, rank and class; the name has the rest. */
const NARROW = { number: 28, instrument: 60, score: 56, rank: 48, class: 88 } as const;
const NAME_COLUMNS = 3;
const LEVEL_COLUMNS = 2;

/** The ten scores with their ranks and classes, and below them the means and the overall. */
export function scoreTable({ headers, indicators, totals }: ScoreTable, width: Points): TextTable {
  const narrow = Object.values(NARROW).reduce((sum, each) => sum + each, 0);
  const { number, instrument, score, rank, class: own } = NARROW;
  return {
    kind: 'table',
    lines: 'all',
    columns: [number, width - narrow, instrument, score, rank, own],
    headers: [{ cells: headers.map((text) => cell(text, 'header')) }],
    rows: together(
      [
        ...indicators.map((cells) => ({
          cells: cells.map((text, column) => cell(text, column === 1 ? 'text' : 'center')),
        })),
        ...totals.map(({ name, score: mean, level }) => ({
          cells: [
            cell(name, 'section', NAME_COLUMNS),
            cell(mean, 'center'),
            cell(level, 'center', LEVEL_COLUMNS),
          ],
        })),
      ],
      FEWEST_ROWS,
    ),
  };
}

/** The scores of questions and disclosure items of an issue. */
export function itemTable({ headers, items }: ItemTable, width: Points): TextTable {
  const { instrument, score } = NARROW;
  return {
    kind: 'table',
    lines: 'all',
    columns: [instrument, width - instrument - score, score],
    headers: [{ cells: headers.map((text) => cell(text, 'header')) }],
    rows: together(
      items.map((item) => ({
        cells: [cell(item.instrument, 'center'), cell(item.name, 'text'), cell(item.shown, 'center')],
      })),
      FEWEST_ROWS,
    ),
  };
}

/** A full score. */
const PARTS = 100;
const BAR_NAME: Points = 150;
const BAR_SCORE: Points = 48;

export interface Bar {
  readonly name: string;
  /** 0 to 100. */
  readonly value: number;
  readonly shown: string;
}

/** Scores as bars from 0 to 100, drawn with shaded cells: it prints as it looks, in black and white too. */
export function barTable(bars: readonly Bar[], width: Points): TextTable {
  const part = (width - BAR_NAME - BAR_SCORE) / PARTS;
  return {
    kind: 'table',
    lines: 'none',
    columns: [BAR_NAME, ...Array.from({ length: PARTS }, () => part), BAR_SCORE],
    headers: [],
    rows: together(
      bars.map(({ name, value, shown }) => {
        const filled = Math.round(value);
        return {
          cells: [
            cell(name, 'text'),
            ...(filled > 0 ? [cell('', 'bar', filled)] : []),
            ...(filled < PARTS ? [cell('', 'text', PARTS - filled)] : []),
            cell(shown, 'center'),
          ],
        };
      }),
      bars.length,
    ),
  };
}

/** What is told beside each other, a heading over its lines; a list may go over to the next page between them. */
export function columnsTable({ columns }: Columns, width: Points): TextTable {
  return {
    kind: 'table',
    lines: 'all',
    columns: columns.map(() => width / columns.length),
    headers: [{ cells: columns.map(({ heading }) => cell(heading, 'header')) }],
    rows: [{ cells: columns.map(({ lines }) => cell(lines.join('\n'), 'text')), splits: true }],
  };
}
