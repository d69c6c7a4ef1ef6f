import { cleanText, skeleton } from '../scores/thai-text';

/** Words that headings are made of and names of agencies are not; compared with the skeleton of a text. */
const HEADING_WORDS = new RegExp(
  [
    'ตาราง',
    'ผลการประเมิน',
    'ผลคะแนน',
    'คะแนน',
    'ตัวชี้วัด',
    'สรุป',
    'รายงาน',
    'แบบวัด',
    'แบบตรวจ',
    'ข้อมูล',
    'หมายเหตุ',
    'การประเมิน',
    'ภาพรวม',
    'ระดับ',
    'ประเด็น',
    'ปีงบประมาณ',
    'มาตรการ',
    'วิเคราะห์',
    'ITA',
    'ผลประเมิน',
    'จุดแข็ง',
    'จุดอ่อน',
    'ครั้งที่',
    'ไตรมาส',
    'เอกสาร',
    'ลำดับ',
    'รายการ',
    'คุณธรรม',
    'แผนภูมิ',
    'กราฟ',
    'ที่มา',
    'จัดทำ',
    'ผู้รับผิดชอบ',
    'ผู้บริหาร',
    'ผู้จัดทำ',
    'ผู้ตอบ',
    'ผู้มีส่วน',
    'ผู้อำนวยการ',
    'โทร',
    'ประกาศ',
    'ระเบียบ',
    'เห็นชอบ',
    'อนุมัติ',
    'ทราบ',
    'ลงชื่อ',
    'ลงนาม',
  ]
    .map(skeleton)
    .join('|')
    .toLowerCase(),
);
/** Those that without their marks stand in names as well: ผู้ in ผาสุก, เรื่อง in บุญเรือง, ส่วนที่ in สวนทอง. */
const MARKED_WORDS = /ผู้|หน้า(?!เมือง)|เรื่อง|เรียน|วันที่|ส่วนที่|ปีงบ/;

/** Whether a text holds a word that headings are made of. */
export const hasHeadingWord = (text: string): boolean =>
  HEADING_WORDS.test(skeleton(text)) || MARKED_WORDS.test(cleanText(text));
