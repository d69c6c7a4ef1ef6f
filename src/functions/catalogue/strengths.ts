import { DEFAULT_THRESHOLD } from '../../scores/classes';
import { optional, rowsFunction } from '../define';
import { score } from '../parameters/score';
import { SCORES } from '../parameters/scores';
import { rankedRows } from '../ranked-rows';
import type { FunctionEntry } from './entry';
import { SCORES_TEN, THRESHOLD } from './parameter-words';
import { SAMPLE_SCORES } from './sample-table';

/** The indicators at or above the threshold. */
export const strengths = rowsFunction({
  name: 'STRENGTHS',
  parameters: [SCORES, optional(score('threshold'))],
  run: (scores, threshold) => rankedRows(scores, (value) => value >= (threshold ?? DEFAULT_THRESHOLD)),
});

export const STRENGTHS: FunctionEntry = {
  implementation: strengths,
  summary: {
    th: 'ตัวชี้วัดที่เป็นจุดแข็ง จากคะแนนสูงไปต่ำ',
    en: 'The indicators that are strengths, highest score first',
  },
  parameters: { scores: SCORES_TEN, threshold: THRESHOLD },
  result: {
    th: 'ตารางไม่มีหัวตาราง: อันดับ (ในทั้งสิบตัวชี้วัด) เลขตัวชี้วัด ชื่อ คะแนน หากไม่มีเลยได้ “–”',
    en: 'Rows without a header: rank (among all ten), number, name, score; "–" when there is none',
  },
  examples: [
    {
      formula: '=ITA.STRENGTHS(B2:B11, 94)',
      args: [SAMPLE_SCORES, 94],
      result: [
        [1, 3, 'การใช้อำนาจ', 99.17],
        [2, 6, 'คุณภาพการดำเนินงาน', 94.2],
      ],
    },
    { formula: '=ITA.STRENGTHS(B2:B11, 100)', args: [SAMPLE_SCORES, 100], result: [['–']] },
  ],
  errors: [
    {
      formula: '=ITA.STRENGTHS(B2:B11, {85;90})',
      args: [SAMPLE_SCORES, [[85], [90]]],
      error: 'invalidValue',
    },
  ],
};
