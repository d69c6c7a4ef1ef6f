import { NAMES_LIKE_HEADERS } from '../../test/support/names-like-headers';
import { sheet, type Value } from '../../test/support/grids';
import { RESULT } from '../../test/support/score-sheets';
import { namedRows } from '../../test/support/tables';
import { bareName, isName, nameLineAbove } from './name-lines';
import { SheetView } from './sheet-view';

test.each([...NAMES_LIKE_HEADERS, 'นาดี', 'สำนักปลัด', 'Head Office'])('“%s” is a bare name', (text) => {
  expect(bareName(text)).toBe(text);
});

test.each([
  'ก',
  '(-)',
  'ตารางที่ ก',
  'คะแนน',
  'ITA',
  'IIT',
  'การปฏิบัติหน้าที่',
  'ผ่านดี',
  'หนองสมมติ 2',
  'หน่วยงาน: ก',
  'รวม',
])('“%s” is none', (text) => {
  expect(bareName(text)).toBeNull();
});

test('a name has two to eighty characters', () => {
  expect([1, 2, 80, 81].map((length) => isName('ก'.repeat(length)))).toEqual([false, true, true, false]);
});

describe('a line directly above a table', () => {
  const above = (...rows: readonly (readonly Value[])[]): string | null =>
    nameLineAbove(new SheetView(sheet('คะแนน', [...rows, ...namedRows(RESULT)])), {
      top: rows.length,
      bottom: rows.length + 9,
      left: 0,
      right: 1,
    });
  const HEADS: Value[] = ['ตัวชี้วัด', 'คะแนน'];

  test.each<[string, readonly (readonly Value[])[], string | null]>([
    ['a bare name', [['หนองสมมติ']], 'หนองสมมติ'],
    ['an agency in a sentence', [['ผลคะแนน ITA ของ อบต.ทุ่งสมมติ']], 'อบต.ทุ่งสมมติ'],
    ['a label with its name', [['หน่วยงาน: ทุ่งสมมติ']], 'ทุ่งสมมติ'],
    ['three header rows between', [['หนองสมมติ'], HEADS, HEADS, HEADS], 'หนองสมมติ'],
    ['four header rows between', [['หนองสมมติ'], HEADS, HEADS, HEADS, HEADS], null],
    ['two texts', [['หนองสมมติ', 'ทุ่งสมมติ']], null],
    ['an empty row between', [['หนองสมมติ'], []], null],
    ['a heading', [['ตารางแสดงผล']], null],
    ['nothing', [], null],
  ])('%s', (_, rows, expected) => {
    expect(above(...rows)).toBe(expected);
  });
});
