import { cellFunction } from '../define';
import { invalid } from '../failure';
import { numberOf } from '../parameters/whole-number';
import { quoted } from '../values';
import type { FunctionEntry } from './entry';

/** The number that a text holds. */
export const number = cellFunction({
  name: 'NUMBER',
  parameters: [
    {
      name: 'text',
      optional: false,
      takes: 'value',
      read: (cell) => numberOf(cell) ?? invalid('not-a-number', { found: quoted(cell) }),
    },
  ],
  run: (value) => value,
});

export const NUMBER: FunctionEntry = {
  implementation: number,
  summary: {
    th: 'แปลงข้อความภาษาไทยเป็นตัวเลข',
    en: 'Thai text to number',
  },
  parameters: {
    text: {
      th: 'ข้อความที่เป็นตัวเลขเพียงจำนวนเดียว เลขไทย เลขอารบิก หรือคำอ่าน มีหน่วยได้ ใส่เป็นช่วงได้',
      en: 'Text that is one number in Thai or Arabic digits or Thai words, with or without a unit; may be a range',
    },
  },
  result: {
    th: 'ตัวเลขพร้อมทศนิยมทุกตำแหน่ง ร้อยละและ % ไม่ถูกหารด้วย 100 คำอ่านใช้ได้ถึง 999',
    en: 'The number with all its decimals; ร้อยละ and % are not divided by 100; words are read up to 999',
  },
  examples: [
    { formula: '=ITA.NUMBER("๙๒.๐๑ คะแนน")', args: ['๙๒.๐๑ คะแนน'], result: 92.01 },
    { formula: '=ITA.NUMBER("ร้อยละ ๘๕.๒๑")', args: ['ร้อยละ ๘๕.๒๑'], result: 85.21 },
    { formula: '=ITA.NUMBER("๑,๒๓๔.๕๖๗")', args: ['๑,๒๓๔.๕๖๗'], result: 1234.567 },
    { formula: '=ITA.NUMBER("เก้าสิบสองจุดศูนย์หนึ่ง")', args: ['เก้าสิบสองจุดศูนย์หนึ่ง'], result: 92.01 },
  ],
  errors: [
    { formula: '=ITA.NUMBER("๓ ๙๒.๐๑")', args: ['๓ ๙๒.๐๑'], error: 'invalidValue' },
    { formula: '=ITA.NUMBER("ไม่มีข้อมูล")', args: ['ไม่มีข้อมูล'], error: 'invalidValue' },
  ],
};
