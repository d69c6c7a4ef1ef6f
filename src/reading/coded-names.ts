import { indicator as definitionOf } from '../framework';
import { INDICATOR_NUMBERS, INSTRUMENTS, type IndicatorNumber, type Instrument } from '../framework/types';
import { indicatorLabel, isItemCode } from '../scores/indicator-names';
import { arabicDigits, cleanText, skeleton } from '../scores/thai-text';
import { instrumentOf } from './instrument-words';
import { roleOf } from './roles';

/** A cell of a row or column of heads, in the order of the row. */
export interface HeadCell {
  readonly at: number;
  readonly text: string;
}

/** Which indicator each head stands for. */
export type CodedHeads = readonly { readonly at: number; readonly indicator: IndicatorNumber }[];

const CODE = /^(IIT|EIT|OIT)\s*[-_.:/]?\s*(10|[1-9])$/i;

interface Code {
  readonly at: number;
  readonly instrument: Instrument;
  readonly number: number;
}

const numbersOf = (instrument: Instrument): IndicatorNumber[] =>
  INDICATOR_NUMBERS.filter((number) => definitionOf(number).instrument === instrument);

/**
 * IIT1 … IIT5, EIT6 … EIT8, OIT9, OIT10, or numbered anew within each instrument (EIT1 … EIT3, OIT1, OIT2). Items are
 * coded alike (IIT1 … IIT15, OIT1 … OIT35), so each instrument must have all its indicators and nothing beyond.
 */
function codes(heads: readonly HeadCell[]): CodedHeads {
  const found = heads.flatMap(({ at, text }): Code[] => {
    const [, instrument, number] = CODE.exec(arabicDigits(cleanText(text))) ?? [];
    return instrument === undefined
      ? []
      : [{ at, instrument: instrument.toUpperCase() as Instrument, number: Number(number) }];
  });
  if (found.length === 0) return [];
  const placed = INSTRUMENTS.flatMap((instrument): { at: number; indicator: IndicatorNumber }[] => {
    const own = found.filter((code) => code.instrument === instrument);
    const numbers = numbersOf(instrument);
    const byNumber = own.map((code) => numbers.find((number) => number === code.number));
    const byPlace = own.map((code) => numbers[code.number - 1]);
    const indicators = [byNumber, byPlace].find(
      (all) =>
        all.length === numbers.length && new Set(all).size === numbers.length && !all.includes(undefined),
    );
    return own.flatMap(({ at }, index) => {
      const indicator = indicators?.[index];
      return indicator === undefined ? [] : [{ at, indicator }];
    });
  });
  return placed.length === found.length ? placed : [];
}

/** What one word is enough for, where ten of them stand in order: งบฯ, อำนาจ, สื่อสาร. */
const STEMS: Readonly<Record<IndicatorNumber, RegExp>> = {
  1: stem('ปฏิบัติ', 'หน้าที่'),
  2: stem('งบ'),
  3: stem('อำนาจ'),
  4: stem('ทรัพย์สิน'),
  5: stem('แก้'),
  6: stem('คุณภาพ', 'ดำเนินงาน'),
  7: stem('สื่อสาร', 'ประสิทธิภาพ'),
  8: stem('ปรับปรุง', 'ระบบ'),
  9: stem('เปิดเผย', 'ข้อมูล'),
  10: stem('ป้องกัน'),
};

function stem(...words: readonly string[]): RegExp {
  return new RegExp(words.map(skeleton).join('|'));
}

/** A head of one or two words; a longer text is a name or a sentence, and stands for none. */
export const LONGEST_HEAD = 30;

function isHeadOf(text: string, indicator: IndicatorNumber): boolean {
  if (!STEMS[indicator].test(skeleton(text))) return false;
  const label = indicatorLabel(text);
  return label?.kind !== 'indicator' || label.by === 'number' || label.indicator === indicator;
}

const closesSection = (text: string): boolean => {
  const role = roleOf(text);
  return (
    instrumentOf(text) !== null ||
    role === 'overall' ||
    role === 'average' ||
    role === 'level' ||
    role === 'rank'
  );
};

/** Ten short heads in order, with nothing between but what closes the section of an instrument. */
function shortHeads(heads: readonly HeadCell[]): CodedHeads {
  for (let from = 0; from + INDICATOR_NUMBERS.length <= heads.length; from += 1) {
    const placed: { at: number; indicator: IndicatorNumber }[] = [];
    for (let k = from; k < heads.length; k += 1) {
      const { at, text } = heads[k] ?? { at: 0, text: '' };
      const next = INDICATOR_NUMBERS[placed.length];
      if (next === undefined) break;
      if (isHeadOf(text, next)) placed.push({ at, indicator: next });
      else if (placed.length === 0 || !closesSection(text)) break;
    }
    if (placed.length === INDICATOR_NUMBERS.length) return placed;
  }
  return [];
}

/** A row or column with codes of items (i1, o35) is an item table, whatever else is coded in it. */
const FEWEST_ITEMS = 3;

/** The indicators that a row or column of heads stands for by codes or by single words; none where it is no such row. */
export function codedHeads(heads: readonly HeadCell[]): CodedHeads {
  if (
    heads.length < INDICATOR_NUMBERS.length ||
    heads.filter(({ text }) => isItemCode(text)).length >= FEWEST_ITEMS
  )
    return [];
  const coded = codes(heads);
  return coded.length > 0 ? coded : shortHeads(heads);
}
