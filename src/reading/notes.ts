import { FULL_SCORE } from '../scores/exact';
import { indicatorLabel } from '../scores/indicator-names';
import { levelFromText, levelInSentence } from '../scores/level-text';
import { hundredthsFromNumber } from '../scores/numbers';
import { arabicDigits, cleanText, damagedPattern, withoutLeaders } from '../scores/thai-text';
import type { Hundredths, Stated } from '../scores/types';
import type { Cell } from '../workbook/cell-grid';
import { agencyIn } from './agencies';
import { cellText, filledFrom, type PlacedCell, type SheetView } from './sheet-view';
import { numberOf } from './values';
import { instrumentOf } from './instrument-words';
import { isRemark, roleOf, type Role } from './roles';
import { yearsIn } from './years';

/** Totals and levels that stand outside the tables: in title lines, sentences, or a label with its value. */
export interface Notes {
  readonly overall: readonly Stated<Hundredths>[];
  readonly level: readonly Stated<string>[];
}

const anyOf = (...words: readonly string[]): string => words.map(damagedPattern).join('|');
const OVERALL_SENTENCE = new RegExp(
  `(?:${anyOf('ผลคะแนน', 'คะแนนภาพรวม', 'ภาพรวม', 'คะแนนรวม', 'คะแนนเฉลี่ย', 'ผลการประเมิน')}|คะแนน ?ITA|ITA|คะแนน)` +
    '(?:[^\\d]|25\\d\\d){0,60}?(?<![\\d.])(\\d{1,3}\\.\\d{1,4})(?![\\d.]*\\d)',
  'gi',
);
const NOT_A_RESULT = new RegExp(
  `(?:${anyOf('เป้าหมาย', 'เกณฑ์', 'สูงสุด', 'ต่ำสุด', 'ประเทศ', 'จังหวัดเฉลี่ย', 'ตัวชี้วัด')}|เต็ม|IIT|EIT|OIT|ข้อ)[^\\d]*$`,
);

/** A label and its value in one cell: "รวม 81.80", "คะแนนเฉลี่ย : 81.80 คะแนน". */
const LABEL_WITH_VALUE = /^(\D{2,40}?)[\s:=]+(\d{1,3}\.\d{1,2})\s*(?:คะแนน)?$/;

/** Only a number with decimals is taken for a score in a sentence. */
const DECIMAL = /\d\.\d/;

function overallInSentence(text: string): Hundredths | null {
  const cleaned = withoutLeaders(arabicDigits(cleanText(text)));
  if (!DECIMAL.test(cleaned)) return null;
  const [, label = '', digits] = LABEL_WITH_VALUE.exec(cleaned) ?? [];
  if (roleOf(label) === 'overall') return hundredthsFromNumber(Number(digits));
  for (const match of cleaned.matchAll(OVERALL_SENTENCE)) {
    const before = cleaned.slice(0, match.index + match[0].length - (match[1]?.length ?? 0));
    if (NOT_A_RESULT.test(before.slice(-70))) continue;
    const value = hundredthsFromNumber(Number(match[1]));
    if (value !== null && value <= FULL_SCORE) return value;
  }
  return null;
}

/** A label may carry the agency's name: "คะแนน องค์การบริหารส่วนตำบล…". */
function labelRole(text: string): Role | null {
  const agency = agencyIn(text);
  const role = roleOf(agency === null ? text : text.replace(agency, '').replace(/^\s*ของ|ของ\s*$/, ''));
  return agency !== null && role === 'score' ? 'overall' : role;
}

/** Cells after a label in which its value may stand. */
const VALUE_REACH = 3;

/** The column of a label's value: the first number or level up to the next label; remarks between are passed over. */
function valueColumn(view: SheetView, row: number, from: number): number {
  const cells = filledFrom(view, row, from, VALUE_REACH);
  const isValue = (cell: Cell): boolean => numberOf(cell) !== null || levelFromText(cellText(cell)) !== null;
  const isLabel = (text: string): boolean => {
    const role = roleOf(text);
    return role !== null && role !== 'note' && !isRemark(text);
  };
  const ends = ({ cell }: { readonly cell: Cell }): boolean => isValue(cell) || isLabel(cellText(cell));
  return cells.find(ends)?.column ?? from;
}

/** The row of a value below its label; the year may stand between, as on a result page that was pasted as text. */
function valueRow(view: SheetView, from: number, column: number): number {
  for (let row = from; row < from + VALUE_REACH; row += 1) {
    const cell = view.own(row, column);
    if (typeof cell?.value !== 'string' || yearsIn(cell.value).length === 0) return row;
  }
  return from;
}

/** Collects the notes of a sheet from the cells outside its tables; `inTable` tells which belong to these. */
export function notesOf(
  view: SheetView,
  outside: Iterable<PlacedCell>,
  inTable: (row: number, column: number) => boolean,
): Notes {
  const overall: Stated<Hundredths>[] = [];
  const level: Stated<string>[] = [];
  for (const { row, column, cell } of outside) {
    if (typeof cell.value !== 'string') continue;
    const text = cell.value;
    const sentence = { overall: overallInSentence(text), level: levelInSentence(text) };
    const role = sentence.overall === null && sentence.level === null ? labelRole(text) : null;
    const labels = role === 'overall' || role === 'level';
    if (!labels && sentence.overall === null && sentence.level === null) continue;
    // Last, because it takes longest and most texts are names of agencies.
    if (indicatorLabel(text) !== null || instrumentOf(text) !== null) continue;
    if (labels) {
      const { right, bottom } = view.span(row, column);
      for (const [r, c] of [
        [row, valueColumn(view, row, right + 1)],
        [valueRow(view, bottom + 1, column), column],
      ] as const) {
        if (inTable(r, c)) continue;
        const value = numberOf(view.own(r, c));
        const stated = cellText(view.own(r, c));
        if (role === 'overall' && value !== null && value <= FULL_SCORE && value > 1000) {
          overall.push({ value, cell: view.ref(r, c) });
        }
        if (levelFromText(stated)) level.push({ value: stated, cell: view.ref(r, c) });
      }
      continue;
    }
    const ref = view.ref(row, column);
    if (sentence.overall !== null) overall.push({ value: sentence.overall, cell: ref });
    if (sentence.level !== null) level.push({ value: sentence.level, cell: ref });
  }
  return { overall, level };
}
