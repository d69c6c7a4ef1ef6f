import { remember } from '../scores/remember';
import { cleanText, damagedPattern } from '../scores/thai-text';

/** Where an agency lies, as a sheet says it, without the words อำเภอ and จังหวัด. */
export interface Place {
  readonly district: string | null;
  readonly province: string | null;
}

export const NOWHERE: Place = { district: null, province: null };

const NAME = '\\s*([ก-๛\\uFFFD]{2,}?)';
const END = '(?=$|[\\s,()0-9๐-๙]|อำเภอ|จังหวัด|อ\\.|จ\\.|ประจำ|ปี|ผล|พ\\.ศ)';
const DISTRICT = new RegExp(`(?:${damagedPattern('อำเภอ')}|(?<![ก-๛.])อ\\.|กิ่งอ\\.)${NAME}${END}`, 'gu');
const PROVINCE = new RegExp(`(?:(?<!ส่วน)${damagedPattern('จังหวัด')}|(?<![ก-๛.])จ\\.)${NAME}${END}`, 'gu');
/** Words that follow จังหวัด and อำเภอ without being the name of one. */
const NO_NAME = /^(?:ทั้ง|ทั่ว|ทุก|และ|ใน|ของ|ที่|ต่าง|แห่ง|เฉลี่ย|ที|เดียว|อื่น|ละ|นี้|ปี|ประจำ|ผล|คะแนน|ลำดับ|อันดับ)/;

/** The first that is a name: "อันดับในอำเภอ ปีงบประมาณ พ.ศ. 2567 อำเภอเมือง" names เมือง. */
const nameIn = (pattern: RegExp, text: string): string | null => {
  for (const [, name = ''] of text.matchAll(pattern)) if (!NO_NAME.test(name)) return name;
  return null;
};

/** The อำเภอ and จังหวัด that a text names: "อบต.นาทราย อ.เมือง จ.อุดรธานี" lies in เมือง, อุดรธานี. */
export const placeIn = remember((text: string): Place => {
  const cleaned = cleanText(text);
  return { district: nameIn(DISTRICT, cleaned), province: nameIn(PROVINCE, cleaned) };
});

/** The name in a cell of a column อำเภอ or จังหวัด, with or without the word. */
export function placeName(text: string): string | null {
  const name = cleanText(text)
    .replace(/\s*\([^)]{0,200}\)\s*$/, '')
    .replace(/^(?:อำเภอ|จังหวัด|กิ่งอำเภอ|เขต|อ\.|จ\.)\s*/u, '');
  return name === '' ? null : name;
}

/**
 * How the names of villages and towns begin, with what makes another word of it (แม่แบบ, นายช่าง); words that begin
 * many others (บาง, หัว) are left out.
 */
const PLACE_NAME =
  /^(?:บ้าน|หนอง|โคก|ทุ่ง|ห้วย|ดอน|บึง|โนน|คลอง|ดง|ป่า|เขา|วัง|สระ|โพน|โพธิ์|กุด|ปาก|ท่า|นา(?!ย|ง)|แม่(?!แบบ)|เมือง|เวียง|เชียง|ควน|เกาะ)(?=[ก-๛])/u;
/** True for a text that begins as the name of a village or a town does. */
export const isPlaceName = (name: string): boolean => PLACE_NAME.test(name);
