import { UnreadableFileError } from './errors';
import { LONGEST_TEXT, MOST_CELLS, SHEET_ROWS } from './limits';

/** Empty fields count: Excel writes four of them for each that is filled, when a sheet is formatted to its edge. */
const MOST_FIELDS = 4 * MOST_CELLS;

const DELIMITERS = ['\t', ';', '|', ','] as const;

/**
 * Rows of a CSV text. The delimiter is the one of tab ; | , that stands most often in the first lines (the earlier one of equals), unless a
 * first line "sep=;" names it. Quoted fields may hold delimiters, line breaks and doubled quotes.
 */
export function parseDelimited(text: string): readonly (readonly string[])[] {
  const named = /^sep=(.)\r?\n/.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? likelyDelimiter(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < body.length; at += 1) {
    const char = body.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (body.charAt(at + 1) === '"') field += body.charAt((at += 1));
      else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === delimiter) {
      row.push(field);
      field = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && body.charAt(at + 1) === '\n') at += 1;
      rows.push([...row, field]);
      row = [];
      field = '';
    } else field += char;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  return rows;
}

function likelyDelimiter(text: string): string {
  const head = text
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
  let cells = 0;
  const rows = parseDelimited(text);
  if (rows.length > SHEET_ROWS) throw new UnreadableFileError('too-large');
  return rows.map((fields) => {
    cells += fields.length;
    if (cells > MOST_FIELDS) throw new UnreadableFileError('too-large');
    return fields.map((field) => valueOfText(field.slice(0, LONGEST_TEXT)));
  });
}
