import { CATALOGUE } from './catalogue';
import { AGENCY_KINDS, agencyKind, allUnitNames, unitName } from './units';

describe('agencyKind', () => {
  it.each([
    ['องค์การบริหารส่วนตำบลนาทราย', 'subdistrict'],
    ['องค์การบริหารส่วนตาบลนาทราย', 'subdistrict'],
    ['  องค์การบริหารส่วนตําบล  นาทราย', 'subdistrict'],
    ['อบต.นาทราย', 'subdistrict'],
    ['อบต นาทราย อำเภอเมือง', 'subdistrict'],
    ['อบตนาทราย', 'subdistrict'],
    ['ที่ทำการองค์การบริหารส่วนตำบลนาทราย', 'subdistrict'],
    ['ชื่อหน่วยงาน: สำนักงานเทศบาลตำบลเหมืองจี้', 'municipality'],
    ['เทศบาลตำบลเหมืองจี้', 'municipality'],
    ['เทศบาลเมืองพิจิตร', 'municipality'],
    ['เทศบาลนครยะลา', 'municipality'],
    ['ทต.หงาว', 'municipality'],
    ['ทม. พิจิตร', 'municipality'],
    ['ทน.ยะลา', 'municipality'],
    ['องค์การบริหารส่วนจังหวัดพิจิตร', 'province'],
    ['อบจ.พิจิตร', 'province'],
  ])('knows %s', (name, kind) => {
    expect(agencyKind(name)).toBe(kind);
  });

  it.each([
    'เมืองพัทยา',
    'กรุงเทพมหานคร',
    'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดพิจิตร',
    'โรงเรียนเทศบาลวัดท่าหลวง',
    'ทนายความ',
    'ทมอ',
  ])('takes %p for another agency', (name) => {
    expect(agencyKind(name)).toBe('other');
  });
});

it.each([null, '', ' ', 'ชื่อหน่วยงาน:'])('agencyKind takes %p for an agency that is not named', (name) => {
  expect(agencyKind(name)).toBe('unnamed');
});

describe('unitName', () => {
  it.each([
    ['clerk', 'subdistrict', 'สำนักปลัด'],
    ['clerk', 'municipality', 'สำนักปลัดเทศบาล'],
    ['clerk', 'province', 'สำนักปลัดองค์การบริหารส่วนจังหวัด'],
    ['finance', 'unnamed', 'กองคลัง'],
    ['finance', 'other', 'ฝ่ายการเงินและบัญชี'],
    ['audit', 'other', 'หน่วยตรวจสอบภายใน'],
    ['education', 'subdistrict', 'กองการศึกษา ศาสนาและวัฒนธรรม'],
    ['education', 'municipality', 'กองการศึกษา'],
    ['procurement', 'municipality', 'กองคลัง (งานพัสดุ)'],
    ['legal', 'municipality', 'สำนักปลัดเทศบาล (งานนิติการ)'],
    ['personnel', 'unnamed', 'สำนักปลัด (งานการเจ้าหน้าที่)'],
    ['procurement', 'province', 'กองพัสดุและทรัพย์สิน'],
    ['all', 'province', 'ทุกส่วนราชการ'],
  ] as const)('calls %s of a %s %s', (unit, kind, name) => {
    expect(unitName(unit, kind)).toBe(name);
  });
});

describe('allUnitNames', () => {
  it.each(AGENCY_KINDS)('lists each unit of a %s once, all of them last', (kind) => {
    const names = allUnitNames(kind);
    expect(names).toHaveLength(13);
    expect(new Set(names).size).toBe(13);
    expect(names.at(-1)).toBe(kind === 'other' ? 'ทุกหน่วยงานภายใน' : 'ทุกส่วนราชการ');
  });

  it.each(AGENCY_KINDS)('offers every unit that the catalogue names to a %s', (kind) => {
    const used = CATALOGUE.flatMap((measure) => measure.owners).map((owner) => unitName(owner, kind));
    expect(allUnitNames(kind)).toEqual(expect.arrayContaining(used));
  });
});
