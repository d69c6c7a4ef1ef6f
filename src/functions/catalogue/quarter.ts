import { quarterOf } from '../../framework/calendar';
import { cellFunction } from '../define';
import { DATE } from '../parameters/date';
import type { FunctionEntry } from './entry';
import { DATE_WORDS } from './parameter-words';

/** The quarter of the fiscal year that holds a date. */
export const quarter = cellFunction({ name: 'QUARTER', parameters: [DATE], run: quarterOf });

export const QUARTER: FunctionEntry = {
  implementation: quarter,
  summary: {
    th: 'ไตรมาสของปีงบประมาณที่วันที่นั้นอยู่',
    en: 'Quarter of the fiscal year that holds a date',
  },
  parameters: { date: DATE_WORDS },
  result: {
    th: '1 (ต.ค. ถึง ธ.ค.) 2 (ม.ค. ถึง มี.ค.) 3 (เม.ย. ถึง มิ.ย.) หรือ 4 (ก.ค. ถึง ก.ย.)',
    en: '1 (October to December), 2 (January to March), 3 (April to June) or 4 (July to September)',
  },
  examples: [
    { formula: '=ITA.QUARTER(DATE(2025,3,31))', args: [45747], result: 2 },
    { formula: '=ITA.QUARTER("1 ต.ค. 2567")', args: ['1 ต.ค. 2567'], result: 1 },
    { formula: '=ITA.QUARTER("2025-07-01")', args: ['2025-07-01'], result: 4 },
  ],
  errors: [{ formula: '=ITA.QUARTER("ตุลาคม")', args: ['ตุลาคม'], error: 'invalidValue' }],
};
