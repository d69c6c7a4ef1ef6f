import { cellFunction, optional } from '../define';
import { SCORES } from '../parameters/scores';
import { rulesYear } from '../parameters/year';
import { rulesOrLetters, scored } from '../scoring';
import type { FunctionEntry } from './entry';
import { SCORES_TEN, YEAR } from './parameter-words';
import { NINE_SCORES, SAMPLE_SCORES } from './sample-table';

/** The level of ten indicator scores. */
export const level = cellFunction({
  name: 'LEVEL',
  parameters: [SCORES, optional(rulesYear('year'))],
  run: (scores, year) => scored(rulesOrLetters(year), scores).level.level,
});

export const LEVEL: FunctionEntry = {
  implementation: level,
  summary: {
    th: 'ระดับผลการประเมิน จากคะแนนทั้งสิบตัวชี้วัด (ตั้งแต่ปี 2566 เป็นระดับสูงสุดที่เป็นไปได้ เพราะ EIT พิจารณาแยก 2 ส่วน)',
    en: 'Level from the scores of all ten indicators (from 2566 the highest possible, as EIT is tested in two parts)',
  },
  parameters: { scores: SCORES_TEN, year: YEAR },
  result: {
    th: 'ระดับตามเกณฑ์ของปี ไม่ใส่ปีได้ AA ถึง F ตั้งแต่ปี 2566 พิจารณาคะแนนทุกเครื่องมือด้วย โดย EIT แยกเป็น 2 ส่วน ซึ่งสิบตัวชี้วัดไม่แสดง ผ่านดีและผ่านดีเยี่ยมจึงเป็นระดับสูงสุดที่เป็นไปได้',
    en: 'Level by the rules of the year; AA to F without a year. From 2566 they test every instrument too, EIT in two parts that ten indicators do not show: ผ่านดี and ผ่านดีเยี่ยม are the highest level possible',
  },
  examples: [
    { formula: '=ITA.LEVEL(B2:B11, 2567)', args: [SAMPLE_SCORES, 2567], result: 'ต้องปรับปรุง' },
    { formula: '=ITA.LEVEL(B2:B11)', args: [SAMPLE_SCORES], result: 'B' },
  ],
  errors: [
    { formula: '=ITA.LEVEL(B2:B10, 2567)', args: [NINE_SCORES, 2567], error: 'invalidValue' },
    { formula: '=ITA.LEVEL(B2:B11, 2570)', args: [SAMPLE_SCORES, 2570], error: 'notAvailable' },
  ],
};
