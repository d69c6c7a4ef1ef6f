import { itemText } from './item-text';

const codes = (text: string): string[] =>
  (itemText(text)?.codes ?? []).map(
    ({ instrument, number, spelling }) => `${spelling} ${instrument} ${number}`,
  );

describe('the code at the beginning of a text', () => {
  test.each([
    ['i1', 'letter IIT 1'],
    ['I1', 'letter IIT 1'],
    ['I 14', 'letter IIT 14'],
    ['e-3', 'letter EIT 3'],
    ['E.5', 'letter EIT 5'],
    ['ข้อ i๑', 'letter IIT 1'],
    ['ข้อ O๑๖ ความก้าวหน้า', 'letter OIT 16'],
    ['o๐๑', 'letter OIT 1'],
    ['(o12)', 'letter OIT 12'],
    ['OIT1', 'name OIT 1'],
    ['IIT 3', 'name IIT 3'],
    ['OIT ข้อที่ 16', 'name OIT 16'],
    ['การให้บริการตามขั้นตอน (e๑)', 'letter EIT 1'],
  ])('%s is sure', (text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test.each([
    ['ข้อ ๐๗ แผนยุทธศาสตร์', ['zero OIT 7', 'number null 7']],
    ['๐๑๑', ['zero OIT 11']],
    ['042 มาตรการส่งเสริม', ['zero OIT 42']],
    ['01 โครงสร้าง', ['zero OIT 1', 'number null 1']],
    ['ข้อ ๑๑๓ ผู้บริหารสูงสุด', ['one IIT 13']],
    ['๑๑ การปฏิบัติงาน', ['one IIT 1', 'number null 11']],
    ['ข้อที่ 7', ['number null 7']],
    ['ข้อ 012 ข้อมูลสถิติ', ['zero OIT 12']],
  ])('%s may be read in several ways', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test.each([
    'i1.1 ข้อย่อย',
    'o1 - o6',
    'o1, o2 และ o3',
    'E-Service',
    'MOIT 3',
    'EB1',
    '9.1 ข้อมูลพื้นฐาน',
    '91.67',
    '100',
    '12 เดือน',
    '30%',
    '12/3/2567',
    'OIT 2567',
    'การเปิดเผยข้อมูล',
    'e99',
  ])('%s has none', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test('a wording behind ข้อ without a number is told from other text', () => {
    expect(itemText('ข้อ คู่มือการปฏิบัติงาน')).toEqual({
      codes: [],
      labelled: true,
      wording: 'คู่มือการปฏิบัติงาน',
    });
    expect(itemText('ข้อมูลผู้บริหาร')).toMatchObject({ labelled: false, wording: 'ข้อมูลผู้บริหาร' });
  });
});
