import { INDICATORS } from '../framework';
import type { Cell, Workbook } from '../workbook/cell-grid';

/** Invented scores of an invented agency: two instruments are weak, one score is below 70. */
const SCORES = [92.01, 85.52, 88.96, 85.66, 86.63, 81.9, 69.73, 74.78, 81.92, 87.5];
const OVERALL = 82.85;
const AGENCY = 'องค์การบริหารส่วนตำบลตัวอย่าง';
const YEAR = 2568;

const row = (...values: readonly (string | number)[]): readonly Cell[] => values.map((value) => ({ value }));

/** A score sheet to try the product with; it stands in no file. */
export function sampleWorkbook(): Workbook {
  return {
    sheets: [
      {
        sheet: 'คะแนน ITA',
        rows: [
          row(`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${YEAR}`),
          row(AGENCY),
          row('ที่', 'ตัวชี้วัด', 'คะแนน'),
          ...INDICATORS.map(({ number, name }, index) => row(number, name, SCORES[index] ?? 0)),
          row('', 'คะแนนรวม', OVERALL),
        ],
        merges: [],
        hidden: false,
        marker: null,
      },
    ],
  };
}
