import { FORMER_INDICES } from '../../framework/former-indices';
import { INDICATOR_NUMBERS } from '../../framework/types';
import { numberFromText } from '../../scores/numbers';
import { arabicDigits, cleanText, skeleton, withoutLeaders } from '../../scores/thai-text';
import { looksLikeAgency } from '../agencies';
import type { LabelOf } from '../layout/names';

const KEYS = FORMER_INDICES.flatMap(({ name, spellings }, at) =>
  [name, ...spellings].map((text) => ({ at, key: skeleton(text) })),
).sort((a, b) => b.key.length - a.key.length);

const word = (...texts: readonly string[]): string => texts.map(skeleton).join('|');

/** "ดัชนีที่ 1 ความโปร่งใส", "ข้อ ๑ ด้านความโปร่งใส". */
const BEFORE = new RegExp(`^(?:${word('ดัชนี', 'ด้าน', 'ข้อ', 'ที่', 'ตัวชี้วัด', 'คะแนน')}|[0-9])+`);
/** What may stand behind the name: its English name, its share, its score. ความโปร่งใสในการบริหารงาน is no index. */
const BEHIND = new RegExp(
  `^(?:[a-z0-9]|${word('ได้', 'คะแนน', 'เท่ากับ', 'ร้อยละ', 'น้ำหนัก', 'เฉลี่ย', 'มี', 'อยู่', 'ใน', 'ระดับ', 'สูง', 'มาก', 'ปานกลาง', 'ต่ำ')})*$`,
);
const SHARE = /น้ำหนัก|สัดส่วน/;
const DECIMAL = /(?<![\d.])\d{1,3}\.\d{1,2}(?![\d.])/g;
/** A longer text speaks of many things. */
const LONGEST = 160;

/** The score that stands in the same cell: "ดัชนีความโปร่งใส ได้คะแนนเท่ากับร้อยละ 87.62 อยู่ในระดับสูงมาก". */
function scoreIn(text: string): string | null {
  const [found, ...others] = withoutLeaders(text).match(DECIMAL) ?? [];
  return found !== undefined && others.length === 0 && !SHARE.test(text) ? found : null;
}

/**
 * What a text says of the five indices. An index has its place among the five where the ten have their number, so that
 * tables of both are read by the same code; nothing else may take one for the other.
 */
export const formerLabel: LabelOf = (text) => {
  const cleaned = arabicDigits(cleanText(text));
  if (cleaned.length > LONGEST || looksLikeAgency(cleaned)) return null;
  const key = skeleton(cleaned).replace(BEFORE, '');
  const found = KEYS.find((one) => key.startsWith(one.key) && BEHIND.test(key.slice(one.key.length)));
  const indicator = found && INDICATOR_NUMBERS[found.at];
  if (indicator === undefined) return null;
  const scoreText = scoreIn(cleaned);
  const score = scoreText === null ? null : (numberFromText(scoreText)?.value ?? null);
  return { kind: 'indicator', indicator, by: 'name', score, scoreText: score === null ? null : scoreText };
};
