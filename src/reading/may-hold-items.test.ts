import { sheet } from '../../test/support/grids';
import { mayHoldItems } from './may-hold-items';

const holds = (...texts: string[]): boolean =>
  mayHoldItems({
    sheets: [
      sheet(
        'S',
        texts.map((text) => [text, 100]),
      ),
    ],
  });

test.each([
  'i1',
  'ข้อ ๐๗',
  'O-35',
  '042 มาตรการ',
  'OIT 3',
  'ข้อคำถาม',
  'E-Service',
  'ช่องทางแจ้งเรื่องร้องเรียน',
  'ในหน่วยงานของท่าน มีเจ้าหน้าที่',
  'การปรับปรุงงาน (e๘)',
])('“%s” may be of an item', (text) => expect(holds('หน่วยงาน', text)).toBe(true));

test('a table of the ten indicators holds none', () => {
  expect(
    holds(
      'ผลการประเมิน ITA ปีงบประมาณ 2567',
      'ตัวชี้วัด',
      'การปฏิบัติหน้าที่',
      'การใช้งบประมาณ',
      '1. การใช้อำนาจ',
      'IIT',
      'OIT',
      'คะแนนรวม',
    ),
  ).toBe(false);
});

test('numbers under an instrument that go on behind ten may be of items', () => {
  const numbers = Array.from({ length: 15 }, (_, k) => [k + 1, 90]);
  expect(mayHoldItems({ sheets: [sheet('S', [['IIT'], ...numbers])] })).toBe(true);
  expect(mayHoldItems({ sheets: [sheet('S', [['IIT'], ...numbers.slice(0, 10)])] })).toBe(false);
  expect(mayHoldItems({ sheets: [sheet('S', numbers)] })).toBe(false);
});
