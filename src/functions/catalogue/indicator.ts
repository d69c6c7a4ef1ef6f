import { indicator as definitionOf } from '../../framework/indicators';
import { cellFunction, optional } from '../define';
import { choice } from '../parameters/choice';
import { indicatorNamed } from '../parameters/indicator';
import type { FunctionEntry } from './entry';

/** The number of a name, the name of a number, or what was asked for. */
export const indicator = cellFunction({
  name: 'INDICATOR',
  parameters: [indicatorNamed('nameOrNumber'), optional(choice('what', ['name', 'number', 'instrument']))],
  run: ({ indicator: number, byNumber }, what) =>
    definitionOf(number)[what ?? (byNumber ? 'name' : 'number')],
});

export const INDICATOR: FunctionEntry = {
  implementation: indicator,
  summary: {
    th: 'เลขของตัวชี้วัดจากชื่อ หรือชื่อทางการจากเลข',
    en: 'Number of an indicator by its name, or official name by its number',
  },
  parameters: {
    nameOrNumber: {
      th: 'ชื่อที่สะกดแบบใดก็ได้ หรือเลข 1 ถึง 10 (เป็นข้อความก็ได้) ใส่เป็นช่วงได้',
      en: 'Name in any usual spelling, or number 1 to 10 (also as text); may be a range',
    },
    what: {
      th: '“name” ชื่อ “number” เลข หรือ “instrument” เครื่องมือ',
      en: '"name", "number" or "instrument"',
    },
  },
  result: {
    th: 'ไม่ใส่ what: ชื่อได้เลข และเลขได้ชื่อ',
    en: 'Without what: a name gives the number, a number gives the name',
  },
  examples: [
    { formula: '=ITA.INDICATOR("การใช้อำนาจหน้าที่")', args: ['การใช้อำนาจหน้าที่'], result: 3 },
    { formula: '=ITA.INDICATOR("๓")', args: ['๓'], result: 'การใช้อำนาจ' },
    {
      formula: '=ITA.INDICATOR("การปรับปรุงระบบการทำงาน", "instrument")',
      args: ['การปรับปรุงระบบการทำงาน', 'instrument'],
      result: 'EIT',
    },
    {
      formula: '=ITA.INDICATOR({"ใช้งบประมาณ";"10"}, "number")',
      args: [[['ใช้งบประมาณ'], ['10']], 'number'],
      result: [[2], [10]],
    },
  ],
  errors: [
    { formula: '=ITA.INDICATOR("การจราจร")', args: ['การจราจร'], error: 'notAvailable' },
    { formula: '=ITA.INDICATOR("การทุจริต")', args: ['การทุจริต'], error: 'notAvailable' },
    { formula: '=ITA.INDICATOR(11)', args: [11], error: 'notAvailable' },
    { formula: '=ITA.INDICATOR(3, "score")', args: [3, 'score'], error: 'invalidValue' },
  ],
};
