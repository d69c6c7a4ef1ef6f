import { nextLevel as nextOf } from '../../scores/next-level';
import { functionMessage } from '../../text/functions-th';
import { optional, rowsFunction } from '../define';
import { SCORES } from '../parameters/scores';
import { rulesYear } from '../parameters/year';
import { rulesOrLetters, scored, twoDecimals } from '../scoring';
import type { FunctionEntry } from './entry';
import { SCORES_TEN, YEAR } from './parameter-words';
import { SAMPLE_SCORES } from './sample-table';

/** The next better level and what it takes. */
export const nextLevel = rowsFunction({
  name: 'NEXTLEVEL',
  parameters: [SCORES, optional(rulesYear('year'))],
  run: (scores, year) => {
    const rules = rulesOrLetters(year);
    const { level, overall, means } = scored(rules, scores);
    const next = nextOf(rules, level, overall, means);
    return [[next.level ?? functionMessage('top-level'), twoDecimals(next.points)]];
  },
});

export const NEXTLEVEL: FunctionEntry = {
  implementation: nextLevel,
  summary: {
    th: 'ระดับถัดไป และคะแนนรวมที่ต้องเพิ่มอย่างน้อย (ตั้งแต่ปี 2566 นับจากระดับสูงสุดที่เป็นไปได้ เพราะ EIT พิจารณาแยก 2 ส่วน)',
    en: 'The next level and the least overall points to it (from 2566 counted from the highest level possible, as EIT is tested in two parts)',
  },
  parameters: { scores: SCORES_TEN, year: YEAR },
  result: {
    th: 'หนึ่งแถว: ระดับถัดไป คะแนนที่ต้องเพิ่ม ตั้งแต่ปี 2566 นับคะแนนที่แต่ละเครื่องมือยังขาดด้วย แต่ไม่นับ EIT แยก 2 ส่วน จึงอาจต้องเพิ่มมากกว่านี้ ระดับสูงสุดแล้วได้ “ระดับสูงสุด” และ 0',
    en: 'One row: next level, points. From 2566 the shortfall of each instrument counts too, but not of the two parts of EIT, which may ask for more; at the top "ระดับสูงสุด" and 0',
  },
  examples: [
    { formula: '=ITA.NEXTLEVEL(B2:B11, 2567)', args: [SAMPLE_SCORES, 2567], result: [['ผ่าน', 3.48]] },
    { formula: '=ITA.NEXTLEVEL(B2:B11)', args: [SAMPLE_SCORES], result: [['A', 3.48]] },
  ],
  errors: [{ formula: '=ITA.NEXTLEVEL(B2:B11, 2561)', args: [SAMPLE_SCORES, 2561], error: 'notAvailable' }],
};
