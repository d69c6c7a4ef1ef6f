import * as fc from 'fast-check';
import { PROVINCES } from '../../test/support/provinces';
import { NOWHERE, placeIn, placeName } from './places';

test.each([
  ['อบต.ทุ่งสมมติ อ.เมือง จ.อุดรธานี', 'เมือง', 'อุดรธานี'],
  ['อบต.ทุ่งสมมติ อำเภอเมืองจังหวัดอุดรธานี', 'เมือง', 'อุดรธานี'],
  ['อำเภอ ท่าข้าม (4 แห่ง)', 'ท่าข้าม', null],
  ['กิ่งอ.ท่าข้าม', 'ท่าข้าม', null],
  ['สำนักงานจังหวัดตัวอย่าง', null, 'ตัวอย่าง'],
  ['จ.ตัวอย่าง ปี 2567', null, 'ตัวอย่าง'],
  ['จังหวัดตัวอย่างประจำปี', null, 'ตัวอย่าง'],
  ['จงหวดตัวอย่าง', null, 'ตัวอย่าง'],
  ['อ.กข', 'กข', null],
  ['อันดับในอำเภอ ปีงบประมาณ พ.ศ. 2567 อำเภอเขาคิชฌกูฏ', 'เขาคิชฌกูฏ', null],
  ['ค่าเฉลี่ยทุกจังหวัด และจังหวัดตัวอย่าง', null, 'ตัวอย่าง'],
])('“%s” lies in %s, %s', (text, district, province) => {
  expect(placeIn(text)).toEqual({ district, province });
});

test.each([
  'อบต.ทุ่งสมมติ',
  'องค์การบริหารส่วนจังหวัดตัวอย่าง',
  'ทุกจังหวัดทั่วประเทศ',
  'ทุกจังหวัด',
  'ค่าเฉลี่ยอำเภอละ 3 แห่ง',
  'จังหวัดทั้งหมด',
  'อ.ก',
  'ผอ.กองคลัง',
  'ดร.จ.ส.อ.',
])('“%s” lies nowhere', (text) => {
  expect(placeIn(text)).toEqual(NOWHERE);
});

test('every province is found, before and behind whatever names stand there', () => {
  const found = PROVINCES.flatMap((province) =>
    [
      `อบต.ทุ่งสมมติ อ.เมือง จ.${province} ปี 2567`,
      `จังหวัด${province} อำเภอเมือง${province}`,
      `ทุกอบต.ในจังหวัด${province}ประจำปี 2567`,
    ].map((text) => placeIn(text).province),
  );
  expect(found).toEqual(PROVINCES.flatMap((province) => [province, province, province]));
});

test('a place is found behind any agency and before whatever ends it', () => {
  const name = fc.constantFrom('เมือง', 'ท่าข้าม', 'บางสมมติ', 'โนนสมมติ');
  const end = fc.constantFrom('', ' ', ', ', ' (12 แห่ง)', '2567', ' ประจำปี 2567', ' พ.ศ. 2567', 'ผลคะแนน');
  fc.assert(
    fc.property(name, name, end, (district, province, behind) => {
      expect(placeIn(`ทต.หนองสมมติ อำเภอ${district} จังหวัด${province}${behind}`)).toEqual({
        district,
        province,
      });
    }),
  );
});

test.each([
  ['อำเภอเมือง', 'เมือง'],
  ['อ. เมือง', 'เมือง'],
  ['จังหวัดตัวอย่าง (12 แห่ง)', 'ตัวอย่าง'],
  ['เขตหนองสมมติ', 'หนองสมมติ'],
  ['ตัวอย่าง', 'ตัวอย่าง'],
  ['อำเภอ', null],
  ['', null],
])('the cell “%s” of a column of places is %s', (text, expected) => {
  expect(placeName(text)).toBe(expected);
});
