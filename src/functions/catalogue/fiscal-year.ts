import { fiscalYearOf } from '../../framework/calendar';
import { cellFunction } from '../define';
import { DATE } from '../parameters/date';
import type { FunctionEntry } from './entry';
import { DATE_WORDS } from './parameter-words';

/** The fiscal year (พ.ศ.) that holds a date. */
export const fiscalYear = cellFunction({ name: 'FISCALYEAR', parameters: [DATE], run: fiscalYearOf });

export const FISCALYEAR: FunctionEntry = {
  implementation: fiscalYear,
  summary: {
    th: 'ปีงบประมาณ พ.ศ. ของวันที่ (1 ต.ค. ถึง 30 ก.ย.)',
    en: 'Fiscal year (พ.ศ.) of a date, from 1 October to 30 September',
  },
  parameters: { date: DATE_WORDS },
  result: {
    th: 'ปี พ.ศ. สี่หลัก วันที่ในเซลล์ที่มีปีตั้งแต่ 2400 ถือว่าพิมพ์เป็น พ.ศ. ปีสองหลัก 50 ถึง 99 ในข้อความคือ พ.ศ. 2550 ถึง 2599',
    en: 'A year in พ.ศ. A date cell whose year is 2400 or later was typed in พ.ศ.; two digits from 50 to 99 in text are พ.ศ. 2550 to 2599',
  },
  examples: [
    { formula: '=ITA.FISCALYEAR(DATE(2024,10,1))', args: [45566], result: 2568 },
    { formula: '=ITA.FISCALYEAR("๓๐ ก.ย. ๒๕๖๗")', args: ['๓๐ ก.ย. ๒๕๖๗'], result: 2567 },
    { formula: '=ITA.FISCALYEAR(DATE(2567,10,1))', args: [243892], result: 2568 },
  ],
  errors: [
    { formula: '=ITA.FISCALYEAR(2568)', args: [2568], error: 'invalidValue' },
    { formula: '=ITA.FISCALYEAR("31/4/2568")', args: ['31/4/2568'], error: 'invalidValue' },
    { formula: '=ITA.FISCALYEAR("1/10/24")', args: ['1/10/24'], error: 'invalidValue' },
  ],
};
