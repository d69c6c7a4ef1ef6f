import { otherInstrument } from './other-instruments';

test.each([
  ['LPA', 'LPA'],
  ['ผลการประเมิน LPA ปี 2567', 'LPA'],
  ['การประเมินประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น', 'LPA'],
  ['MOIT 1 - MOIT 22', 'MOIT'],
  ['CG Score', 'CG'],
  ['การประเมินธรรมาภิบาล', 'CG'],
  ['PMQA 4.0', 'PMQA'],
  ['Evidence-Based Integrity and Transparency', 'EBIT'],
  ['คำรับรองการปฏิบัติราชการ', 'KPI'],
  ['ความพร้อมรับผิด', 'ITA 2561'],
])('“%s” names %s', (text, name) => {
  expect(otherInstrument(text)).toBe(name);
});

test.each([
  'ผลการประเมิน ITA',
  'เปรียบเทียบ ITA และ LPA',
  'คุณธรรมและความโปร่งใส (LPA)',
  'อบต.แอลพีเอสมมติ',
  'ALPACA',
  'CG',
  'เทศบาลตำบลธรรมาภิบาลสมมติ',
  '',
])('“%s” names none', (text) => {
  expect(otherInstrument(text)).toBeNull();
});
