import { FIVE_LEVELS, LETTER_LEVELS, type Level } from '../framework/types';
import { cleanText, skeleton } from './thai-text';

/** Longest first, so that ผ่านดีเยี่ยม is not taken for ผ่าน. */
const THAI_LEVELS = FIVE_LEVELS.map((level) => ({ level, key: skeleton(level) })).sort(
  (a, b) => b.key.length - a.key.length,
);
const DECORATION =
  /^(?:ผลการประเมิน|ผลคะแนน)?(?:อยู่ใน)?(?:ระดับ|เกรด|เรตติ้ง|rating|grade|level)?(?:ผลการประเมิน|คุณภาพ|คะแนน)?(?:คือ)?[:=\s"'“”()-]*/i;

/**
 * The level that a cell states when the cell holds nothing else: "AA", "ระดับ ผ่านดี", "เกรด B". Null for other text;
 * ต้องปรับปรุงเร่งด่วน and ต้องปรับปรุงโดยด่วน are the same level.
 */
export function levelFromText(text: string): Level | null {
  const bare = cleanText(text)
    .replace(DECORATION, '')
    .replace(/[\s"'“”().]+$/, '');
  const letter = LETTER_LEVELS.find((level) => level === bare.toUpperCase());
  if (letter) return letter;
  const key = skeleton(bare).replace('เรงดวน', 'โดยดวน');
  return THAI_LEVELS.find((candidate) => candidate.key === key)?.level ?? null;
}

const IN_SENTENCE =
  /(?:ระดับ|เกรด|rating|grade)(?:ผลการประเมิน|คุณภาพ|คะแนน)?\s*(?:คือ|[:=])?\s*["“(]*\s*(AA|[A-F](?![A-Za-z])|[\u0E00-\u0E4E]+)/gi;

/** "ผ่านเกณฑ์" and the like say that an agency passed, not that its level is ผ่าน. */
const PASSED = /^ผาน(?:เกณฑ|การประเมน|มาตรฐาน|คา)/;

/** The level that a sentence states after the word ระดับ (or เกรด): "… ๗๘.๗๗ คะแนน อยู่ในระดับ B ดังนี้" is B. */
export function levelInSentence(text: string): Level | null {
  for (const match of cleanText(text).matchAll(IN_SENTENCE)) {
    const word = match[1] ?? '';
    const letter = LETTER_LEVELS.find((level) => level === word.toUpperCase());
    if (letter) return letter;
    const key = skeleton(word).replace('เรงดวน', 'โดยดวน');
    const level = PASSED.test(key)
      ? undefined
      : THAI_LEVELS.find((candidate) => key.startsWith(candidate.key));
    if (level) return level.level;
  }
  return null;
}
