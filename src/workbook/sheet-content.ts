import { LONGEST_TEXT } from './limits';
import { xmlSafe } from './xml-safe';
import type { SheetDocument } from './sheet-document';

/** A formula as it is written in a cell; many cells may share the text of one, whose places are then meant from theirs. */
export interface WrittenFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell holds by a person's hand: a value that was typed, or the text of a formula, never its result. */
export interface ContentCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean | WrittenFormula;
}

/** What a person can have put on a sheet of ours, as far as programs leave it alone when they save. */
export interface SheetContent {
  readonly cells: Iterable<ContentCell>;
  readonly notes: number;
  /** Charts, pictures and shapes together. */
  readonly pictures: number;
  /** Hyperlinks, controls and whatever else is linked to the sheet. */
  readonly others: number;
}

/** Under this hidden, sheet-scoped name stands the digest of what a sheet of ours held when it was drawn. */
export const CONTENT_NAME = '_ITA_PLANNER_CONTENT';

/** A person sees and types so many digits of a number; beyond them programs differ when they write one. */
const SIGNIFICANT = 15;

/** What a document puts on its sheet. */
function documentContent({ rows, charts }: SheetDocument): SheetContent {
  const cells = rows.flatMap(({ cells: own }, row) =>
    own.flatMap((cell, column): ContentCell[] => {
      if (cell?.formula === undefined)
        return cell?.value == null ? [] : [{ row, column, content: cell.value }];
      return [{ row, column, content: { formula: cell.formula, row, column } }];
    }),
  );
  return { cells, notes: 0, pictures: charts.length, others: 0 };
}

/** The digest of what a document puts on its sheet. */
export const drawnDigest = (document: SheetDocument): string => contentDigest(documentContent(document));

/**
 * A short text that is equal for equal content and differs as soon as one digit of one cell does (but for one chance in 2^64).
 */
export function contentDigest({ cells, notes, pictures, others }: SheetContent): string {
  const lines: string[] = [];
  for (const { row, column, content } of cells) {
    const written = typeof content === 'object' ? `=${relativeFormula(content)}` : valueLine(content);
    if (written !== '') lines.push(`${row},${column}${written}`);
  }
  // Programs may write a sheet's cells in any order.
  return textDigest([...lines.sort(), `${notes},${pictures},${others}`].join('\n'));
}

function valueLine(value: string | number | boolean): string {
  if (typeof value === 'number')
    return Number.isFinite(value) ? `#${Number(value.toPrecision(SIGNIFICANT))}` : '';
  if (typeof value === 'boolean') return `!${value}`;
  const text = xmlSafe(value).slice(0, LONGEST_TEXT);
  return text === '' ? '' : `"${text}`;
}

/** A text in quotes, a sheet before "!", a cell (no function of that name), white space, the "@" that Excel shows and files do not hold. */
const TOKENS =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!|[\p{L}\p{M}\p{N}_.]+!)|(?<![\p{L}\p{M}\p{N}_.])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{M}\p{N}_.(])|([\s@]+)/giu;

/**
 * A formula as it is whoever wrote it: places relative to its cell, so that one that is shared by many cells is the same in each;
 * without blanks, in capitals, and without saying where on other sheets it looks: that changes by itself when they are renamed or rows
 * come and go there. 'SUM($A$1:B2)' in C2 is 'SUM(R0C0:R[0]C[-1])', 'Sum(x!A1:B2)' is 'SUM({}RC:RC)'.
 */
export function relativeFormula({ formula, row, column }: WrittenFormula): string {
  let at = 0;
  let result = '';
  let elsewhere = false;
  for (const token of formula.matchAll(TOKENS)) {
    const [whole, text, sheet, columnFixed, letters, rowFixed, digits] = token;
    const between = formula.slice(at, token.index);
    elsewhere &&= between === '' || between === ':';
    result += between.toUpperCase();
    at = token.index + whole.length;
    if (text !== undefined) result += text;
    else if (sheet !== undefined) {
      result += '{}';
      elsewhere = true;
    } else if (letters !== undefined && elsewhere) result += 'RC';
    else if (letters !== undefined) {
      const place = [Number(digits) - 1, columnOf(letters)] as const;
      result += `R${rowFixed ? place[0] : `[${place[0] - row}]`}C${columnFixed ? place[1] : `[${place[1] - column}]`}`;
    }
  }
  return result + formula.slice(at).toUpperCase();
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 64 bits of a text: two lanes of FNV-1a that start and multiply differently, each mixed at the end. */
export function textDigest(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code ^ (b >>> 15), 0x85ebca6b);
  }
  const mixed = (lane: number, other: number): string => {
    const one = Math.imul(lane ^ (lane >>> 16) ^ Math.imul(other, 0x27d4eb2f), 0xc2b2ae35);
    return ((one ^ (one >>> 13)) >>> 0).toString(16).padStart(8, '0');
  };
  return mixed(a, b) + mixed(b, a);
}
