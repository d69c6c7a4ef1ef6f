import { toThaiDigits } from '../../framework/thai-digits';
import { decimalText } from '../decimal-text';
import { cellFunction, optional, type ValueParameter } from '../define';
import { invalid } from '../failure';
import { numberOf, wholeNumber } from '../parameters/whole-number';
import { quoted } from '../values';
import type { FunctionEntry } from './entry';

/** As many as a number of Excel can have. */
const MOST_DECIMALS = 15;

const NUMBER_OR_TEXT: ValueParameter<number | string> = {
  name: 'value',
  optional: false,
  takes: 'value',
  read: (cell) =>
    typeof cell === 'string' ? cell : (numberOf(cell) ?? invalid('not-a-number', { found: quoted(cell) })),
};

/** A number in Thai digits; in text, every digit. */
export const thaiDigits = cellFunction({
  name: 'THAIDIGITS',
  parameters: [NUMBER_OR_TEXT, optional(wholeNumber('decimals', 0, MOST_DECIMALS))],
  run: (value, decimals) => {
    if (typeof value === 'string' && decimals === null) return toThaiDigits(value);
    const given = numberOf(value);
    return given === null
      ? invalid('not-a-number', { found: quoted(value) })
      : toThaiDigits(decimalText(given, decimals));
  },
});

export const THAIDIGITS: FunctionEntry = {
  implementation: thaiDigits,
  summary: {
    th: 'แปลงตัวเลขเป็นเลขไทย',
    en: 'Number to Thai digits',
  },
  parameters: {
    value: {
      th: 'ตัวเลข หรือข้อความที่มีตัวเลข ใส่เป็นช่วงได้',
      en: 'A number, or text with digits in it; may be a range',
    },
    decimals: {
      th: 'จำนวนตำแหน่งทศนิยม 0 ถึง 15 ไม่ใส่ = ตามที่มี',
      en: 'Decimals, 0 to 15; omitted: as many as there are',
    },
  },
  result: {
    th: 'ข้อความ เมื่อใส่จำนวนทศนิยมจะปัดเศษครึ่งขึ้นอย่าง ROUND',
    en: 'Text; with decimals the number is rounded as ROUND does',
  },
  examples: [
    { formula: '=ITA.THAIDIGITS(92.5, 2)', args: [92.5, 2], result: '๙๒.๕๐' },
    { formula: '=ITA.THAIDIGITS(2568)', args: [2568], result: '๒๕๖๘' },
    { formula: '=ITA.THAIDIGITS("31 ธ.ค. 67")', args: ['31 ธ.ค. 67'], result: '๓๑ ธ.ค. ๖๗' },
  ],
  errors: [
    { formula: '=ITA.THAIDIGITS("ปี 2568", 2)', args: ['ปี 2568', 2], error: 'invalidValue' },
    { formula: '=ITA.THAIDIGITS(92.5, 1.5)', args: [92.5, 1.5], error: 'invalidValue' },
  ],
};
