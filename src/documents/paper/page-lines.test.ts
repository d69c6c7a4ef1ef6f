import { BLANK } from '../../../test/file-adapter/documents';
import type { DocumentCell, SheetDocument } from '../../workbook/sheet-document';
import { pageLines } from './page-lines';

const cell = (style: string, value: string, repeats?: true): DocumentCell => ({
  style,
  value,
  ...(repeats && { repeats }),
});

/** A header, a measure in three rows of the sheet, and one in a single row. */
const SHEET: SheetDocument = {
  ...BLANK,
  styles: {
    whole: { border: 'thin' },
    first: { border: 'thin-open-bottom' },
    middle: { border: 'thin-sides' },
    last: { border: 'thin-open-top' },
  },
  rows: [
    [cell('whole', 'ตัวชี้วัด'), cell('whole', 'ขั้นตอน')],
    [cell('first', 'ตัวชี้วัดที่ 7'), cell('first', '1. หนึ่ง')],
    [cell('middle', 'ตัวชี้วัดที่ 7 (ต่อ)', true), cell('middle', '2. สอง')],
    [cell('last', 'ตัวชี้วัดที่ 7 (ต่อ)', true), cell('last', '3. สาม')],
    [cell('whole', 'ตัวชี้วัดที่ 8'), null],
  ].map((cells) => ({ height: 30, cells })),
};

const texts = (...rows: number[]) =>
  pageLines(SHEET, rows).map(({ cells }) => cells.map((each) => each?.value ?? null));

test('rows of one measure on a page are one, and nothing is said twice', () => {
  expect(texts(0, 1, 2, 3, 4)).toEqual([
    ['ตัวชี้วัด', 'ขั้นตอน'],
    ['ตัวชี้วัดที่ 7', '1. หนึ่ง\n2. สอง\n3. สาม'],
    ['ตัวชี้วัดที่ 8', null],
  ]);
});

test('a page that begins in the middle of a measure says whose it is, below the repeated header too', () => {
  expect(texts(2, 3)).toEqual([['ตัวชี้วัดที่ 7 (ต่อ)', '2. สอง\n3. สาม']]);
  expect(texts(0, 3, 4)).toEqual([
    ['ตัวชี้วัด', 'ขั้นตอน'],
    ['ตัวชี้วัดที่ 7 (ต่อ)', '3. สาม'],
    ['ตัวชี้วัดที่ 8', null],
  ]);
});

test('a line tells which rows it shows', () => {
  expect(pageLines(SHEET, [0, 1, 2, 3, 4]).map(({ row, count }) => [row, count])).toEqual([
    [0, 1],
    [1, 3],
    [4, 1],
  ]);
});
