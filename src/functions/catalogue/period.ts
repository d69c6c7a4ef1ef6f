import { periodText, QUARTERS } from '../../framework/calendar';
import { cellFunction } from '../define';
import { invalid } from '../failure';
import { calendarYear } from '../parameters/year';
import { wholeNumber } from '../parameters/whole-number';
import { quoted } from '../values';
import type { FunctionEntry } from './entry';

/** The days of a quarter as documents print them. */
export const period = cellFunction({
  name: 'PERIOD',
  parameters: [wholeNumber('quarter', 1, QUARTERS.length), calendarYear('year')],
  run: (number, year) => {
    const quarter = QUARTERS.find((candidate) => candidate === number);
    return quarter
      ? periodText(quarter, year, 'thai')
      : invalid('not-a-whole-number', { argument: 'quarter', from: 1, to: 4, found: quoted(number) });
  },
});

export const PERIOD: FunctionEntry = {
  implementation: period,
  summary: {
    th: 'ช่วงวันที่ของไตรมาส ตามแบบที่ใช้ในเอกสาร',
    en: 'The days of a quarter as Thai documents print them',
  },
  parameters: {
    quarter: { th: 'ไตรมาส 1 ถึง 4 ใส่เป็นช่วงได้', en: 'Quarter 1 to 4; may be a range' },
    year: { th: 'ปีงบประมาณ พ.ศ. เช่น 2568', en: 'Fiscal year in พ.ศ., such as 2568' },
  },
  result: {
    th: 'ข้อความเลขไทย ปีสองหลัก ใช้ได้ทุกปี พ.ศ. 2400 ถึง 2700',
    en: 'Text in Thai digits, year of two digits; any year from พ.ศ. 2400 to 2700',
  },
  examples: [
    { formula: '=ITA.PERIOD(1, 2568)', args: [1, 2568], result: '๑ ต.ค. – ๓๑ ธ.ค. ๖๗' },
    {
      formula: '=ITA.PERIOD({1;2;3;4}, 2568)',
      args: [[[1], [2], [3], [4]], 2568],
      result: [
        ['๑ ต.ค. – ๓๑ ธ.ค. ๖๗'],
        ['๑ ม.ค. – ๓๑ มี.ค. ๖๘'],
        ['๑ เม.ย. – ๓๐ มิ.ย. ๖๘'],
        ['๑ ก.ค. – ๓๐ ก.ย. ๖๘'],
      ],
    },
  ],
  errors: [
    { formula: '=ITA.PERIOD(5, 2568)', args: [5, 2568], error: 'invalidValue' },
    { formula: '=ITA.PERIOD(1, 2025)', args: [1, 2025], error: 'notAvailable' },
  ],
};
