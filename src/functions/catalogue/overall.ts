import { cellFunction } from '../define';
import { SCORES } from '../parameters/scores';
import { rulesOrLetters, scored, twoDecimals } from '../scoring';
import type { FunctionEntry } from './entry';
import { SCORES_TEN } from './parameter-words';
import { NINE_ROWS, SAMPLE_SCORES, SAMPLE_TABLE, SCORES_WITH_GAP } from './sample-table';

/** The overall score; the weights are the same in every year known. */
export const overall = cellFunction({
  name: 'OVERALL',
  parameters: [SCORES],
  run: (scores) => twoDecimals(scored(rulesOrLetters(null), scores).overall),
});

export const OVERALL: FunctionEntry = {
  implementation: overall,
  summary: {
    th: 'คะแนนรวมถ่วงน้ำหนัก IIT ร้อยละ 30 EIT ร้อยละ 30 และ OIT ร้อยละ 40',
    en: 'Overall score: 30 % IIT, 30 % EIT, 40 % OIT',
  },
  parameters: { scores: SCORES_TEN },
  result: {
    th: 'คะแนน 0 ถึง 100 ปัดเป็นทศนิยม 2 ตำแหน่งครั้งเดียวในขั้นสุดท้าย',
    en: 'Score 0 to 100, rounded half up to two decimals once, at the end',
  },
  examples: [
    { formula: '=ITA.OVERALL(B2:B11)', args: [SAMPLE_SCORES], result: 81.52 },
    { formula: '=ITA.OVERALL(A2:B11)', args: [SAMPLE_TABLE], result: 81.52 },
  ],
  errors: [
    {
      formula: '=ITA.OVERALL(B2:B11) (B2 ว่าง / B2 empty)',
      args: [SCORES_WITH_GAP],
      error: 'invalidValue',
    },
    { formula: '=ITA.OVERALL(A2:B10)', args: [NINE_ROWS], error: 'invalidValue' },
  ],
};
