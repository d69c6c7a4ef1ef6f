import { PROVINCES } from '../../test/support/provinces';
import { NAMES_LIKE_HEADERS } from '../../test/support/names-like-headers';
import { hasHeadingWord } from './heading-words';

test.each([
  'ตารางที่ 1',
  'สรุปผลคะแนน',
  'ตวชีวด',
  'คุณธรรมและความโปร่งใส',
  'ITA 2567',
  'หน้า 3',
  'วันที่ 1',
  'จัดทำโดย',
  'ผู้รับผิดชอบ',
  'ผูรบผิดชอบ',
  'เรื่อง',
])('“%s” is made of words of headings', (text) => {
  expect(hasHeadingWord(text)).toBe(true);
});

test('no province and no plain name is', () => {
  const names = ['นาสมมติ', 'หนองสมมติ', 'บ้านธิ', 'เมือง', 'ทุ่งสมมติ', ...NAMES_LIKE_HEADERS, ...PROVINCES];
  expect(names.filter(hasHeadingWord)).toEqual([]);
});
