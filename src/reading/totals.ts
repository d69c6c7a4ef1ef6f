import { remember } from '../scores/remember';
import { cleanText, skeleton } from '../scores/thai-text';
import { roleOf } from './roles';

const word = (...texts: readonly string[]): string => texts.map(skeleton).join('|');

/** What a total is of: groups of agencies, places, sizes. */
const OF_GROUP = `[0-9]|${word(
  'กลุ่ม',
  'ทั้ง',
  'ทุก',
  'อำเภอ',
  'จังหวัด',
  'เขต',
  'ภาค',
  'ขนาด',
  'ประเภท',
  'คะแนน',
  'เฉลี่ย',
  'อปท',
  'หน่วยงาน',
  'อบต',
  'อบจ',
  'เทศบาล',
  'ทต',
  'ทม',
  'ทน',
  'องค์กร',
  'สังกัด',
  'ระดับ',
  'ประเทศ',
  'ย่อย',
  'เป็น',
  'คณะ',
  'โรงเรียน',
  'รพ',
  'ใน',
  'แห่ง',
)}`;
const BEGINS = new RegExp(
  `^(?:${word('รวม', 'ผลรวม', 'ยอดรวม')})(?:$|${OF_GROUP})|^(?:${word('คะแนน', 'ผล')})?(?:${word('ค่าเฉลี่ย', 'เฉลี่ย', 'ภาพรวม', 'สูงสุด', 'ต่ำสุด', 'ค่าสูงสุด', 'ค่าต่ำสุด', 'มัธยฐาน', 'ส่วนเบี่ยงเบน', 'average', 'total', 'mean', 'maximum', 'minimum')})|^(?:max|min|sd|avg)$|${skeleton('เฉลี่ย')}$`,
);
const TOTAL_ROLES = new Set<string | null>(['overall', 'average', 'extreme']);

/**
 * A text in a column of names that is no name but a total: "รวมกลุ่มขนาดเล็ก 3 แห่ง", "ค่าเฉลี่ยเขตตรวจราชการที่ 14",
 * "ภาพรวม อบจ.". A village may be called รวมไทย: รวม alone needs a group behind it.
 */
export const isTotalName = remember(
  (text: string): boolean => BEGINS.test(skeleton(cleanText(text))) || TOTAL_ROLES.has(roleOf(text)),
);
