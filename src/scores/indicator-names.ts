import { INDICATORS } from '../framework/indicators';
import { itemCode } from '../framework/item-id';
import { INDICATOR_NUMBERS, type IndicatorNumber } from '../framework/types';
import { editsBetween } from './edits-between';
import { levelFromText } from './level-text';
import { numberFromText } from './numbers';
import { arabicDigits, cleanText, skeleton, withoutLeaders } from './thai-text';
import type { Hundredths } from './types';

/** What a label says about indicators; `score` is set when the same cell holds the score ("… 92.01 คะแนน"). */
export type IndicatorLabel =
  | {
      readonly kind: 'indicator';
      readonly indicator: IndicatorNumber;
      /** How it was recognised: by an accepted spelling, by a damaged spelling, or by its number alone. */
      readonly by: 'name' | 'similar-name' | 'number';
      readonly score: Hundredths | null;
      readonly scoreText: string | null;
    }
  | {
      readonly kind: 'ambiguous';
      readonly indicators: readonly IndicatorNumber[];
      readonly score: Hundredths | null;
    };

interface Spelling {
  readonly indicator: IndicatorNumber;
  readonly key: string;
}

/** การ before a verb comes and goes; a name is compared without it. */
const NOMINALISER = 'การ';
const withoutNominaliser = (key: string): string =>
  key.startsWith(NOMINALISER) ? key.slice(NOMINALISER.length) : key;

const SPELLINGS: readonly Spelling[] = INDICATORS.flatMap(({ number, name, englishName, spellings }) =>
  [name, englishName, ...spellings].map((text) => ({
    indicator: number,
    key: withoutNominaliser(skeleton(text)),
  })),
);
const BY_KEY = new Map(SPELLINGS.map(({ indicator, key }) => [key, indicator]));

/** Of all items and sub-indicators, the only name that is near to an indicator's and longer than a part of it. */
const ITEM_KEYS: ReadonlySet<string> = new Set(['อำนาจหน้าที่'].map(skeleton));

/** Indicators 5 and 10 share their noun: only the verb tells them apart. ปัญหา alone stands in spellings of both. */
const CORRUPTION = skeleton('ทุจริต');
const CORRUPTION_VERBS: readonly { readonly indicator: IndicatorNumber; readonly pattern: RegExp }[] = [
  { indicator: 5, pattern: /แกไข|แก.{0,3}ปญหา|ไขปญหา|ไขการท|solv/ },
  { indicator: 10, pattern: /ปองก|prevent/ },
];

/** Documents and activities are named after indicators; they are not indicators. */
const NOT_AN_INDICATOR =
  /^(?:(?:ประจา)?ป(?=งบ)|แผน|มาตรการ|รายงาน|นโยบาย|โครงการ|คมอ|กจกรรม|ประกาศ|แนวทาง|แนวปฏบต|คาสง|ผลการดาเนนงาน|การดาเนนการตาม)/;

/** ฯ and dots say that the name goes on: what stands before them is its beginning. */
const CUT_SHORT = /(?:[ฯ…]|\.\.)[ฯ….]*\s*$/;

const SHORTEST_FRAGMENT = 4;
/** A text on corruption that is near to neither name: "การทุจริต" may be short for both, a longer one speaks of else. */
const LONGEST_WITHOUT_VERB = 10;
const LONGEST_WITH_BOTH_VERBS = 24;
const LONGEST_NAME = 60;
/** A name with its score and what is said of it. */
const LONGEST_LABEL = 400;

/** At most one wrong letter in four, never more than four. */
const allowance = (length: number): number => Math.min(4, Math.floor(length / 4));

/** A damaged การ was not taken off the name; then the spelling needs its own to be compared with. */
const COMPARED: readonly Spelling[] = SPELLINGS.flatMap(({ indicator, key }) => [
  { indicator, key },
  { indicator, key: NOMINALISER + key },
]);

function similar(key: string): readonly IndicatorNumber[] {
  const nearest = new Map<IndicatorNumber, number>();
  for (const { indicator, key: spelt } of COMPARED) {
    const most = allowance(Math.max(key.length, spelt.length));
    if (Math.abs(key.length - spelt.length) > most) continue;
    const edits = editsBetween(key, spelt, most);
    if (edits <= most) nearest.set(indicator, Math.min(edits, nearest.get(indicator) ?? edits));
  }
  const best = Math.min(...nearest.values());
  return [...nearest].filter(([, edits]) => edits < best + 2).map(([indicator]) => indicator);
}

/** Indicators of which the text is a part: a name that was cut off, or only the noun that two names share. */
function containing(key: string): readonly IndicatorNumber[] {
  if (key.length < SHORTEST_FRAGMENT) return [];
  const found = SPELLINGS.filter(
    (spelling) =>
      spelling.key.includes(key) &&
      (spelling.key.startsWith(key) ? key.length * 5 >= spelling.key.length * 3 : true),
  );
  const indicators = [...new Set(found.map(({ indicator }) => indicator))];
  const whole = found.some((spelling) => spelling.key.startsWith(key));
  return indicators.length > 1 || whole ? indicators : [];
}

/** Narrows candidates to those whose verb stands in the name; both verbs or none leaves both indicators possible. */
function byVerb(key: string, found: readonly IndicatorNumber[]): readonly IndicatorNumber[] {
  if (!key.includes(CORRUPTION)) return found;
  const verbs = CORRUPTION_VERBS.filter(({ pattern }) => pattern.test(key)).map(({ indicator }) => indicator);
  if (verbs.length === 1) return found.filter((indicator) => verbs.includes(indicator));
  const longest = verbs.length === 0 ? LONGEST_WITHOUT_VERB : LONGEST_WITH_BOTH_VERBS;
  return found.length === 0 && key.length > longest ? [] : CORRUPTION_VERBS.map(({ indicator }) => indicator);
}

/** The indicators whose names begin as an abbreviated name does ("การแก้ไขปัญหาฯ"). */
function beginningWith(name: string): readonly IndicatorNumber[] {
  const key = withoutNominaliser(skeleton(name));
  const found = SPELLINGS.filter((spelling) => spelling.key.startsWith(key));
  return key.length < SHORTEST_FRAGMENT ? [] : [...new Set(found.map(({ indicator }) => indicator))];
}

/** The indicators a bare name may mean: one when it is clear, several when it is ambiguous, none otherwise. */
function indicatorsNamed(name: string): {
  readonly indicators: readonly IndicatorNumber[];
  readonly exact: boolean;
} {
  const whole = name.replace(CUT_SHORT, '');
  const abbreviated = whole === name ? [] : beginningWith(whole);
  if (abbreviated.length > 0) return { indicators: abbreviated, exact: false };
  const key = withoutNominaliser(skeleton(whole));
  const known = BY_KEY.get(key);
  if (known !== undefined) return { indicators: [known], exact: true };
  if (
    key.length < SHORTEST_FRAGMENT ||
    key.length > LONGEST_NAME ||
    ITEM_KEYS.has(key) ||
    NOT_AN_INDICATOR.test(key)
  ) {
    return { indicators: [], exact: false };
  }
  const near = similar(key);
  return { indicators: byVerb(key, near.length > 0 ? near : containing(key)), exact: false };
}

const SCORE_AT_END = /^(.*[^\d.,])(\d{1,3}(?:\.\d+)?)\s*(คะแนน|%|เปอร์เซ็นต์)?\s*\.?$/;
const SCORE_LEAD = /(?:\s|ได้|มี|เท่ากับ|อยู่ที่|คือ|[=:–-]|คะแนน(?:เฉลี่ย)?|ร้อยละ)+$/;

interface Split {
  readonly label: string;
  readonly score: Hundredths | null;
  readonly scoreText: string | null;
}

const DECIMAL = /\d{1,3}\.\d{1,2}(?![\d.,]*\d)/g;
/** Asked of the character before a number: engines of custom functions know no lookbehind. */
const NUMBER_GOES_ON = /[\d.,]/;
const UNIT_AFTER = /^\s*(?:คะแนน|%|เปอร์เซ็นต์)/;
const UNIT_BEFORE = /(?:คะแนน(?:เฉลี่ย)?|ร้อยละ)\s*(?:เท่ากับ|คือ|[=:])?\s*$/;
const VERDICT = /^\s*\(?(?:ไม่)?ผ่าน(?:เกณฑ์)?\)?$/;

/**
 * Splits "การปฏิบัติหน้าที่ ได้คะแนน 92.01 คะแนน เพราะ…" at its score, which says its unit or stands before a verdict.
 * Another decimal number behind it may be the better one (a later year, a mean); then nobody can tell. Null: no such score.
 */
function splitInside(text: string): Split | null {
  const numbers = [...text.matchAll(DECIMAL)].filter(
    ({ index }) => index > SHORTEST_FRAGMENT && !NUMBER_GOES_ON.test(text.charAt(index - 1)),
  );
  const [only] = numbers;
  if (numbers.length !== 1 || !only) return null;
  const before = text.slice(0, only.index);
  const after = text.slice(only.index + only[0].length);
  const verdict = VERDICT.test(after) || levelFromText(after) !== null;
  if (!UNIT_AFTER.test(after) && !UNIT_BEFORE.test(before) && !verdict) return null;
  const label = before.replace(SCORE_LEAD, '');
  const score = numberFromText(only[0])?.value ?? null;
  return label === ''
    ? null
    : { label, score, scoreText: text.slice(label.length, text.length - after.length).trim() };
}

/** Splits "การปฏิบัติหน้าที่ 92.01 คะแนน" into label and score; a bare whole number is no score. */
function splitScore(text: string): Split {
  const match = SCORE_AT_END.exec(text);
  const lead = match?.[1] ?? '';
  const digits = match?.[2] ?? '';
  const saysScore =
    match?.[3] !== undefined || digits.includes('.') || /(?:[=:]|ร้อยละ|คะแนน|เท่ากับ)\s*$/.test(lead);
  const label = lead.replace(SCORE_LEAD, '');
  const score = saysScore ? (numberFromText(digits)?.value ?? null) : null;
  return score === null || label === ''
    ? (splitInside(text) ?? { label: text, score: null, scoreText: null })
    : { label, score, scoreText: text.slice(label.length).trim() };
}

const BRACKETS = /[([{（][^)\]}）]*[)\]}）]/g;
const INSTRUMENT_WORD = /^(?:IIT|EIT|OIT)\b[\s:.\-–]*|[\s:.\-–]*\b(?:IIT|EIT|OIT)$/gi;
/** What damage leaves or puts between the letters of a word: marks, spaces, replacement characters. */
const BETWEEN = '[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E\\s\\uFFFD]*';
/** ตัวชี้วัด or ตัวชี้วัดที่, its marks lost or out of order ("ัตว ้ีชวัด ี่ท 1"). */
const TAG_WORD = new RegExp(`^${BETWEEN}${[...'ตวชวด'].join(BETWEEN)}${BETWEEN}(ท${BETWEEN}(?=[\\d(]))?`);
const TAGGED_NUMBER =
  /^(?:ตัวชี้วัด|ตชว\.?|ตัว|indicator|kpi)\s*(?:ย่อย)?\s*(?:ที่|ข้อที่|ข้อ|ลำดับที่|no\.?|#)?\s*\(?(10|[1-9])(?![\d.]*\d|\s*(?:[-–,/]|ถึง|และ|กับ)\s*\d)\)?[.):\-–\s]*/i;
const LEADING_WORDS = /^(?:(?:ตัวชี้วัด|ด้าน|หัวข้อ|คะแนน|ผลการประเมิน|indicator|kpi)(?:ที่|ด้าน)?[\s:.\-–]*)+/i;
const NUMBERING = /^[*•\-–\s]*\(?(\d{1,2})(\.\d{1,2})?[.):\-–/\s]+/;

/** True when a cell begins with the code of an item: "i1", "o35 รายงานผล", "ข้อ e2". */
export const isItemCode = (text: string): boolean => itemCode(arabicDigits(cleanText(text))) !== null;

/** An item row (i1, e1, o1), unless what follows the code is an indicator's own name. */
function namesAnItem(text: string): boolean {
  const code = itemCode(text);
  return code !== null && !BY_KEY.has(withoutNominaliser(skeleton(splitScore(code.rest).label)));
}

/** Every beginning of a name, without การ. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  SPELLINGS.flatMap(({ key }) => Array.from(key, (_, end) => key.slice(0, end))).filter((key) => key !== ''),
);

/** True when a text may be the first part of a name that goes on in another cell: "4. การใช้ทรัพย์สิน". */
export function beginsIndicatorName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  const plain = arabicDigits(cleanText(text)).replace(NUMBERING, '').replace(LEADING_WORDS, '');
  const key = skeleton(plain);
  return key === NOMINALISER || BEGINNINGS.has(withoutNominaliser(key));
}

/** Fewer letters than this beside a number say nothing; more are the name of something else that is numbered so. */
const SHORTEST_OTHER_NAME = 4;

/** ตัวชี้วัดย่อยที่ 1 is the first sub-indicator of something, unless the name of an indicator stands behind it. */
const SUB_INDICATOR = 'ย่อย';

/** A number names an indicator only where no other name stands with it: LPA numbers its indicators from 1 as well. */
const isNoName = (text: string): boolean => skeleton(text).length < SHORTEST_OTHER_NAME;

/**
 * Recognises a cell that names one indicator, by any usual spelling, by a damaged one, or by "ตัวชี้วัดที่ ๓".
 * Names win over numbers (tables are often sorted by score, and then the number is a rank). Null for other text:
 * prose, item rows (i1, e1, o1), sub-indicators. `ambiguous` when two indicators are equally plausible.
 */
export function indicatorLabel(text: string): IndicatorLabel | null {
  const cleaned = withoutLeaders(arabicDigits(cleanText(text)).replace(/_/g, ' ')).replace(
    TAG_WORD,
    (_, that?: string) => (that === undefined ? 'ตัวชี้วัด ' : 'ตัวชี้วัดที่ '),
  );
  if (cleaned === '' || cleaned.length > LONGEST_LABEL || namesAnItem(cleaned)) return null;
  const { label, score, scoreText } = splitScore(itemCode(cleaned)?.rest ?? cleaned);
  const plain = label.replace(BRACKETS, ' ').replace(INSTRUMENT_WORD, '').trim();
  const tag = TAGGED_NUMBER.exec(plain) ?? TAGGED_NUMBER.exec(label);
  const untagged = tag ? plain.replace(TAGGED_NUMBER, '') : plain;
  const numbering = NUMBERING.exec(untagged);
  const name = untagged
    .replace(NUMBERING, '')
    .replace(INSTRUMENT_WORD, '')
    .replace(LEADING_WORDS, '')
    .replace(NUMBERING, '')
    .replace(/[\s*]+$/, '');
  const tagged = tag ? (Number(tag[1]) as IndicatorNumber) : null;
  const { indicators, exact } = indicatorsNamed(name);
  const [first] = indicators;
  if (indicators.length === 1 && first !== undefined && (exact || numbering?.[2] === undefined)) {
    return { kind: 'indicator', indicator: first, by: exact ? 'name' : 'similar-name', score, scoreText };
  }
  if (
    tagged !== null &&
    (indicators.length === 0
      ? isNoName(name) && !(tag?.[0] ?? '').includes(SUB_INDICATOR)
      : indicators.includes(tagged))
  ) {
    return { kind: 'indicator', indicator: tagged, by: 'number', score, scoreText };
  }
  return indicators.length > 1 ? { kind: 'ambiguous', indicators, score } : null;
}

/** 1-10 when the value is a whole indicator number, else null. */
export function indicatorNumber(value: Hundredths): IndicatorNumber | null {
  return INDICATOR_NUMBERS.find((number) => number * 100 === value) ?? null;
}
