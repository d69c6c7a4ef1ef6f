import type { Instrument } from '../../framework/types';
import { FULL_SCORE } from '../../scores/exact';
import { cleanText, skeleton } from '../../scores/thai-text';
import type { Hundredths } from '../../scores/types';
import type { Cell } from '../../workbook/cell-grid';
import { cellText } from '../sheet-view';
import { readScore, type ScoreReading } from '../values';

const keys = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(skeleton));

const YES = keys('มี', 'มีแล้ว', 'มีครบ', 'มีครบถ้วน', 'ครบ', 'ครบถ้วน', 'ผ่าน', 'ผ่านเกณฑ์', 'yes', 'pass');
const NO = keys('ไม่มี', 'ยังไม่มี', 'ไม่ผ่าน', 'ไม่ผ่านเกณฑ์', 'no', 'fail');
const TICK = /^[✓✔☑√🗸✅]\uFE0F?$/u;
const CROSS = /^[✗✘☒❌×☐]\uFE0F?$/u;
/** Where a column asks yes and the next one no, people also write a stroke or an x. */
const MARK = /^(?:[✓✔☑√🗸✅●■/xX*1]\uFE0F?|มี|ใช่)$/u;

const FULL: ScoreReading = { kind: 'score', score: FULL_SCORE };
const ZERO: ScoreReading = { kind: 'score', score: 0 as Hundredths };
const NOTHING: ScoreReading = { kind: 'empty', raw: '' };

/** What a cell says where items are only there or not there: มี, ✓, ผ่าน are 100, their opposites 0. */
function wordOf(cell: Cell | undefined): ScoreReading | null {
  if (cell?.value === true) return FULL;
  if (cell?.value === false) return ZERO;
  const text = cleanText(cellText(cell));
  if (TICK.test(text)) return FULL;
  if (CROSS.test(text)) return ZERO;
  const key = skeleton(text);
  return YES.has(key) ? FULL : NO.has(key) ? ZERO : null;
}

/** Whether a cell says that an item is there or not, in a word or by a mark. */
export const isWord = (cell: Cell | undefined): boolean => wordOf(cell) !== null;

/** Questions of a survey are asked of many: only disclosure items are there or not. */
export const readItemScore = (cell: Cell | undefined, instrument: Instrument, words: boolean): ScoreReading =>
  (words && instrument === 'OIT' ? wordOf(cell) : null) ?? readScore(cell);

/** What two cells say of which one is headed yes and the other no. */
export function readPair(yes: Cell | undefined, no: Cell | undefined): ScoreReading {
  const [there, absent] = [yes, no].map((cell) => MARK.test(cleanText(cellText(cell)))) as [boolean, boolean];
  if (there && absent) return { kind: 'not-a-number', raw: `${cellText(yes)} ${cellText(no)}` };
  return there ? FULL : absent ? ZERO : NOTHING;
}

/** The heads of such a pair. */
export function isPair(yes: string, no: string): boolean {
  const [first, second] = [skeleton(yes), skeleton(no)];
  return YES.has(first) && NO.has(second);
}
