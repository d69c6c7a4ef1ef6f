import { FULL_SCORE } from '../scores/exact';
import { remember } from '../scores/remember';
import { hundredthsFromNumber, numberFromText } from '../scores/numbers';
import { levelFromText } from '../scores/level-text';
import { arabicDigits, cleanText, skeleton } from '../scores/thai-text';
import type { Hundredths } from '../scores/types';
import type { Cell } from '../workbook/cell-grid';
import { cellText } from './sheet-view';

/** Highest score, in hundredths. */

/** What stands where a score is expected. */
export type ScoreReading =
  | { readonly kind: 'score'; readonly score: Hundredths }
  | { readonly kind: 'out-of-range'; readonly raw: string }
  | { readonly kind: 'not-a-number'; readonly raw: string }
  /** A formula without a result: the score is there, but not in the file. */
  | { readonly kind: 'not-calculated'; readonly raw: string }
  /** Nothing, or a mark that says "nothing" (-, –, ไม่มีข้อมูล, N/A): the indicator is missing. */
  | { readonly kind: 'empty'; readonly raw: string };

const NOTHING = /^(?:[-–—_.…*]+|ไม่มี(?:ข้อมูล|คะแนน)?|n\/?a|#n\/a|null|none)$/i;

/** A percent format on numbers that were typed without it shows 9341.00%: no percentage is that large. */
const LARGEST_SHARE = 1.5;

/** A cell whose percent format was laid over whole scores (93.41 shown as 9341.00%): the number itself is the score. */
export function hasLostPercent(cell: Cell | undefined): boolean {
  return (
    cell?.percent === true &&
    typeof cell.value === 'number' &&
    cell.value > LARGEST_SHARE &&
    cell.value <= 100
  );
}

const numberOfText = remember((text: string): Hundredths | null => numberFromText(text)?.value ?? null);

/** The number in a cell in hundredths, whatever its size; null for dates, errors, true/false and other text. */
export function numberOf(cell: Cell | undefined): Hundredths | null {
  if (!cell || cell.error !== undefined || cell.date) return null;
  if (typeof cell.value === 'number') {
    return hundredthsFromNumber(cell.value, (cell.percent ?? false) && !hasLostPercent(cell));
  }
  return typeof cell.value === 'string' ? numberOfText(cell.value) : null;
}

/** Marks that staff set beside a number: arrows, stars, ticks, note numbers in brackets, a final stop or comma. */
const MARK = String.raw`(?:[\s*†‡#^↑↓→←▲▼△▽⬆⬇🔺🔻✓✔✗✘☑★☆●○◆■,;.]|\uFE0F|\p{No}|\(\s*(?:[*]|หมายเหตุ|\d)?\s*\))`;
const MARKS_BEFORE = new RegExp(`^${MARK}+(?=\\(?[\\d+])`, 'u');
const MARKS_BEHIND = new RegExp(`${MARK}+$`, 'u');
/** A point in the middle of the line, as Thai typists and scanners write it. */
const MIDDLE_POINT = /(\d)\s*[·•‧∙・]\s*(\d)/g;
const NUMBER_AND_WORD =
  /^\(?\s*((?:ได้|คะแนน|ร้อยละ)?\s*\d{1,3}(?:\.\d+)?\s*(?:คะแนน|%|เปอร์เซ็นต์)?)\s*\)?\s*[-–:=/,(["“]*\s*([^\d]+?)[)\]"”.\s]*$/u;
const WORD_AND_NUMBER = /^([^\d]+?)\s*[-–:=/,(]*\s*(\d{1,3}\.\d+\s*(?:คะแนน|%)?)[)\].\s]*$/u;
const VERDICTS = new Set(
  [
    ...['ผ่าน', 'ไม่ผ่าน', 'ผ่านเกณฑ์', 'ไม่ผ่านเกณฑ์', 'ต่ำกว่าเกณฑ์', 'สูงกว่าเกณฑ์', 'ตามเกณฑ์', 'ถึงเกณฑ์', 'ไม่ถึงเกณฑ์'],
    ...['เพิ่มขึ้น', 'ลดลง', 'คงเดิม', 'คงที่', 'เท่าเดิม', 'สูงขึ้น', 'ต่ำลง', 'ดีขึ้น', 'แย่ลง'],
    ...[
      'ดี',
      'ดีมาก',
      'ดีเยี่ยม',
      'พอใช้',
      'ปานกลาง',
      'ปรับปรุง',
      'ควรปรับปรุง',
      'ต้องปรับปรุง',
      'มาก',
      'มากที่สุด',
      'น้อย',
      'สูง',
      'สูงมาก',
      'ต่ำ',
    ],
    ...[
      'จุดแข็ง',
      'จุดอ่อน',
      'เร่งด่วน',
      'ต้องแก้ไขเร่งด่วน',
      'ใหม่',
      'แก้ไข',
      'สูงสุด',
      'ต่ำสุด',
      'คะแนน',
      'pass',
      'fail',
      'ok',
    ],
  ].map(skeleton),
);

/** How far the score moved since the year before: "91.02 (↑ 1.20)", "88.31 (+0.55)", "90.10 (เพิ่มขึ้น 2.00)". */
const CHANGE_BEHIND = /\s*[([]\s*(?:[↑↓→▲▼+\-−–±]|เพิ่ม[ก-๛]*|ลด[ก-๛]*)\s*\d{1,3}(?:\.\d+)?\s*[)\]]\s*$/;

/** Words that judge a number or say its level and are no part of it. */
function isVerdict(text: string): boolean {
  const words = text.replace(/[()[\]"“”,/–-]+/g, ' ').trim();
  if (words === '') return true;
  const whole = skeleton(words).replace(/^ระดบ/, '');
  return (
    levelFromText(words) !== null ||
    VERDICTS.has(whole) ||
    words.split(' ').every((word) => VERDICTS.has(skeleton(word)))
  );
}

/**
 * The text of a number without what stands around it: "85.21 (ผ่าน)", "↑ 92.01", "(๙๘.๖๓)", "๙๗·๖๖", "93.41 A" become
 * the number alone. Other text comes back as it is, so that it is told as no number.
 */
export function bareNumber(text: string): string {
  const plain = arabicDigits(cleanText(text)).replace(MIDDLE_POINT, '$1.$2');
  const unmarked = plain.replace(CHANGE_BEHIND, '').replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '');
  const inBrackets = /^[([{]\s*([^()[\]{}]*)\s*[)\]}]$/.exec(unmarked)?.[1] ?? unmarked;
  const [, number, word] = NUMBER_AND_WORD.exec(inBrackets) ?? [];
  if (number !== undefined && word !== undefined && isVerdict(word)) return number;
  const [, lead, last] = WORD_AND_NUMBER.exec(inBrackets) ?? [];
  if (lead !== undefined && last !== undefined && isVerdict(lead)) return last;
  return inBrackets;
}

/** Reads a cell in which a score 0-100 should stand. */
export function readScore(cell: Cell | undefined): ScoreReading {
  if (cell?.uncalculated) return { kind: 'not-calculated', raw: '' };
  if (typeof cell?.value === 'number' && cell.error === undefined) return readNumber(cell);
  const raw = cleanText(cellText(cell));
  if (raw === '' || NOTHING.test(raw)) return { kind: 'empty', raw };
  return readNumber(cell);
}

/** The number of a total, which may carry a verdict or a mark as a score may. */
export const totalOf = (cell: Cell | undefined): Hundredths | null => numberOf(cell) ?? numberAmong(cell);

function readNumber(cell: Cell | undefined): ScoreReading {
  const score = totalOf(cell);
  if (score !== null && score >= 0 && score <= FULL_SCORE) return { kind: 'score', score };
  return { kind: score === null ? 'not-a-number' : 'out-of-range', raw: cleanText(cellText(cell)) };
}

/** A score may carry a verdict, a mark or brackets; numbers elsewhere may not. */
function numberAmong(cell: Cell | undefined): Hundredths | null {
  if (!cell || cell.error !== undefined || typeof cell.value !== 'string') return null;
  return numberAround(cell.value);
}

/** Most texts beside names say something else, and the same ones come again and again. */
const numberAround = remember((text: string): Hundredths | null =>
  /[0-9๐-๙]/.test(text) ? (numberFromText(bareNumber(text))?.value ?? null) : null,
);
