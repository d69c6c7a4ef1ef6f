import { ERA_OFFSET, isYearOf, READ_YEARS } from '../framework/thai-years';
import type { FiscalYear } from '../framework/types';
import { remember } from '../scores/remember';
import { arabicDigits, cleanText, damagedPattern } from '../scores/thai-text';

/** A fiscal year found in text. */
export interface YearMention {
  readonly year: FiscalYear;
  /** The text is about measures or plans, whose year is usually the one after the scores. */
  readonly ofPlan: boolean;
}

/** A law, an order or a date carries a year that says nothing about the scores. */
const anyOf = (...words: readonly string[]): string => words.map(damagedPattern).join('|');
const LAWS_AND_DATES = anyOf(
  ...['พระราชบัญญัติ', 'ระเบียบ', 'กฎหมาย', 'กฎกระทรวง', 'ฉบับที่'],
  ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
  ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
);
/** วันที่ that lost its marks is a word of its own, not the middle of ส่วนท้องถิ่น or จำนวนที่. */
const DATE_WORD = `(?:วัน|(?<![ก-๛])${damagedPattern('วัน')})${damagedPattern('ที่')}`;
/** A month is a word of its own: อบต.คลองใหญ่ is not of October (ต.ค.). */
const NOT_FISCAL = new RegExp(
  `(?:${LAWS_AND_DATES}|${DATE_WORD}|พ\\.ร\\.บ\\.|ณ ${damagedPattern('วัน')}|` +
    '(?<![ก-๛])(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\.?)[^\\d]{0,40}$',
);
/** ปี that lost its vowel is a word of its own, not the end of สรุป. */
const YEAR_WORD = `(?:${anyOf('ปีงบประมาณ', 'ปีงบ')}|ปี|(?<![ก-๛])${damagedPattern('ปี')})ฯ?`;
const FOUR_DIGITS = /(?<!\d)(?<!\d[.,/])(25[5-9]\d)(?!\d|[.,]\d)/g;
const COMMON_ERA = /(?:ค\.\s?ศ\.|\b(?:FY|CE|AD|year))\s*(20[0-9]{2})(?!\d)/gi;
const SHORT = new RegExp(`${YEAR_WORD}\\s*(?:พ\\.\\s?ศ\\.)?\\s*([56789]\\d)(?![\\d.,]*\\d)`, 'g');
const PLAN = /มาตรการ|แผน/;
const RESULT = new RegExp(anyOf('ผลการประเมิน', 'ผลประเมิน', 'ผลคะแนน', 'คะแนน', 'วิเคราะห์ผล'));

/** All fiscal years that a text mentions, พ.ศ., in order; dates and laws are passed over. */
export const yearsIn = remember((text: string): readonly YearMention[] => {
  const cleaned = arabicDigits(cleanText(text));
  if (!/\d\d/.test(cleaned)) return [];
  const found: { readonly at: number; readonly year: number }[] = [];
  for (const match of cleaned.matchAll(FOUR_DIGITS)) found.push({ at: match.index, year: Number(match[1]) });
  for (const match of cleaned.matchAll(COMMON_ERA)) {
    found.push({ at: match.index, year: Number(match[1]) + ERA_OFFSET });
  }
  for (const match of cleaned.matchAll(SHORT)) found.push({ at: match.index, year: 2500 + Number(match[1]) });
  return found
    .filter(({ at, year }) => isYearOf(READ_YEARS, year) && !NOT_FISCAL.test(cleaned.slice(0, at)))
    .sort((a, b) => a.at - b.at)
    .map(({ at, year }) => {
      const before = cleaned.slice(0, at);
      return { year, ofPlan: lastIndex(before, PLAN) > lastIndex(before, RESULT) };
    });
});

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(new RegExp(pattern, 'g'))].at(-1)?.index ?? -1;
}

const ONLY_YEAR = new RegExp(
  `^(?:${damagedPattern('ประจำ')}|${YEAR_WORD}|ผล|${damagedPattern('การประเมิน')}|คะแนน|ITA|FY|\\s|[พค]\\.\\s?ศ\\.|[:()])*` +
    `(?:25[5-9]\\d|20\\d\\d|${YEAR_WORD}\\s*[56]\\d|[56]\\d)\\)?$`,
  'i',
);
const LONGEST_YEAR = 60;

/** The year of a cell that is only a year ("2567", "ปี ๒๕๖๗", "ปีงบประมาณ พ.ศ. 2567", "คะแนนปี 2567"); else null. */
export function onlyYear(value: string | number | boolean | null): FiscalYear | null {
  if (typeof value === 'number') {
    return isYearOf(READ_YEARS, value) ? value : null;
  }
  return typeof value === 'string' ? yearAlone(value) : null;
}

const yearAlone = remember((text: string): FiscalYear | null => {
  const cleaned = arabicDigits(cleanText(text));
  if (cleaned.length > LONGEST_YEAR || !ONLY_YEAR.test(cleaned)) return null;
  const [mention, ...others] = yearsIn(cleaned);
  return mention && others.length === 0 ? mention.year : null;
});
