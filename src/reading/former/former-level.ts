import { FORMER_LEVELS } from '../../framework/former-indices';
import { cleanText, skeleton } from '../../scores/thai-text';

const LEVELS = [...FORMER_LEVELS].sort((a, b) => b.length - a.length);
const AROUND = new RegExp(`^(?:${['อยู่', 'ใน', 'ระดับ', 'ผลการประเมิน'].map(skeleton).join('|')})+`);
const IN_SENTENCE = new RegExp(`ระดับ\\s*[“"'(]?\\s*(${LEVELS.join('|')})(?![ก-๛])`);

/** The text of a cell that states a level of 2561 or before and nothing else; null for any other. */
export const formerLevelOf = (text: string): string | null => {
  const bare = skeleton(text).replace(AROUND, '');
  return LEVELS.some((level) => skeleton(level) === bare) ? cleanText(text) : null;
};

/** The level that a sentence states: "… อยู่ในระดับ “สูงมาก” …". */
export const formerLevelIn = (text: string): string | null => IN_SENTENCE.exec(cleanText(text))?.[1] ?? null;
