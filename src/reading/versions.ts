import { remember } from '../scores/remember';
import { arabicDigits, skeleton } from '../scores/thai-text';

/**
 * How late a version of a result is, as its header, row or tab says: before or after an appeal or a review,
 * provisional or final, the first or the second round. The higher number replaces the lower.
 */
export type Version = number;

const word = (...texts: readonly string[]): string => texts.map(skeleton).join('|');

const FINAL: Version = 100;
/** What a review or an appeal replaces. */
export const UNREVIEWED: Version = 1;
/** A result that says nothing of its version stands between the rounds of a year and the version after an appeal. */
export const UNNAMED_VERSION: Version = 50;

const WORDS: readonly (readonly [RegExp, Version])[] = [
  [
    new RegExp(
      `^(?:${word('คะแนน', 'ผลคะแนน', 'ผลการประเมิน', 'ผล')})*(?:${word('ก่อน')})(?!${word('หน้า', 'ส่ง')})`,
    ),
    UNREVIEWED,
  ],
  [
    new RegExp(
      word('เบื้องต้น', 'ยังไม่อุทธรณ์', 'ตนเอง', 'ชั่วคราว', 'ไม่เป็นทางการ', 'provisional', 'draft', 'before'),
    ),
    UNREVIEWED,
  ],
  [new RegExp(`^(?:${word('คะแนน', 'ผลคะแนน', 'ผลการประเมิน', 'ผล')})*(?:${word('หลัง')})`), FINAL],
  [
    new RegExp(
      word('สุดท้าย', 'ฉบับสมบูรณ์', 'ประกาศผล', 'ปปช', 'เป็นทางการ', 'อุทธรณ์แล้ว', 'แก้ไขแล้ว', 'final', 'after'),
    ),
    FINAL,
  ],
];
/** A draft is a version; a roof (หลังคา), the back of a page and the towns หลังสวน and หลังเขา are not. */
const NO_VERSION = new RegExp(word('หลังคา', 'ด้านหลัง', 'ย้อนหลัง', 'หลังสวน', 'หลังเขา'));
const DRAFT = new RegExp(`^(?:${word('ฉบับ', 'คะแนน')})?${skeleton('ร่าง')}`);
const ROUND = new RegExp(
  `^(?:${word('คะแนน', 'ผลคะแนน', 'ผลการประเมิน', 'ผล')})?(?:${word('ในรอบ', 'รอบการประเมิน', 'รอบ', 'ไตรมาส', 'งวด', 'ครั้ง')})?(?:${word('ที่')})?(?:q)?([1-9]\\d?)(?:${word('เดือน', 'ไตรมาส')})?`,
);
const NAMES_ROUND = new RegExp(`${word('รอบ', 'ไตรมาส', 'งวด', 'ครั้ง')}|^q[1-4]`);
const NAMED_ROUNDS: readonly (readonly [RegExp, Version])[] = [
  [new RegExp(word('ครั้งแรก', 'รอบแรก')), 2],
  [new RegExp(word('ครั้งสุดท้าย', 'รอบสุดท้าย', 'ครั้งหลัง', 'รอบหลัง')), FINAL - 1],
];

/** The version that a short text names; null for any other text. "หลังอุทธรณ์" is 100, "รอบที่ 2" is 3. */
export const versionOf = remember((text: string): Version | null => {
  if (text.length > LONGEST) return null;
  const key = skeleton(arabicDigits(text));
  if (NO_VERSION.test(key)) return null;
  const named =
    NAMED_ROUNDS.find(([pattern]) => pattern.test(key)) ?? WORDS.find(([pattern]) => pattern.test(key));
  if (named) return named[1];
  if (DRAFT.test(key)) return UNREVIEWED;
  const round = NAMES_ROUND.test(key) ? ROUND.exec(key)?.[1] : undefined;
  return round === undefined ? null : Number(round) + UNREVIEWED;
});

/** Longer text is a sentence that may speak of rounds without being one. */
const LONGEST = 40;
