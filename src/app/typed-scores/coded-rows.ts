import { FEWEST_ROWS } from '../../reading/items/fewest-rows';
import { isExact, itemText } from '../../reading/items/item-text';
import { scoreAtEnd } from '../../reading/items/score-at-end';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import { parseScore } from '../parse-option';

/** Where a code stands behind the item of another in the same line. */
const BEFORE_CODE = /\s+(?=[([]?(?:ข้อ\s*)?[ieo][\s.-]?\d{1,2}[^\d\p{L}.])/iu;

/** A line that holds many codes was several. */
function partedAtCodes(line: string): readonly string[] {
  const parts = line.split(BEFORE_CODE);
  return parts.length < FEWEST_ROWS ? [line] : parts;
}

const beginsRow = (line: string): boolean => {
  const text = itemText(line);
  return text !== null && isExact(text);
};

/** Lines of a code up to the score that ends them; more of them are no row. */
const LONGEST_ROW = 6;

/** The row of a code, and how many lines it takes; without a score where none ends them. */
function rowOf(lines: readonly string[]): { readonly cells: readonly string[]; readonly taken: number } {
  const [first = ''] = lines;
  // The number of a code is no score.
  const code = first.slice(0, first.length - (itemText(first)?.wording.length ?? 0));
  for (const [at, line] of lines.slice(0, LONGEST_ROW).entries()) {
    const before = lines.slice(0, at);
    if (at > 0 && parseScore(line) !== null) return { cells: [before.join(' '), line], taken: at + 1 };
    const end = scoreAtEnd(at === 0 ? ` ${line.slice(code.length)}` : line);
    if (end)
      return { cells: [[...(at === 0 ? [code] : before), end.words].join(' '), end.score], taken: at + 1 };
  }
  return { cells: [first], taken: 1 };
}

/**
 * Lines of a text as rows of a sheet, one for each code of an item with its words and the score behind them: pages show code, wording and
 * score on lines of their own, or all of them on one. What belongs to no code keeps its place. Null where there are no codes, or the
 * numbers stand before them: they would be one row off.
 * @example codedRows(['o1', 'โครงสร้าง', '100', 'o2 ข้อมูลผู้บริหาร 0', 'o3 อำนาจหน้าที่', '50'])
 *   // [['o1 โครงสร้าง', '100'], ['o2 ข้อมูลผู้บริหาร', '0'], ['o3 อำนาจหน้าที่', '50']]
 */
export function codedRows(lines: readonly string[]): readonly (readonly string[])[] | null {
  const parts = lines.map((line) => arabicDigits(cleanText(line))).flatMap(partedAtCodes);
  const starts = parts.flatMap((line, at) => (beginsRow(line) ? [at] : []));
  const [first = 0] = starts;
  if (starts.length < FEWEST_ROWS) return null;
  const coded = starts.map((start, index) => {
    const own = parts.slice(start, starts[index + 1] ?? parts.length);
    return { own, ...rowOf(own) };
  });
  const mayBeAbove = coded.at(-1)?.cells.length === 1 && parseScore(parts[first - 1] ?? '') !== null;
  if (mayBeAbove) return null;
  const rows = coded.flatMap(({ own, cells, taken }) => [cells, ...own.slice(taken).map((line) => [line])]);
  return [...parts.slice(0, first).map((line) => [line]), ...rows];
}
