import { fillIn } from './fill-in';

/** What stands in the picture for an executive; {name} is replaced by a parameter. */
const PICTURE_THAI = {
  file: 'ภาพสรุปผล ITA',
  title: 'ผลการประเมิน ITA',
  'title.year': 'ปีงบประมาณ {year}',
  overall: 'คะแนนภาพรวม {score} คะแนน',
  'overall.level': 'คะแนนภาพรวม {score} คะแนน ระดับ {level}',
  'overall.none': 'ยังไม่มีคะแนนภาพรวม',
  'level.none': 'ยังไม่มีเกณฑ์ระดับของปีนี้',
  'level.lacks': 'ต้องเพิ่มอีกอย่างน้อย {points} คะแนน',
  'level.next': 'จึงจะถึงระดับ {level}',
  'level.highest': 'อยู่ในระดับสูงสุดแล้ว',
  'band.from': '{score} ขึ้นไป',
  'band.every': '{score} ขึ้นไป\nทุกเครื่องมือ',
  'band.below': 'ต่ำกว่า {score}',
  indicators: 'คะแนนรายตัวชี้วัด',
  year: 'ปี {year}',
  'year.unknown': 'ปีที่ประเมิน',
  threshold: 'เกณฑ์ {threshold}',
  strengths: 'จุดแข็ง',
  weaknesses: 'จุดที่ต้องพัฒนา',
  'strengths.none': 'ไม่มีตัวชี้วัดที่เป็นจุดแข็ง',
  'scores.none': 'ยังไม่มีคะแนน',
  lowest: 'ตัวชี้วัดที่ได้คะแนนน้อยที่สุด',
  entry: '{place}. {name}',
  missing: 'ยังไม่มีคะแนน {count} ตัวชี้วัด',
} as const;

export type PictureKey = keyof typeof PICTURE_THAI;

/** A text of the picture, which is Thai whatever is spoken around it. */
export const pictureText = (
  key: PictureKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fillIn(PICTURE_THAI[key], params);
