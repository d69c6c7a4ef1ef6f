import type { ItemId } from '../types';

/**
 * How a question of the surveys is known without its number. Parts of words as they stand in the questions since 2567:
 * all of `all` and none of `none` occur.
 */
export interface QuestionWords {
  readonly id: ItemId;
  readonly all: readonly string[];
  readonly none?: readonly string[];
}

/** The first year of these questions. */
export const QUESTION_WORDS_FROM = 2567;

/** Words by which the internal survey speaks to people of the agency, and the external one to people from outside. */
export const ASKED_INSIDE: readonly string[] = ['หน่วยงานของท่าน', 'ท่านคิดว่า', 'ท่านเชื่อมั่น'];
export const ASKED_OUTSIDE: readonly string[] = ['แก่ท่าน', 'ท่านเคย', 'กับท่าน', 'ท่านได้รับ'];

/** The 24 questions of the surveys since 2567. */
export const QUESTION_WORDS: readonly QuestionWords[] = [
  { id: 'i1', all: ['ขั้นตอน', 'ระยะเวลา'] },
  { id: 'i2', all: ['เท่าเทียม'] },
  { id: 'i3', all: ['สินบน', 'แลก', 'ให้บริการ'], none: ['แต่งตั้ง', 'บริหารงานบุคคล'] },
  { id: 'i4', all: ['งบประมาณ', 'วัตถุประสงค์'] },
  { id: 'i5', all: ['เบิกจ่าย', 'เท็จ'] },
  { id: 'i6', all: ['จัดซื้อจัดจ้าง', 'เอื้อประโยชน์'] },
  { id: 'i7', all: ['ธุระส่วนตัว'] },
  { id: 'i8', all: ['สั่งให้', 'ทุจริต'] },
  { id: 'i9', all: ['สินบน', 'บุคคล'], none: ['ให้บริการ'] },
  { id: 'i10', all: ['ยืม', 'ทรัพย์สิน'] },
  { id: 'i11', all: ['ทรัพย์สิน', 'ส่วนตัว'], none: ['ตรวจสอบ'] },
  { id: 'i12', all: ['ตรวจสอบ', 'ทรัพย์สิน'] },
  { id: 'i13', all: ['ผู้บริหารสูงสุด', 'ทุจริต'] },
  { id: 'i14', all: ['ป้องกันการทุจริต'], none: ['ร้องเรียน', 'ผู้บริหารสูงสุด', 'แผน', 'รายงาน'] },
  { id: 'i15', all: ['เชื่อมั่น', 'ร้องเรียน'] },
  { id: 'e1', all: ['ขั้นตอน', 'ระยะเวลา'] },
  { id: 'e2', all: ['เท่าเทียม'] },
  { id: 'e3', all: ['สินบน', 'ให้บริการ'] },
  { id: 'e4', all: ['ช่องทาง', 'เข้าถึง'] },
  { id: 'e5', all: ['ประชาสัมพันธ์', 'ชัดเจน'] },
  { id: 'e6', all: ['สื่อสาร', 'ซักถาม'] },
  { id: 'e7', all: ['มีส่วนร่วม', 'ปรับปรุง'] },
  { id: 'e8', all: ['ปรับปรุง', 'ตอบสนอง'] },
  { id: 'e9', all: ['ออนไลน์', 'ใช้งาน'] },
];
