import { PROVINCES } from '../../test/support/provinces';
import { skeleton } from '../scores/thai-text';
import { HEADING_WORDS } from './heading-words';

const isHeading = (text: string): boolean => HEADING_WORDS.test(skeleton(text));

test.each([
  'ตารางที่ 1',
  'สรุปผลคะแนน',
  'ตวชีวด',
  'คุณธรรมและความโปร่งใส',
  'ITA 2567',
  'หน้า 3',
  'วันที่ 1',
  'จัดทำโดย',
])('“%s” is made of words of headings', (text) => {
  expect(isHeading(text)).toBe(true);
});

test('no province and no plain name is', () => {
  const names = ['นาสมมติ', 'หนองสมมติ', 'บ้านธิ', 'เมือง', 'ทุ่งสมมติ', ...PROVINCES];
  expect(names.filter(isHeading)).toEqual([]);
});
