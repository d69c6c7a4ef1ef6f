import type { Workbook } from '../cell-grid';
import { Budget } from './budget';
import { parseDelimited, valueOfText } from './delimited';
import { UnreadableFileError } from './errors';
import { readHtml } from './html-table';
import { LARGEST_TEXT_FILE, LONGEST_TEXT, SHEET_COLUMNS } from './limits';
import { SheetBuilder } from './sheet-builder';

/** What a clipboard holds, as a program put it there; '' where it did not. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
}

/** What was pasted, laid out as sheets. */
export interface PastedSheets {
  /** The most telling one first. */
  readonly ways: readonly Workbook[];
  /** With each number beside the line below it: so pages are that show a score above its name. Null where no number stands above a text. */
  readonly above: Workbook | null;
}

/** Lines of a text as rows of cells; null where they are not laid out in this way. */
export type LineLayout = (lines: readonly string[]) => readonly (readonly string[])[] | null;

/** It has no sheet; the name is never shown. */
const NAME = 'Sheet1';

/**
 * What was pasted as sheets, the most telling one first: the table of a page or of Excel, cells between tabs or another delimiter,
 * lines of text, each of them a row with one cell, columns that a program copied one below the other, and lines that were cut at their scores
 * and numberings. What is no table is left out; of nothing nothing comes.
 * @param layouts further ways, of whoever knows what the lines say
 * @throws UnreadableFileError too-large
 */
export function pastedSheets({ text, html }: Pasted, ...layouts: readonly LineLayout[]): PastedSheets {
  if (text.length + html.length > LARGEST_TEXT_FILE) throw new UnreadableFileError('too-large');
  const lines = linesOf(text);
  const sheets = [
    tableOf(html),
    cellsOf(text),
    rowsOf(lines),
    columnsOf(lines),
    rowsOf(linesOf(text.replace(BEHIND_SCORE, '$1\n').replace(BEFORE_NUMBERED, '\n$1 '))),
    ...layouts.map((layout) => laidOut(layout(lines))),
  ];
  const workbooks = (all: readonly (SheetBuilder | null)[]): readonly Workbook[] =>
    all.flatMap((sheet) => (sheet && sheet.rows.length > 0 ? [{ sheets: [sheet.grid()] }] : []));
  return { ways: workbooks(sheets), above: workbooks([aboveOf(lines)])[0] ?? null };
}

/** The table of a page; a page that is cut off in the middle of a cell still has its text. */
function tableOf(html: string): SheetBuilder | null {
  if (!/<table\b/i.test(html)) return null;
  return orNull(() => readHtml(html, NAME));
}

/** Delimiters that a person may have copied with the cells, the surest one first. */
const DELIMITERS = ['\t', '|', ';', ','] as const;

/** So many lines with the same number of delimiters are no accident. */
const FEWEST_LINES = 3;

/** Cells between delimiters: a tab always parts cells, any other only where it does so in most lines. */
function cellsOf(text: string): SheetBuilder | null {
  const lines = linesOf(text);
  const delimiter = DELIMITERS.find((each) =>
    each === '\t' ? text.includes(each) : mostHaveAsMany(lines, each),
  );
  if (delimiter === undefined) return null;
  return orNull(() => sheetOf(parseDelimited(`sep=${delimiter}\n${text.replace(/\r\n?/g, '\n')}`)));
}

function mostHaveAsMany(lines: readonly string[], delimiter: string): boolean {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return most >= FEWEST_LINES && most > lines.length / 2;
}

/** Lines that hold something. */
const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A number with two decimals, as scores have them, before more text; of several beside each other nobody knows which is the score. */
const BEHIND_SCORE = /(\p{Nd}\.\p{Nd}{2})[^\S\n]+(?!\p{Nd}{1,3}\.\p{Nd}{2})/gu;

/** The numbering of a name that follows in the same line: "… 2. ". */
const BEFORE_NUMBERED = /[^\S\n]+(\p{Nd}{1,2}[.)])\s*(?=\p{L})/gu;

const laidOut = (rows: ReturnType<LineLayout>): SheetBuilder | null => rows && sheetOf(rows);

const rowsOf = (lines: readonly string[]): SheetBuilder => sheetOf(lines.map((line) => [line]));

const NUMBER = /^[\p{Nd}.,]+\s*%?$/u;

/** A column of numbers below a column of as many texts, side by side again; what stands around them keeps its place. */
function columnsOf(lines: readonly string[]): SheetBuilder | null {
  const from = lines.findIndex((line) => NUMBER.test(line));
  if (from < 0) return null;
  const after = lines.slice(from).findIndex((line) => !NUMBER.test(line));
  const count = after < 0 ? lines.length - from : after;
  if (count < FEWEST_LINES || count > from) return null;
  const rows = lines.map((line, at) =>
    at >= from - count && at < from ? [line, lines[at + count] ?? ''] : [line],
  );
  return sheetOf([...rows.slice(0, from), ...rows.slice(from + count)]);
}

/** Each number beside the text below it. */
function aboveOf(lines: readonly string[]): SheetBuilder | null {
  const isAbove = (at: number): boolean => NUMBER.test(lines[at] ?? '') && at + 1 < lines.length;
  const rows = lines.flatMap((line, at) => {
    if (NUMBER.test(line)) return [];
    return [isAbove(at - 1) ? [line, lines[at - 1] ?? ''] : [line]];
  });
  return rows.some(({ length }) => length > 1) ? sheetOf(rows) : null;
}

function sheetOf(rows: readonly (readonly string[])[]): SheetBuilder {
  const sheet = new SheetBuilder(NAME, new Budget());
  rows.forEach((fields, row) =>
    fields.slice(0, SHEET_COLUMNS).forEach((field, column) => {
      const value = valueOfText(field.trim().slice(0, LONGEST_TEXT));
      if (value !== null) sheet.put(row, column, { value });
    }),
  );
  return sheet;
}

/** Null for what cannot be read in this way; the next way may be able to. */
function orNull(read: () => SheetBuilder): SheetBuilder | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFileError && error.code !== 'too-large') return null;
    throw error;
  }
}
