import * as fc from 'fast-check';
import { NAMES_LIKE_HEADERS } from '../../test/support/names-like-headers';
import { markDamage } from '../../test/support/thai-damage';
import { toThaiDigits } from '../framework';
import { isBroad, isOfScores, isProvinceLabel, isRemark, roleOf, type Role } from './roles';

const HEADS: Readonly<Partial<Record<Role, readonly string[]>>> = {
  score: [
    ...['คะแนน', 'คะแนนที่ได้', 'ผลคะแนนปี 2567', 'ผลการประเมิน', 'Score', 'ผล', 'ผลปี 2567'],
    ...['คะแนน (ร้อยละ)', 'คะแนน (เต็ม 100)', 'คะแนน (เทียบปีก่อน)', 'หลังอุทธรณ์', 'คะแนนรายตัวชี้วัด'],
  ],
  percent: ['ร้อยละ', '%', '(%)', 'เปอร์เซ็นต์', 'Percent'],
  rank: ['อันดับ', 'ลำดับที่', 'ที่', 'No.', 'อันดับในจังหวัด', 'รหัส'],
  weight: ['น้ำหนัก', 'ค่าน้ำหนัก', 'สัดส่วน', 'Weight'],
  weighted: ['คะแนนถ่วงน้ำหนัก', 'คะแนนตามน้ำหนัก', 'คะแนน (ถ่วงน้ำหนักแล้ว)', 'คะแนน (เต็ม 5)', 'คะแนน (5 ระดับ)'],
  full: ['คะแนนเต็ม', 'เต็ม', 'Full score'],
  target: ['เป้าหมาย', 'ค่าเป้าหมาย', 'เกณฑ์', 'คะแนนคาดหวัง', 'ปี 2568 (ค่าคาดหวัง)', 'แผน', 'แผนปี 2568', 'Target'],
  gap: ['คะแนนที่ขาด', 'ต้องพัฒนา', 'ห่างจากเป้าหมาย', 'คะแนนที่เสีย', 'Gap'],
  progress: ['ความก้าวหน้า', 'ร้อยละความสำเร็จ', 'ดำเนินการแล้ว', 'เบิกจ่าย', 'คะแนน (สะสม)'],
  share: ['ร้อยละที่ผ่าน', 'จำนวนที่ผ่าน', 'ไม่ผ่าน', 'ผ่านเกณฑ์', 'ร้อยละของผู้ตอบ', 'อัตรา'],
  risk: ['ความเสี่ยง', 'โอกาสเกิด', 'ผลกระทบ'],
  page: ['หน้า', 'เลขหน้า', 'หน้าที่', 'Page'],
  group: ['ผู้บริหาร', 'ประชาชน', 'เพศหญิง', 'อายุ', 'สายวิชาการ (84 คน)', 'ฝ่ายสมมติ (12 ราย)'],
  difference: ['ผลต่าง', 'เพิ่มขึ้น', 'เพิ่ม/ลด', '+/-', '±', 'Δ', '(+/-)', 'คะแนน (เปลี่ยนแปลง)', 'แนวโน้ม'],
  previous: ['ปีก่อน', 'คะแนนปีที่แล้ว', 'ปีที่ผ่านมา'],
  average: ['ค่าเฉลี่ยประเทศ', 'คะแนนเฉลี่ยจังหวัด', 'ภาพรวมอำเภอ', 'เฉลี่ย 3 ปี', 'เฉลี่ยย้อนหลัง 3 ปี'],
  extreme: ['สูงสุด', 'คะแนนต่ำสุด', 'S.D.', 'Max', 'Min'],
  count: ['จำนวน', 'จำนวนข้อคำถาม', 'ผู้ตอบ', 'N', 'งบประมาณ', 'วงเงินงบประมาณ (บาท)', 'งบประมาณที่ใช้'],
  earlier: ['ก่อนอุทธรณ์', 'คะแนนเบื้องต้น', 'คะแนนประเมินตนเอง'],
  round: ['รอบ 1', 'ไตรมาสที่ 2', 'ครั้งที่ 1', 'Q3', 'คะแนนรอบแรก'],
  level: ['ระดับ', 'เกรด', 'ระดับผลการประเมิน', 'ผลการประเมินระดับ', 'Rating'],
  overall: ['รวม', 'คะแนนรวม', 'คะแนนเฉลี่ย', 'ผลคะแนน', 'คะแนนภาพรวม', 'ITA', 'Total', 'รวมทุกตัวชี้วัด'],
  agency: ['หน่วยงาน', 'ชื่อหน่วยงาน', 'อปท.', 'จังหวัด', 'ตำบล', 'โรงเรียน', 'หน่วยงานในสังกัด', 'Agency'],
  kind: ['ประเภท', 'ประเภท อปท.', 'Type'],
  district: ['อำเภอ', 'ชื่ออำเภอ', 'Amphoe'],
  status: ['สถานะ', 'รอบ', 'รอบการประเมิน', 'Version'],
  place: ['ภาค', 'ขนาด', 'สังกัด', 'รหัสหน่วยงาน'],
  year: ['ปี', 'ปีงบประมาณ', 'พ.ศ.', 'ปีงบประมาณ พ.ศ.', 'Year'],
  indicator: ['ตัวชี้วัด', 'ตัวชี้วัดที่', 'ชื่อตัวชี้วัด', 'ลำดับตัวชี้วัด', 'ตัวชี้วัด/ประเด็น', 'Indicator'],
  instrument: ['แบบ', 'เครื่องมือการประเมิน', 'แบบวัด'],
  note: ['หมายเหตุ', 'มาตรการ', 'ผู้รับผิดชอบ', 'ระยะเวลา', 'Remark'],
};

test.each(Object.entries(HEADS))('headers of %s', (role, heads) => {
  expect(heads.map((head) => [head, roleOf(head)])).toEqual(heads.map((head) => [head, role]));
});

test('a header says the same in Thai digits and in small letters', () => {
  const head = fc.constantFrom(...Object.values(HEADS).flat());
  fc.assert(
    fc.property(head, (text) => {
      expect([text, roleOf(toThaiDigits(text))]).toEqual([text, roleOf(text)]);
      expect([text, roleOf(text.toLowerCase())]).toEqual([text, roleOf(text)]);
    }),
  );
});

test('damaged marks change no role', () => {
  const head = fc.constantFrom('คะแนน', 'ตัวชี้วัด', 'น้ำหนัก', 'ค่าเป้าหมาย', 'ลำดับที่', 'ร้อยละ', 'หน่วยงาน');
  fc.assert(
    fc.property(head, markDamage, (text, damage) => {
      expect([damage(text), roleOf(damage(text))]).toEqual([damage(text), roleOf(text)]);
    }),
    { numRuns: 300 },
  );
});

test.each(['', '92.01', '๙๒.๐๑', '2567', '-', '+', 'อบต.ทุ่งสมมติ', 'การปฏิบัติหน้าที่', 'IIT'])(
  '“%s” announces nothing',
  (text) => {
    expect(roleOf(text)).toBeNull();
  },
);

test('names of agencies announce nothing, whatever words stand in them', () => {
  const names = NAMES_LIKE_HEADERS.flatMap((name) => [name, `อบต.${name}`, `เทศบาลตำบล${name} อ.เมือง`]);
  expect(names.filter((name) => roleOf(name) !== null)).toEqual([]);
});

test.each([
  ['อบต.บ้านเป้า ผลต่าง', 'difference'],
  ['อบต.บ้านเป้า (คะแนนเต็ม)', 'full'],
  ['เทศบาลตำบล สูงสุด', 'extreme'],
  ['อบต.จำนวน', 'count'],
])('“%s” says %s beside a name or a kind', (text, role) => {
  expect(roleOf(text)).toBe(role);
});

test('a label has at most sixty letters, a longer text is a sentence', () => {
  const ofLength = (length: number): string => 'คะแนน'.padEnd(length, 'ก');
  expect([roleOf(ofLength(60)), roleOf(ofLength(61))]).toEqual(['score', null]);
});

test.each([
  ['คะแนน (เต็ม 59)', 'weighted'],
  ['คะแนน (เต็ม 60)', 'score'],
  ['คะแนน (เต็ม 100)', 'score'],
  ['คะแนน (เต็ม 5.00)', 'score'],
  ['คะแนน (10 ระดับ)', 'weighted'],
  ['คะแนน (11 ระดับ)', 'score'],
])('the scale in “%s” makes it %s', (text, role) => {
  expect(roleOf(text)).toBe(role);
});

test('a remark has figures outside brackets and more than twenty letters', () => {
  const ofLength = (length: number): string => '85'.padEnd(length, 'ก');
  expect([isRemark(ofLength(20)), isRemark(ofLength(21))]).toEqual([false, true]);
  expect([
    isRemark('ก'.repeat(30)),
    isRemark(`${'ก'.repeat(30)} (85)`),
    isRemark(`${'ก'.repeat(30)} ๘๕`),
  ]).toEqual([false, false, true]);
});

test('labels of places, and of scores', () => {
  expect(['จังหวัด', 'อำเภอ', 'ตำบล', 'Province', 'หน่วยงาน'].map(isBroad)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
  expect(['จังหวัด', 'Changwat', 'อำเภอ'].map(isProvinceLabel)).toEqual([true, true, false]);
  const roles: readonly (readonly Role[])[] = [['score'], ['percent', 'year'], ['weighted'], []];
  expect(roles.map((own) => isOfScores(new Set(own)))).toEqual([true, true, false, false]);
});
