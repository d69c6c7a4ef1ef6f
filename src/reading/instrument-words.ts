import { INSTRUMENT_NAMES } from '../framework/instruments';
import { INSTRUMENTS, type Instrument } from '../framework/types';
import { remember } from '../scores/remember';
import { arabicDigits, cleanText, skeleton } from '../scores/thai-text';
import type { EitPart } from '../scores/types';

const words = (...texts: readonly string[]): string => texts.map(skeleton).join('|');

const AROUND_INSTRUMENT = new RegExp(
  `^(?:${words('รวม', 'เฉลี่ย', 'คะแนน', 'ค่า', 'แบบ', 'ส่วนที่', 'ผล', 'ร้อยละ', 'ภาพรวม')}|[0-9])+|(?:${words('รวม', 'เฉลี่ย', 'คะแนน', 'ร้อยละ', 'ถ่วงน้ำหนัก', 'ภาพรวม')}|[0-9])+$`,
  'g',
);
const withoutWordsAround = (key: string): string => key.replace(AROUND_INSTRUMENT, '');

interface InstrumentKey {
  readonly instrument: Instrument;
  readonly key: string;
  /** Without แบบ and the like, as it is left of a text with more words around the name. */
  readonly bare: string;
}

const INSTRUMENT_KEYS: readonly InstrumentKey[] = INSTRUMENTS.flatMap((instrument) => {
  const { thai, english, spellings } = INSTRUMENT_NAMES[instrument];
  return [thai, english, ...spellings]
    .map(skeleton)
    .map((key) => ({ instrument, key, bare: withoutWordsAround(key) }));
});

/**
 * The instrument that a section row, a merged cell or a subtotal names: "IIT", "แบบวัด… ภายใน (IIT)", "รวม EIT",
 * "OIT (40)". Null for sentences and for indicators.
 */
export const instrumentOf = remember((text: string): Instrument | null => {
  const cleaned = cleanText(text);
  if (cleaned.length > 120) return null;
  const codes = [...cleaned.matchAll(/(?<![A-Za-z])(IIT|EIT|OIT)(?![A-Za-z])/gi)].map(
    (match) => (match[1] ?? '').toUpperCase() as Instrument,
  );
  const distinct = [...new Set(codes)];
  const outside = skeleton(cleaned.replace(/\([^)]{0,200}\)/g, ' '));
  const left = withoutWordsAround(outside);
  const named = INSTRUMENT_KEYS.find(
    ({ key, bare }) => left === bare || [outside, skeleton(cleaned)].includes(key),
  );
  if (named) return named.instrument;
  const [only] = distinct;
  const rest = withoutWordsAround(skeleton(cleaned.replace(/(?:IIT|EIT|OIT)/gi, ' ')));
  if (distinct.length !== 1 || only === undefined) return null;
  return rest === '' ||
    INSTRUMENT_KEYS.some(({ instrument, key }) => instrument === only && overlaps(rest, key))
    ? only
    : null;
});

const overlaps = (rest: string, key: string): boolean =>
  rest.startsWith(key) || (rest.length >= 3 && key.includes(rest));

const EIT_PART = /(?:ส่วน|part|ตอน)\s*(?:ที่)?\s*\(?([12])\)?(?!\d)/i;

/** Which part of EIT a text names: "EIT ส่วนที่ 1" (asked by the agency) is 1, "EIT Part 2" (by the assessor) is 2. */
export const eitPartOf = remember((text: string): EitPart | null => {
  const cleaned = arabicDigits(cleanText(text));
  const part = EIT_PART.exec(cleaned)?.[1];
  if (part === undefined || !/EIT|ภายนอก/i.test(cleaned) || /IIT|OIT/i.test(cleaned)) return null;
  return part === '1' ? 1 : 2;
});
