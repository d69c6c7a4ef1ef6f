import { CATALOGUE_TITLES } from '../../planning/catalogue-titles';
import { optional, rowsFunction } from '../define';
import { indicatorNamed } from '../parameters/indicator';
import { wholeNumber } from '../parameters/whole-number';
import type { FunctionEntry } from './entry';

/** No indicator has as many; more is taken for a slip of the pen. */
const MOST = 100;

/** Titles of the measures of an indicator, the most useful first. */
export const measures = rowsFunction({
  name: 'MEASURES',
  parameters: [indicatorNamed('indicator'), optional(wholeNumber('count', 1, MOST))],
  run: ({ indicator }, count) => CATALOGUE_TITLES[indicator].slice(0, count ?? MOST).map((title) => [title]),
});

export const MEASURES: FunctionEntry = {
  implementation: measures,
  summary: {
    th: 'ชื่อมาตรการของตัวชี้วัดจากคลังมาตรการ',
    en: 'Titles of the measures for an indicator, from the built-in catalogue',
  },
  parameters: {
    indicator: { th: 'ชื่อหรือเลขตัวชี้วัด', en: 'Name or number of an indicator' },
    count: { th: 'จำนวนมาตรการ 1 ถึง 100 ไม่ใส่ = ทั้งหมด', en: 'How many, 1 to 100; omitted: all' },
  },
  result: {
    th: 'หนึ่งคอลัมน์ มาตรการที่ใช้ได้มากที่สุดอยู่ก่อน',
    en: 'One column, the most useful measure first',
  },
  examples: [
    {
      formula: '=ITA.MEASURES("การปฏิบัติหน้าที่", 2)',
      args: ['การปฏิบัติหน้าที่', 2],
      result: [
        ['ทบทวนคู่มือการปฏิบัติงานให้ระบุขั้นตอนและระยะเวลาแล้วเสร็จของงานหลัก'],
        ['กำหนดแนวปฏิบัติและให้บริการตามลำดับก่อนหลังอย่างเท่าเทียม'],
      ],
    },
  ],
  errors: [
    { formula: '=ITA.MEASURES(12)', args: [12], error: 'notAvailable' },
    { formula: '=ITA.MEASURES(9, 0)', args: [9, 0], error: 'invalidValue' },
  ],
};
