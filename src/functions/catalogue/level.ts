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
    th: 'ระดับผลการประเมินที่แน่นอน จากคะแนนทั้งสิบตัวชี้วัด',
    en: 'Exact level from the scores of all ten indicators',
  },
  parameters: { scores: SCORES_TEN, year: YEAR },
  result: {
    th: 'ระดับตามเกณฑ์ของปี ซึ่งตั้งแต่ปี 2566 พิจารณาคะแนนทุกเครื่องมือด้วย ไม่ใส่ปีได้ AA ถึง F',
    en: 'Level by the rules of the year, which from 2566 look at every instrument too; AA to F without a year',
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
