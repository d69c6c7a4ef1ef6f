import * as fc from 'fast-check';
import { PROVINCES } from '../../test/support/provinces';
import {
  agencyIn,
  agencyKey,
  agencyName,
  agencyNamed,
  isKindAlone,
  joinKind,
  labelledAgency,
  looksLikeAgency,
} from './agencies';

const NAMES = [
  'องค์การบริหารส่วนตำบลทุ่งสมมติ',
  'อบต.ทุ่งสมมติ',
  'องค์การบริหารส่วนจังหวัดตัวอย่าง',
  'เทศบาลตำบลหนองสมมติ',
  'เทศบาลนครตัวอย่าง',
  'ทต.หนองสมมติ',
  'เมืองพัทยา',
  'กรุงเทพมหานคร',
];
const name = fc.constantFrom(...NAMES);

describe('the agency in a text', () => {
  test('is found whatever stands before and behind its name', () => {
    const before = fc.constantFrom('', 'ผลการประเมิน ITA ของ', 'รายงานผลคะแนน ', '1. ', 'หน่วยงาน: ', '๒๕๖๗ ');
    const behind = fc.constantFrom(
      ...['', ' อำเภอเมือง จังหวัดตัวอย่าง', ' อ.เมือง', ' ประจำปีงบประมาณ พ.ศ. 2567', 'ประจำปี ๒๕๖๗'],
      ...['ได้คะแนน 92.01', 'มีผลการประเมิน', ' (IIT)', ', ', ' ผลคะแนน', ' ปี 2567', ' พ.ศ. 2567', 'ซึ่งได้รับ'],
    );
    fc.assert(
      fc.property(before, name, behind, (start, agency, end) => {
        expect([start, end, agencyIn(`${start}${agency}${end}`)]).toEqual([start, end, agency]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['เทศบาลตำบลหนองสมมติอำเภอเมือง', 'เทศบาลตำบลหนองสมมติ'],
    ['อบต.ทุ่งสมมติจ.ตัวอย่าง', 'อบต.ทุ่งสมมติ'],
    ['สำนักงานเกษตรจังหวัดตัวอย่าง', 'สำนักงานเกษตรจังหวัดตัวอย่าง'],
    ['โรงพยาบาลตัวอย่าง จังหวัดตัวอย่าง', 'โรงพยาบาลตัวอย่าง'],
    ['องคการบริหารสวนตําบลทุ่งสมมติ', 'องค์การบริหารส่วนตำบลทุ่งสมมติ'],
    ['กรุงเทพมหานครได้คะแนน 92.01', 'กรุงเทพมหานคร'],
    ['เมืองพัทยา อำเภอบางละมุง', 'เมืองพัทยา'],
    ['แผนส่งเสริมคุณธรรม อบต.ทุ่งสมมติ', 'อบต.ทุ่งสมมติ'],
    ['ข้อเสนอแนะ อบต.ทุ่งสมมติ', 'อบต.ทุ่งสมมติ'],
    ['คะแนนสูงสุด อบต.ทุ่งสมมติ', 'อบต.ทุ่งสมมติ'],
    ['อบต.ทุ่งสมมติ 12', 'อบต.ทุ่งสมมติ 12'],
    ['อบต.ทุ่งสมมติ 123', 'อบต.ทุ่งสมมติ 123'],
    ['อบต.ทุ่งสมมติ 1234', 'อบต.ทุ่งสมมติ'],
  ])('“%s” is about %s', (text, expected) => {
    expect(agencyIn(text)).toBe(expected);
  });

  test.each([
    'คะแนนเป็นตัวเลขตั้งแต่ศูนย์ถึงหนึ่งร้อย',
    'อบต.',
    'เทศบาลตำบล',
    'อบต.ในพื้นที่',
    'เทศบาลทุกแห่ง',
    'อบต.ทั้งหมด 12 แห่ง',
    'องค์กรปกครองส่วนท้องถิ่น',
    'สำนักงาน ป.ป.ช.',
    'สำนักปลัด',
    'ตัวชี้วัดที่ 1',
    '',
  ])('“%s” names none', (text) => {
    expect(agencyIn(text)).toBeNull();
  });

  test('สำนักปลัด writes for its agency, the ปลัด of another does not', () => {
    expect(agencyIn('ส่วนราชการ  สำนักปลัด อบต.ทุ่งสมมติ')).toBe('อบต.ทุ่งสมมติ');
    expect(agencyIn('ส่วนราชการ  สำนักงานปลัด อบต.ทุ่งสมมติ')).toBe('อบต.ทุ่งสมมติ');
    expect(agencyIn('รักษาราชการแทนปลัด อบต.ทุ่งสมมติ')).toBeNull();
  });

  test('a local agency comes before an office, whichever is written first', () => {
    expect(agencyIn('สำนักงานท้องถิ่นจังหวัดตัวอย่าง, อบต.ทุ่งสมมติ')).toBe('อบต.ทุ่งสมมติ');
    expect(agencyNamed('อบต.ทุ่งสมมติ, สำนักงานท้องถิ่นจังหวัดตัวอย่าง')).toMatchObject({
      name: 'อบต.ทุ่งสมมติ',
      local: true,
      rest: ', สำนักงานท้องถิ่นจังหวัดตัวอย่าง',
    });
  });

  test.each(['ที่มา', 'จัดทำโดย', 'เรียน นายก', 'นายก', 'ส่ง', 'ถึง', 'เสนอ', 'ที่ปรึกษา', 'ลงชื่อ', 'ตามหนังสือ'])(
    '“%s” before it says that it is another office',
    (preface) => {
      expect(agencyIn(`${preface} อบต.ทุ่งสมมติ`)).toBeNull();
    },
  );

  test('a preface reaches over forty characters, and not over a comma', () => {
    expect(agencyIn(`ที่มา${' ก'.repeat(20)}อบต.ทุ่งสมมติ`)).toBeNull();
    expect(agencyIn(`ที่มา${' ก'.repeat(20)} อบต.ทุ่งสมมติ`)).toBe('อบต.ทุ่งสมมติ');
    expect(agencyIn('ที่มา รายงาน, อบต.ทุ่งสมมติ')).toBe('อบต.ทุ่งสมมติ');
  });
});

describe('no name of a province hides or cuts the name of an agency', () => {
  test.each([
    'อบต.ทุ่งสมมติ จังหวัด{}',
    'อบต.ทุ่งสมมติจังหวัด{}',
    'จังหวัด{} อบต.ทุ่งสมมติ',
    'สรุปผลจังหวัด{} อบต.ทุ่งสมมติ ปี 2567',
  ])('in “%s”', (pattern) => {
    const others = PROVINCES.filter((province) => agencyIn(pattern.replace('{}', province)) !== 'อบต.ทุ่งสมมติ');
    expect(others).toEqual([]);
  });

  test.each([
    'อบจ.{}',
    'องค์การบริหารส่วนจังหวัด{}',
    'เทศบาลเมือง{}',
    'สำนักงานเกษตรจังหวัด{}',
    'ที่ว่าการอำเภอเมือง{}',
    'วิทยาลัยเทคนิค {}',
    'โรงเรียนเทศบาล เมือง{}',
  ])('in the name “%s”', (pattern) => {
    const names = PROVINCES.map((province) => pattern.replace('{}', province));
    expect(names.map(agencyIn)).toEqual(names);
    expect(names.map((own) => agencyName(`${own} ปี 2567`))).toEqual(names);
  });
});

describe('a cell in a column of names', () => {
  test.each([
    ['1. อบต.ทุ่งสมมติ', 'อบต.ทุ่งสมมติ'],
    ['(12) อบต.ทุ่งสมมติ', 'อบต.ทุ่งสมมติ'],
    ['๑๒๓) เทศบาลตำบลหนองสมมติ อ.เมือง', 'เทศบาลตำบลหนองสมมติ'],
    ['อบต.ทุ่งสมมติ (พ.ศ. 2567)', 'อบต.ทุ่งสมมติ'],
    ['เทศบาลตำบลหนองสมมติ 2567', 'เทศบาลตำบลหนองสมมติ 2567'],
    ['หน่วยงาน: นาสมมติ', 'นาสมมติ'],
    ['นาสมมติ', 'นาสมมติ'],
  ])('“%s” is %s', (text, expected) => {
    expect(agencyName(text)).toBe(expected);
  });

  test('looks like an agency when it begins as its name does', () => {
    fc.assert(
      fc.property(name, fc.constantFrom('', '1. ', '(๒) ', 'ชื่อหน่วยงาน : ', 'อปท. '), (agency, start) => {
        expect([start, agency, looksLikeAgency(`${start}${agency}`)]).toEqual([start, agency, true]);
      }),
    );
  });

  test.each(['ผลของอบต.ทุ่งสมมติ', '1234. อบต.ทุ่งสมมติ', 'อบต.ทุกแห่ง', 'นาสมมติ', 'อบต.'])(
    '“%s” does not look like one',
    (text) => {
      expect(looksLikeAgency(text)).toBe(false);
    },
  );

  test.each([
    'สำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ',
    'เทศบาลตำบลแก้งไขสมมติ',
    'อบต.อีไอทีสมมติ',
    'โรงเรียนบ้านทุ่งสมมติ (OIT)',
  ])('“%s” looks like one although words of indicators or instruments stand in it', (text) => {
    expect(looksLikeAgency(text)).toBe(true);
  });
});

describe('a kind without its name', () => {
  test.each(['อบต.', 'อบต', 'ทต.', 'ทต', 'เทศบาลตำบล', 'องค์การบริหารส่วนตำบล', 'โรงเรียน', 'รพ.สต.', ' อบจ. '])(
    '“%s”',
    (text) => expect(isKindAlone(text)).toBe(true),
  );

  test.each(['อบต.ทุ่งสมมติ', 'ตำบล', 'ประเภท', ''])('not “%s”', (text) => {
    expect(isKindAlone(text)).toBe(false);
  });

  test.each([
    ['อบต.', 'บ้านธิ', 'อบต.บ้านธิ'],
    ['อบต', 'บ้านธิ', 'อบต.บ้านธิ'],
    ['ทต', 'หนองสมมติ', 'ทต.หนองสมมติ'],
    ['เทศบาลตำบล', 'หนองสมมติ', 'เทศบาลตำบลหนองสมมติ'],
  ])('“%s” and “%s” are %s', (kind, behind, expected) => {
    expect(joinKind(kind, behind)).toBe(expected);
  });
});

test.each([
  ['หน่วยงาน: นาสมมติ', 'นาสมมติ'],
  ['ชื่อหน่วยงาน : นาสมมติ', 'นาสมมติ'],
  ['อปท.：นาสมมติ', 'นาสมมติ'],
  ['ชื่อหนวยงาน: นาสมมติ', 'นาสมมติ'],
  ['หน่วยงานที่รับการประเมิน: นาสมมติ', 'นาสมมติ'],
  ['หน่วยงาน นาสมมติ', null],
  ['หน่วยงาน:', null],
])('the label in “%s” gives %s', (text, expected) => {
  expect(labelledAgency(text)).toBe(expected);
});

describe('names are the same', () => {
  test.each([
    ['องค์การบริหารส่วนตำบลทุ่งสมมติ', 'อบต.ทุ่งสมมติ'],
    ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'อบจ. ตัวอย่าง'],
    ['เทศบาลตำบลหนองสมมติ', 'ทต.หนองสมมติ'],
    ['เทศบาลเมืองหนองสมมติ', 'ทม.หนองสมมติ'],
    ['เทศบาลนครหนองสมมติ', 'ทน.หนองสมมติ'],
    ['เทศบาลตำบลหนองสมมติ', 'เทศบาลตาบล หนองสมมต'],
  ])('%s and %s', (one, other) => {
    expect(agencyKey(one)).toBe(agencyKey(other));
  });

  test('but never of two kinds', () => {
    const keys = ['อบต.', 'อบจ.', 'ทต.', 'ทม.', 'ทน.', 'เทศบาล'].map((kind) => agencyKey(`${kind}หนองสมมติ`));
    expect(new Set(keys).size).toBe(6);
  });
});
