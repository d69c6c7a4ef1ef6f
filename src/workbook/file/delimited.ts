import { UnreadableFileError } from './errors';
import { LONGEST_TEXT, MOST_CELL_PLACES, MOST_CELLS, SHEET_ROWS } from './limits';

/** Empty fields count: Excel writes four of them for each that is filled, when a sheet is formatted to its edge. */
const MOST_FIELDS = 4 * MOST_CELL_PLACES;

const DELIMITERS = ['\t', ';', '|', ','] as const;

/**
 * Rows of a CSV text. The delimiter is the one of tab ; | , that stands most often in the first lines (the earlier one of equals), unless a
 * first line "sep=;" names it. Quoted fields may hold delimiters, line breaks and doubled quotes; so may those that web systems write
 * as a formula (="007"), for Excel to keep them text.
 * @throws UnreadableFileError too-large; open-quote when a quote opens and never closes, for the rows behind it are lost
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const named = /^sep=(.)\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? likelyDelimiter(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let fields = 0;
  let filled = 0;
  let goesOn = false;
  for (let at = 0; at < body.length || goesOn;) {
    const { field, end } = readField(body, at, delimiter);
    row.push(field);
    fields += 1;
    if (field !== '') filled += 1;
    goesOn = body.charAt(end) === delimiter;
    if (!goesOn) {
      rows.push(row);
      row = [];
    }
    if (fields > MOST_FIELDS || filled > MOST_CELLS || rows.length > SHEET_ROWS)
      throw new UnreadableFileError('too-large');
    at = end + (body.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

/** One field, and where its delimiter or line end stands. */
function readField(text: string, start: number, delimiter: string): { field: string; end: number } {
  const quote = text.startsWith('="', start) ? start + 1 : start;
  if (text.charAt(quote) !== '"') {
    const end = fieldEnd(text, start, delimiter);
    return { field: text.slice(start, Math.min(end, start + LONGEST_TEXT)), end };
  }
  let field = '';
  let from = quote + 1;
  let close = text.indexOf('"', from);
  for (; close >= 0 && text.charAt(close + 1) === '"'; close = text.indexOf('"', from)) {
    field += text.slice(from, close + 1);
    from = close + 2;
  }
  if (close < 0) throw new UnreadableFileError('open-quote');
  const end = fieldEnd(text, close + 1, delimiter);
  field += text.slice(from, close);
  const written = quote === start ? field : `="${field.replaceAll('"', '""')}"`;
  return { field: (written + text.slice(close + 1, end)).slice(0, LONGEST_TEXT), end };
}

function fieldEnd(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === delimiter || char === '\n' || char === '\r') return at;
  }
  return text.length;
}

/** The first lines of any table stand in as many characters. */
const HEAD = 64 * 1024;

function likelyDelimiter(text: string): string {
  const head = text
    .slice(0, HEAD)
    .split(/\r?\n/, 20)
    .join('\n')
    .replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The value that a field of plain text stands for: a number only when it is written plainly ("92.01", "-3");
 * everything else ("007", "1,234", "92%", "=1+1") stays text for the readers to judge; empty is null.
 */
export function valueOfText(text: string): string | number | null {
  if (text === '') return null;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(text) ? Number(text) : text;
}

/** A field that is a formula with nothing but a text: ="92.01" is what systems write so that no program takes off a zero. */
const TEXT_FORMULA = /^="((?:[^"]|"")*)"$/;

/**
 * The values of a CSV text by row and column; null for an empty field.
 * @throws UnreadableFileError too-large, open-quote
 */
export function delimitedValues(text: string): readonly (readonly (string | number | null)[])[] {
  return parseDelimited(text).map((fields) =>
    fields.map((field) => {
      const inner = TEXT_FORMULA.exec(field)?.[1];
      return valueOfText(inner === undefined ? field : inner.replaceAll('""', '"'));
    }),
  );
}
