import { UnreadableFileError } from './errors';
import { LONGEST_TEXT, MOST_CELLS, SHEET_ROWS } from './limits';

/** Empty fields count: Excel writes four of them for each that is filled, when a sheet is formatted to its edge. */
const MOST_FIELDS = 4 * MOST_CELLS;

const DELIMITERS = ['\t', ';', '|', ','] as const;

/**
 * Rows of a CSV text. The delimiter is the one of tab ; | , that stands most often in the first lines (the earlier one of equals), unless a
 * first line "sep=;" names it. Quoted fields may hold delimiters, line breaks and doubled quotes.
 * @throws UnreadableFileError too-large
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const named = /^sep=(.)\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? likelyDelimiter(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let fields = 0;
  let goesOn = false;
  for (let at = 0; at < body.length || goesOn;) {
    const { field, end } = readField(body, at, delimiter);
    row.push(field);
    fields += 1;
    goesOn = body.charAt(end) === delimiter;
    if (!goesOn) {
      rows.push(row);
      row = [];
    }
    if (fields > MOST_FIELDS || rows.length > SHEET_ROWS) throw new UnreadableFileError('too-large');
    at = end + (body.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

/** One field, and where its delimiter or line end stands. */
function readField(text: string, start: number, delimiter: string): { field: string; end: number } {
  let field = '';
  let at = start;
  if (text.charAt(at) === '"') {
    let from = at + 1;
    let quote = text.indexOf('"', from);
    for (; quote >= 0 && text.charAt(quote + 1) === '"'; quote = text.indexOf('"', from)) {
      field += text.slice(from, quote + 1);
      from = quote + 2;
    }
    at = quote < 0 ? text.length : quote + 1;
    field += text.slice(from, quote < 0 ? text.length : quote);
  }
  const from = at;
  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === delimiter || char === '\n' || char === '\r') break;
  }
  return { field: (field + text.slice(from, at)).slice(0, LONGEST_TEXT), end: at };
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

/**
 * The values of a CSV text by row and column; null for an empty field.
 * @throws UnreadableFileError too-large
 */
export function delimitedValues(text: string): readonly (readonly (string | number | null)[])[] {
  return parseDelimited(text).map((fields) => fields.map(valueOfText));
}
