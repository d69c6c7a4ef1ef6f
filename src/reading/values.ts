import { hundredthsFromNumber, numberFromText } from '../scores/numbers';
import { cleanText } from '../scores/thai-text';
import type { Hundredths } from '../scores/types';
import type { Cell } from '../workbook/cell-grid';
import { cellText } from './sheet-view';

/** Highest score, in hundredths. */
const FULL_SCORE = 10_000;

/** What stands where a score is expected. */
export type ScoreReading =
  | { readonly kind: 'score'; readonly score: Hundredths }
  | { readonly kind: 'out-of-range'; readonly raw: string }
  | { readonly kind: 'not-a-number'; readonly raw: string }
  /** Nothing, or a mark that says "nothing" (-, –, ไม่มีข้อมูล, N/A): the indicator is missing. */
  | { readonly kind: 'empty'; readonly raw: string };

const NOTHING = /^(?:[-–—_.…*]+|ไม่มี(?:ข้อมูล|คะแนน)?|n\/?a|#n\/a|null|none)$/i;

/** The number in a cell in hundredths, whatever its size; null for dates, errors, true/false and other text. */
export function numberOf(cell: Cell | undefined): Hundredths | null {
  if (!cell || cell.error !== undefined || cell.date) return null;
  if (typeof cell.value === 'number') return hundredthsFromNumber(cell.value, cell.percent ?? false);
  return typeof cell.value === 'string' ? (numberFromText(cell.value)?.value ?? null) : null;
}

/** Reads a cell in which a score 0-100 should stand. */
export function readScore(cell: Cell | undefined): ScoreReading {
  if (typeof cell?.value === 'number' && cell.error === undefined) return readNumber(cell);
  const raw = cleanText(cellText(cell));
  if (raw === '' || NOTHING.test(raw)) return { kind: 'empty', raw };
  return readNumber(cell);
}

function readNumber(cell: Cell | undefined): ScoreReading {
  const score = numberOf(cell);
  if (score !== null && score >= 0 && score <= FULL_SCORE) return { kind: 'score', score };
  return { kind: score === null ? 'not-a-number' : 'out-of-range', raw: cleanText(cellText(cell)) };
}
