import { cleanText } from './thai-text';

const DIGITS: Readonly<Record<string, number>> = {
  ศูนย์: 0,
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};
const PLACES: Readonly<Record<string, number>> = { สิบ: 10, ร้อย: 100 };
const WORD = new RegExp([...Object.keys(DIGITS), ...Object.keys(PLACES), 'จุด'].join('|'), 'g');

function wholeNumber(words: readonly string[]): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastPlace = Infinity;
  for (const word of words) {
    const place = PLACES[word];
    if (place === undefined) {
      if (digit !== null) return null;
      digit = DIGITS[word] ?? null;
      continue;
    }
    if (place >= lastPlace || digit === 0) return null;
    total += (digit ?? 1) * place;
    digit = null;
    lastPlace = place;
  }
  return total + (digit ?? 0);
}

/**
 * A number written out in Thai words, as a decimal string: "เก้าสิบสองจุดศูนย์หนึ่ง" is "92.01", "หนึ่งร้อย" is "100".
 * Null when the text is anything else. Whole parts up to 999 are understood, which covers every score.
 */
export function numberFromWords(text: string): string | null {
  const compact = cleanText(text).replace(/ /g, '');
  const words = compact.match(WORD);
  if (words?.join('') !== compact) return null;
  const point = words.indexOf('จุด');
  const whole = wholeNumber(point < 0 ? words : words.slice(0, point));
  if (whole === null || point === 0) return null;
  if (point < 0) return String(whole);
  const decimals = words.slice(point + 1).map((word) => DIGITS[word]);
  if (decimals.length === 0 || decimals.some((digit) => digit === undefined)) return null;
  return `${whole}.${decimals.join('')}`;
}
