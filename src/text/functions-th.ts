import { fillIn } from './fill-in';
import { SHARED_THAI } from './shared-th';

/**
 * What custom functions say, in Thai only: a function cannot know the language of Excel. `argument` is the Latin name
 * that Excel shows while a formula is typed, or the indicator or item within a table of scores.
 */
export const FUNCTIONS_THAI = {
  ...SHARED_THAI,
  agrees: 'ตรงกัน',
  'and-better': '{level}ขึ้นไป',
  'top-level': 'ระดับสูงสุด',
  none: '–',
  'of-indicator': 'ตัวชี้วัดที่ {indicator} {name}',
  'of-item': 'ข้อ {item}',
  'score-of': 'คะแนนของ{owner}',
  'argument-missing': 'ยังไม่ได้ระบุ {argument} โปรดใส่ค่านี้ในสูตร',
  'one-value-only': '{argument} ต้องเป็นค่าเดียว โปรดอ้างอิงเพียงเซลล์เดียว',
  'sizes-differ': 'ช่วงที่เลือกมีขนาดไม่เท่ากัน โปรดเลือกช่วงที่มีจำนวนแถวและคอลัมน์เท่ากัน หรือใช้ค่าเดียว',
  'score-not-a-number': '{argument} ต้องเป็นตัวเลข 0 ถึง 100 แต่พบ “{found}” โปรดพิมพ์คะแนนเป็นตัวเลข เช่น 92.01',
  'score-out-of-range': '{argument} ต้องอยู่ระหว่าง 0 ถึง 100 แต่พบ {found} โปรดตรวจสอบและแก้ไข',
  'score-percent': 'ดูเหมือนเป็นเซลล์เปอร์เซ็นต์ ให้คูณด้วย 100',
  'scores-percent': '{argument} ดูเหมือนเป็นเซลล์เปอร์เซ็นต์ ให้คูณด้วย 100',
  'scores-shape': 'scores ต้องเป็นคะแนน 10 ค่าตามลำดับตัวชี้วัด หรือ 2 คอลัมน์ (ชื่อและคะแนน) โปรดเลือกช่วงใหม่',
  'scores-blank': '{argument} ไม่มีคะแนน โปรดกรอกคะแนน',
  'scores-blank-or-zero': '{argument} ช่องว่างหรือเป็น 0 โปรดกรอกคะแนน',
  'scores-missing': 'ไม่พบ{argument} โปรดเพิ่มชื่อและคะแนนในตาราง',
  'scores-repeated': '{argument} มีคะแนนมากกว่าหนึ่งแห่ง โปรดเหลือไว้เพียงแห่งเดียว',
  'scores-no-name': 'คะแนน {found} ไม่มีชื่อตัวชี้วัด โปรดพิมพ์ชื่อหรือเลขตัวชี้วัดไว้หน้าคะแนน',
  'items-unknown': 'ไม่ทราบการจัดกลุ่มของรายการชุดนี้ โปรดใส่รายการให้ครบถึงข้อสุดท้าย หรือใช้คะแนน 10 ตัวชี้วัดแทน',
  'year-not-a-year': '{argument} ต้องเป็นปี พ.ศ. เช่น 2567 แต่พบ “{found}” โปรดแก้ไข',
  'year-without-rules': 'ไม่มีเกณฑ์ของปี {year} โปรดใช้ปี พ.ศ. {first} ถึง {last}',
  'year-not-thai': 'ปี {year} ไม่ใช่ปี พ.ศ. โปรดใส่ปี พ.ศ. เช่น 2568',
  'indicator-unknown': 'ไม่รู้จักตัวชี้วัด “{found}” โปรดพิมพ์ชื่อเต็ม หรือเลข 1 ถึง 10',
  'indicator-ambiguous': '“{found}” อาจหมายถึงตัวชี้วัดที่ {numbers} โปรดพิมพ์ชื่อเต็ม หรือเลข 1 ถึง 10',
  'not-a-choice': '{argument} ต้องเป็น {choices} แต่พบ “{found}” โปรดแก้ไข',
  'not-a-whole-number': '{argument} ต้องเป็นจำนวนเต็ม {from} ถึง {to} แต่พบ “{found}” โปรดแก้ไข',
  'not-a-number': 'อ่าน “{found}” เป็นตัวเลขไม่ได้ โปรดแก้ไขข้อความให้เป็นตัวเลขเพียงจำนวนเดียว',
  'not-a-date': '“{found}” ไม่ใช่วันที่ โปรดใส่วันที่ที่มีวัน เดือน และปีสี่หลัก เช่น 31/3/2568 หรือ 31 มีนาคม 2568',
  'only-a-year': '{found} เป็นปี ไม่ใช่วันที่ โปรดใส่วันที่ที่มีวัน เดือน และปี เช่น 31/3/2568',
} as const;

export type FunctionMessageKey = keyof typeof FUNCTIONS_THAI;

/** A sentence of a custom function with its parameters filled in. */
export function functionMessage(
  key: FunctionMessageKey,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fillIn(FUNCTIONS_THAI[key], params);
}
