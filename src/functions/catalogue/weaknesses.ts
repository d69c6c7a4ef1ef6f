import { DEFAULT_THRESHOLD } from '../../scores/classes';
import { optional, rowsFunction } from '../define';
import { score } from '../parameters/score';
import { SCORES } from '../parameters/scores';
import { rankedRows } from '../ranked-rows';
import type { FunctionEntry } from './entry';
import { SCORES_TEN, THRESHOLD } from './parameter-words';
import { SAMPLE_SCORES } from './sample-table';

/** The indicators below the threshold. */
export const weaknesses = rowsFunction({
  name: 'WEAKNESSES',
  parameters: [SCORES, optional(score('threshold'))],
  run: (scores, threshold) => rankedRows(scores, (value) => value < (threshold ?? DEFAULT_THRESHOLD)),
});

export const WEAKNESSES: FunctionEntry = {
  implementation: weaknesses,
  summary: {
    th: 'ตัวชี้วัดที่ต่ำกว่าเกณฑ์จุดแข็ง จากคะแนนสูงไปต่ำ',
    en: 'The indicators below the threshold, highest score first',
  },
  parameters: { scores: SCORES_TEN, threshold: THRESHOLD },
  result: {
    th: 'ตารางไม่มีหัวตาราง: อันดับ (ในทั้งสิบตัวชี้วัด) เลขตัวชี้วัด ชื่อ คะแนน หากไม่มีเลยได้ “–”',
    en: 'Rows without a header: rank (among all ten), number, name, score; "–" when there is none',
  },
  examples: [
    {
      formula: '=ITA.WEAKNESSES(B2:B11)',
      args: [SAMPLE_SCORES],
      result: [
        [7, 10, 'การป้องกันการทุจริต', 76.67],
        [8, 4, 'การใช้ทรัพย์สินของราชการ', 72.71],
        [9, 8, 'การปรับปรุงการทำงาน', 71.41],
        [10, 9, 'การเปิดเผยข้อมูล', 68.45],
      ],
    },
    { formula: '=ITA.WEAKNESSES(B2:B11, 60)', args: [SAMPLE_SCORES, 60], result: [['–']] },
  ],
  errors: [{ formula: '=ITA.WEAKNESSES(B2:B11, 850)', args: [SAMPLE_SCORES, 850], error: 'invalidValue' }],
};
