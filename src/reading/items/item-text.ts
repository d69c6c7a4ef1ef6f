import type { Instrument } from '../../framework/types';
import { remember } from '../../scores/remember';
import { arabicDigits, cleanText } from '../../scores/thai-text';

/**
 * How a code is spelt: with its letter (i1), with the name of its instrument (OIT 3), with a zero for o (๐๗), with a one
 * for i (๑๑๓), or as a number alone. Only the first two say which item is meant by themselves.
 */
type Spelling = 'letter' | 'name' | 'zero' | 'one' | 'number';

/** What a cell may be the code of. */
export interface ItemCodeReading {
  /** Null for a number alone: what stands around it says of which instrument. */
  readonly instrument: Instrument | null;
  readonly number: number;
  readonly spelling: Spelling;
}

/** A cell that may begin the row of an item. */
export interface ItemText {
  /** Everything its beginning may be read as; empty where it has no code. */
  readonly codes: readonly ItemCodeReading[];
  /** "ข้อ" stands before it. */
  readonly labelled: boolean;
  /** What stands behind the code. */
  readonly wording: string;
}

/** No list of any year or kind of agency has more. */
const HIGHEST = 50;

const LABEL = /^(?:ข้อ(?:คำถาม|(?!มูล))|คำถาม|item|question)\s*(?:ที่)?\s*[:.]?\s*/i;
/** "i1.1" is a part of i1. */
const ENDS = String.raw`(?!\d|\s?\.\d)`;
const LETTER = new RegExp(String.raw`^[([]?\s*([ieo])\s?[-–.:_]?\s?\(?0?(\d{1,2})${ENDS}\s?[)\]]?`, 'i');
const NAME = new RegExp(
  String.raw`^[([]?\s*(IIT|EIT|OIT)\s*[-–.:_#]?\s*(?:ข้อ\s*)?(?:ที่\s*)?\(?0?(\d{1,2})${ENDS}\s?[)\]]?`,
  'i',
);
/** "… มากน้อยเพียงใด (e1)": the code behind its question. */
const BEHIND = /^(.{4,}?)\s*[([]\s*(?:ข้อ\s*)?([ieo])\s?-?\s?0?(\d{1,2})\s*[)\]]\s*$/i;
const ZERO = new RegExp(String.raw`^[([]?0(\d{1,2})${ENDS}[)\]]?`);
const ONE = new RegExp(String.raw`^[1l|!](\d{1,2})${ENDS}`);
const NUMBER = new RegExp(String.raw`^[([]?(\d{1,2})${ENDS}[)\]]?`);
/** "o1 - o6" names a group, "o1, o2" several items. */
const GOES_ON = /^\s*(?:[-–,/&]|ถึง|และ|กับ)\s*(?:[ieo]\s?\d|\d{1,2}\s*\)?$)/i;
/** What makes a number a quantity, a date or a share. */
const IS_QUANTITY =
  /^\s*(?:[%/,:]|(?:คะแนน|ร้อยละ|บาท|ปี|เดือน|วัน|ไตรมาส|คน|แห่ง|เรื่อง|ครั้ง|หน้า|ข้อ|ประเด็น|รายการ)(?![ก-๛]))/;
const BEFORE_WORDING = /^[\s.:)\]–-]+/;
/** A cell of a score table; longer ones are prose. */
const LONGEST = 600;

const INSTRUMENT_OF: Readonly<Record<string, Instrument>> = {
  i: 'IIT',
  e: 'EIT',
  o: 'OIT',
  iit: 'IIT',
  eit: 'EIT',
  oit: 'OIT',
};

const EXACT: readonly (readonly [Spelling, RegExp])[] = [
  ['letter', LETTER],
  ['name', NAME],
];
const GUESSED: readonly (readonly [Spelling, RegExp, Instrument | null])[] = [
  ['zero', ZERO, 'OIT'],
  ['one', ONE, 'IIT'],
  ['number', NUMBER, null],
];

const isNumber = (number: number): boolean => number >= 1 && number <= HIGHEST;

/** Reads the beginning of a cell as the code of an item; null for what is none and says so. */
export const itemText = remember((text: string): ItemText | null => {
  if (text.length > LONGEST) return null;
  const plain = arabicDigits(cleanText(text));
  const label = LABEL.exec(plain)?.[0] ?? '';
  const labelled = label !== '';
  const behind = plain.slice(label.length);
  for (const [spelling, pattern] of EXACT) {
    const [whole = '', letter = '', digits] = pattern.exec(behind) ?? [];
    const instrument = INSTRUMENT_OF[letter.toLowerCase()];
    const number = Number(digits);
    if (instrument === undefined || !isNumber(number)) continue;
    const rest = behind.slice(whole.length);
    if (GOES_ON.test(rest)) return null;
    return { codes: [{ instrument, number, spelling }], labelled, wording: rest.replace(BEFORE_WORDING, '') };
  }
  const [, question = '', letter = '', digits] = BEHIND.exec(behind) ?? [];
  const instrument = INSTRUMENT_OF[letter.toLowerCase()];
  if (instrument !== undefined && isNumber(Number(digits)))
    return {
      codes: [{ instrument, number: Number(digits), spelling: 'letter' }],
      labelled,
      wording: question,
    };
  let longest = 0;
  const codes = GUESSED.flatMap(([spelling, pattern, instrument]): ItemCodeReading[] => {
    const [whole = '', digits] = pattern.exec(behind) ?? [];
    const number = Number(digits);
    if (digits === undefined || !isNumber(number)) return [];
    longest = Math.max(longest, whole.length);
    return [{ instrument, number, spelling }];
  });
  const rest = behind.slice(longest);
  if (codes.length > 0 && (GOES_ON.test(rest) || IS_QUANTITY.test(rest))) return null;
  return { codes, labelled, wording: rest.replace(BEFORE_WORDING, '') };
});

/** What a number cell may be the code of: 7, or 113 where i was read as a one. */
export const itemNumber = (value: number): ItemText | null =>
  Number.isInteger(value) ? itemText(String(value)) : null;

/** The item that a text names whatever stands around it: "i1", "OIT 3". */
export const isExact = ({ codes: [code] }: ItemText): boolean =>
  code !== undefined && (code.spelling === 'letter' || code.spelling === 'name');
