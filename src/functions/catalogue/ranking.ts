import { rankedRows } from '../ranked-rows';
import { rowsFunction } from '../define';
import { SCORES } from '../parameters/scores';
import type { FunctionEntry } from './entry';
import { SCORES_TEN } from './parameter-words';
import { SAMPLE_SCORES, SCORES_WITH_TEXT } from './sample-table';

/** All ten indicators from the highest score. */
export const ranking = rowsFunction({
  name: 'RANKING',
  parameters: [SCORES],
  run: (scores) => rankedRows(scores, () => true),
});

export const RANKING: FunctionEntry = {
  implementation: ranking,
  summary: {
    th: 'จัดอันดับตัวชี้วัดทั้งสิบจากคะแนนสูงไปต่ำ',
    en: 'All ten indicators from the highest score to the lowest',
  },
  parameters: { scores: SCORES_TEN },
  result: {
    th: 'ตาราง 10 แถว ไม่มีหัวตาราง: อันดับ เลขตัวชี้วัด ชื่อ คะแนน คะแนนเท่ากันได้อันดับเดียวกัน (1, 1, 3) เรียงตามเลขตัวชี้วัด',
    en: 'Ten rows without a header: rank, number, name, score; equal scores share a rank (1, 1, 3), in indicator order',
  },
  examples: [
    {
      formula: '=ITA.RANKING(B2:B11)',
      args: [SAMPLE_SCORES],
      result: [
        [1, 3, 'การใช้อำนาจ', 99.17],
        [2, 6, 'คุณภาพการดำเนินงาน', 94.2],
        [3, 2, 'การใช้งบประมาณ', 93.13],
        [4, 1, 'การปฏิบัติหน้าที่', 91.67],
        [5, 5, 'การแก้ไขปัญหาการทุจริต', 91.25],
        [6, 7, 'ประสิทธิภาพการสื่อสาร', 90.62],
        [7, 10, 'การป้องกันการทุจริต', 76.67],
        [8, 4, 'การใช้ทรัพย์สินของราชการ', 72.71],
        [9, 8, 'การปรับปรุงการทำงาน', 71.41],
        [10, 9, 'การเปิดเผยข้อมูล', 68.45],
      ],
    },
  ],
  errors: [
    {
      formula: '=ITA.RANKING(B2:B11) (B4 = "ไม่มี")',
      args: [SCORES_WITH_TEXT],
      error: 'invalidValue',
    },
  ],
};
