import { isItemId, itemCode, itemId } from './item-id';

test.each([
  ['i1', 'i1', ''],
  ['ข้อ e2', 'e2', ''],
  ['ข้อคำถาม: E-12. ท่าน', 'e12', 'ท่าน'],
  ['O 35 รายงานผล', 'o35', 'รายงานผล'],
  ['o -7) ข้อมูล', 'o7', 'ข้อมูล'],
])('%s begins with the code %s', (text, id, rest) => {
  const code = itemCode(text)!;
  expect([itemId(code.item), code.rest, code.zero]).toEqual([id, rest, false]);
});

test('a zero may stand for an o, unless it numbers a list or is a decimal', () => {
  expect(itemCode('034 มาตรการ')).toEqual({
    item: { instrument: 'OIT', number: 34 },
    rest: 'มาตรการ',
    zero: true,
  });
  expect([itemCode('01. การปฏิบัติหน้าที่'), itemCode('0.93'), itemCode('0123')]).toEqual([null, null, null]);
});

test.each(['', 'IIT', 'i123', 'การเปิดเผยข้อมูล o1', '12', 'EIT 1'])('"%s" is no code', (text) => {
  expect(itemCode(text)).toBeNull();
});

test.each(['i1', 'e15', 'o43'])('%s is a code as it is kept', (text) => expect(isItemId(text)).toBe(true));
test.each(['O34', '034', 'o0', 'o123', 'x1', '7', 'o34 '])('“%s” is none', (text) =>
  expect(isItemId(text)).toBe(false),
);
