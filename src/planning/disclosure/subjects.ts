import type { Evidence } from '../../framework/types';
import type { OwnerUnit } from '../types';

/** What one disclosure item asks an agency to show on its website. */
export interface DisclosureSubject {
  /** What must be seen, in our own words, a clause each; in Arabic digits. */
  readonly shown: readonly string[];
  /** Who gets it ready. */
  readonly unit: OwnerUnit;
  /** Whether it tells of the year of the list or of the year before; null where it is about no year, or nobody knows. */
  readonly covers: 'year' | 'year-before' | null;
  readonly evidence: Evidence;
}

const LISTED: Evidence = {
  source:
    'Pages of a university faculty (2567), a college and a municipality (2568) that print what each item must show',
  confidence: 'C',
};
const TITLED: Evidence = {
  source: 'Title of the item, and what agencies print below it; the year from the title or the entry round',
  confidence: 'C',
};
const PRESUMED: Evidence = {
  source: 'Presumed from the subject and from the item of the year beside it; no official text found',
  confidence: 'K',
};

const subject = (
  unit: OwnerUnit,
  covers: DisclosureSubject['covers'],
  evidence: Evidence,
  ...shown: readonly string[]
): DisclosureSubject => ({ shown, unit, covers, evidence });

/** Every subject that we know what to say of, by a name of ours; those of the lists that are merged have their own. */
export const DISCLOSURE_SUBJECTS = {
  structure: subject(
    'personnel',
    null,
    LISTED,
    'ผังโครงสร้างลงวันที่ แสดงทั้งฝ่ายการเมืองและฝ่ายประจำ',
    'ตำแหน่งสำคัญและการแบ่งงานภายใน',
  ),
  executives: subject(
    'personnel',
    null,
    LISTED,
    'ชื่อ ตำแหน่ง รูปถ่าย และช่องทางติดต่อของผู้บริหารทุกคน ทั้งสองฝ่าย',
    'แก้ไขทันทีเมื่อมีการเปลี่ยนแปลง',
  ),
  duties: subject('personnel', null, LISTED, 'สรุปหน้าที่และอำนาจของหน่วยงาน มิใช่กฎหมายทั้งฉบับ'),
  'structure-and-duties': subject(
    'personnel',
    null,
    LISTED,
    'ผังโครงสร้างลงวันที่ แสดงทั้งฝ่ายการเมืองและฝ่ายประจำ',
    'สรุปหน้าที่และอำนาจ มิใช่กฎหมายทั้งฉบับ',
  ),
  contact: subject('public-relations', null, LISTED, 'ที่อยู่ โทรศัพท์ อีเมล และแผนที่ตั้ง', 'ทดลองติดต่อแล้วใช้ได้จริง'),
  'contact-both-ways': subject(
    'public-relations',
    null,
    LISTED,
    'ที่อยู่ โทรศัพท์ อีเมล และแผนที่ตั้ง ซึ่งติดต่อได้จริง',
    'ช่องทางถาม–ตอบที่สื่อสารได้สองทาง',
  ),
  news: subject('public-relations', 'year', LISTED, 'ข่าวการดำเนินงานตามภารกิจ เผยแพร่ต่อเนื่องทุกเดือน'),
  'questions-and-answers': subject(
    'public-relations',
    null,
    LISTED,
    'ช่องทางถาม–ตอบบนเว็บไซต์ที่สื่อสารได้สองทาง',
    'มีคำถามและคำตอบของเจ้าหน้าที่',
  ),
  strategy: subject(
    'planning',
    null,
    TITLED,
    'แผนพัฒนาฉบับที่ใช้อยู่ ครอบคลุมปีปัจจุบัน',
    'ฉบับแก้ไข เพิ่มเติม หรือเปลี่ยนแปลง (ถ้ามี)',
  ),
  progress: subject(
    'finance',
    'year',
    TITLED,
    'โครงการ งบประมาณ และระยะเวลาตามแผนดำเนินงาน',
    'ความก้าวหน้าและการเบิกจ่ายรอบ 6 เดือน',
  ),
  'year-report': subject(
    'planning',
    'year-before',
    TITLED,
    'ผลและการใช้จ่ายงบประมาณของแต่ละโครงการ',
    'ปัญหา อุปสรรค และข้อเสนอแนะ',
  ),
  'staff-manual': subject(
    'all',
    null,
    TITLED,
    'คู่มือปฏิบัติงานอย่างน้อยส่วนราชการละ 1 ภารกิจ',
    'วิธีการ ขั้นตอน และระยะเวลา',
  ),
  'service-manual': subject(
    'clerk',
    null,
    TITLED,
    'คู่มือของงานบริการแต่ละงาน: วิธีการ ขั้นตอน ระยะเวลา สถานที่ ค่าธรรมเนียม และกฎหมายที่เกี่ยวข้อง',
  ),
  'service-statistics': subject('clerk', 'year', TITLED, 'จำนวนผู้รับบริการรายเดือน แยก ณ สำนักงานและออนไลน์'),
  'e-service': subject(
    'clerk',
    null,
    TITLED,
    'ระบบออนไลน์ที่ยื่นคำขอได้จริง เข้าถึงจากเว็บไซต์หลัก',
    'วิธีใช้งานของแต่ละบริการ',
  ),
  'e-service-and-statistics': subject(
    'clerk',
    'year',
    TITLED,
    'ระบบออนไลน์ที่ยื่นคำขอได้จริง พร้อมวิธีใช้งาน',
    'จำนวนผู้ใช้บริการรายเดือน',
  ),
  'procurement-list': subject(
    'procurement',
    'year',
    TITLED,
    'รายการจัดซื้อจัดจ้างทั้งปี: งาน วงเงิน แหล่งเงิน วิธีจัดหา และกำหนดเวลา',
    'มีไฟล์ตารางข้อมูล (.xlsx) ด้วย',
  ),
  notices: subject('procurement', 'year', TITLED, 'ประกาศตามขั้นตอนของกฎหมายจัดซื้อจัดจ้าง ครบทุกประเภทและเปิดอ่านได้'),
  'procurement-state': subject(
    'procurement',
    'year',
    TITLED,
    'สถานะของแต่ละรายการ: วงเงิน ราคากลาง วิธีจัดหา ผู้ได้รับคัดเลือก และวันลงนามสัญญา',
    'มีไฟล์ตารางข้อมูล (.xlsx) ด้วย',
  ),
  'procurement-list-and-state': subject(
    'procurement',
    'year',
    TITLED,
    'รายการจัดซื้อจัดจ้างทั้งปี วงเงิน วิธีจัดหา ราคากลาง และผู้ได้รับคัดเลือก',
    'สถานะความก้าวหน้า และไฟล์ตารางข้อมูล (.xlsx)',
  ),
  'procurement-months': subject(
    'procurement',
    'year',
    TITLED,
    'สรุปผลรายเดือนตามแบบ สขร. 1 ครบทุกเดือน เดือนที่ไม่มีรายการให้ระบุว่าไม่มี',
  ),
  'procurement-report': subject(
    'procurement',
    'year-before',
    TITLED,
    'จำนวนรายการและวงเงิน แยกตามวิธีจัดหา',
    'ปัญหา อุปสรรค และข้อเสนอแนะ',
  ),
  'people-plan': subject('personnel', 'year', TITLED, 'แผนบริหารและพัฒนาบุคคล: โครงการ งบประมาณ และระยะเวลา'),
  'people-rules-and-plan': subject(
    'personnel',
    'year',
    TITLED,
    'แผนบริหารและพัฒนาบุคคล: โครงการ งบประมาณ และระยะเวลา',
    'หลักเกณฑ์การสรรหา บรรจุแต่งตั้ง พัฒนา ประเมินผล และให้คุณให้โทษ',
  ),
  'people-report': subject(
    'personnel',
    'year-before',
    TITLED,
    'ผลตามแผนบุคคล อัตรากำลัง และการฝึกอบรม',
    'ปัญหา อุปสรรค และข้อเสนอแนะ',
  ),
  'ethics-code': subject('personnel', null, TITLED, 'ประมวลจริยธรรมที่ใช้กับผู้บริหาร สมาชิกสภา และพนักงานของหน่วยงาน'),
  'ethics-work': subject(
    'personnel',
    'year',
    TITLED,
    'คำสั่งตั้งทีมให้คำปรึกษาด้านจริยธรรม และแนวปฏิบัติ Dos & Don’ts',
    'การอบรมที่สอดแทรกจริยธรรม',
  ),
  ethics: subject(
    'personnel',
    'year',
    TITLED,
    'ประมวลจริยธรรม และคำสั่งตั้งทีมให้คำปรึกษา',
    'แนวปฏิบัติ Dos & Don’ts และการอบรม',
  ),
  'complaint-guide': subject('legal', null, TITLED, 'วิธียื่นเรื่อง ข้อมูลที่ผู้ร้องต้องให้ ขั้นตอน ระยะเวลา และผู้รับผิดชอบ'),
  'complaint-channel': subject(
    'legal',
    null,
    TITLED,
    'ช่องทางออนไลน์แจ้งการทุจริต แยกจากเรื่องร้องเรียนทั่วไป และปกปิดผู้แจ้ง',
    'ทดสอบแล้วใช้ได้จริง',
  ),
  'complaint-statistics': subject(
    'legal',
    'year',
    TITLED,
    'จำนวนเรื่องทั้งหมด ที่เสร็จ และที่อยู่ระหว่างดำเนินการ รายเดือน',
    'ไม่มีเรื่องให้ระบุว่าไม่มี',
  ),
  participation: subject(
    'planning',
    'year',
    TITLED,
    'เรื่อง วิธี และผู้เข้าร่วมจากภายนอก',
    'ผลที่ได้ และการนำไปปรับปรุงงาน',
  ),
  'no-gift-declaration': subject(
    'clerk',
    'year',
    TITLED,
    'ประกาศลงนามโดยผู้บริหารสูงสุดคนปัจจุบัน ว่าไม่รับของขวัญจากการปฏิบัติหน้าที่',
  ),
  'no-gift-culture': subject('clerk', 'year', TITLED, 'กิจกรรมปลูกจิตสำนึกไม่รับของขวัญ พร้อมภาพและวันที่'),
  'no-gift-report': subject(
    'clerk',
    'year-before',
    PRESUMED,
    'รายงานจำนวนการรับของขวัญตามแบบ ไม่มีให้รายงานว่าไม่มี',
  ),
  'no-gift': subject(
    'clerk',
    'year',
    TITLED,
    'ประกาศลงนามโดยผู้บริหารสูงสุดคนปัจจุบัน',
    'กิจกรรมปลูกจิตสำนึก พร้อมภาพและวันที่',
  ),
  'gifts-report': subject(
    'clerk',
    null,
    PRESUMED,
    'รายงานการรับทรัพย์สินตามแบบ ไม่มีให้รายงานว่าไม่มี',
    'การให้ความรู้เรื่องการรับทรัพย์สินโดยธรรมจรรยา',
  ),
  'no-gift-and-gifts': subject(
    'clerk',
    'year',
    PRESUMED,
    'ประกาศลงนามโดยผู้บริหารสูงสุดคนปัจจุบัน และกิจกรรมปลูกจิตสำนึก',
    'หลักเกณฑ์และรายงานการรับทรัพย์สิน ไม่มีให้รายงานว่าไม่มี',
  ),
  'bribery-risk': subject(
    'clerk',
    'year',
    TITLED,
    'เหตุการณ์ความเสี่ยงเรื่องสินบน ระดับ และมาตรการควบคุม',
    'ครอบคลุมงานอนุมัติ อนุญาต จัดซื้อจัดจ้าง และบริหารบุคคล',
  ),
  'corruption-risk': subject('clerk', 'year', TITLED, 'เหตุการณ์ความเสี่ยงการทุจริต ระดับ และมาตรการควบคุม'),
  'risk-report': subject('clerk', 'year-before', TITLED, 'ผลตามมาตรการจัดการความเสี่ยงแต่ละข้อ พร้อมหลักฐาน'),
  'prevention-plan': subject('planning', null, TITLED, 'แผนที่ครอบคลุมปีปัจจุบัน: โครงการ งบประมาณ และระยะเวลา'),
  'prevention-report': subject(
    'planning',
    'year-before',
    TITLED,
    'ผลและการใช้จ่ายของแต่ละโครงการ',
    'ปัญหา อุปสรรค และข้อเสนอแนะ',
  ),
  measures: subject(
    'clerk',
    'year',
    TITLED,
    'วิเคราะห์ผล ITA ปีก่อน: จุดแข็งและประเด็นที่ต้องพัฒนา',
    'มาตรการ วิธีปฏิบัติ ผู้รับผิดชอบ ระยะเวลา และการกำกับติดตาม',
  ),
  'measures-report': subject('clerk', 'year-before', TITLED, 'ผลตามมาตรการแต่ละข้อที่ประกาศไว้ พร้อมหลักฐาน'),
  'measures-half-year': subject('clerk', 'year', TITLED, 'ผลตามมาตรการแต่ละข้อ รอบ 6 เดือน พร้อมหลักฐาน'),
} as const satisfies Readonly<Record<string, DisclosureSubject>>;

export type SubjectName = keyof typeof DISCLOSURE_SUBJECTS;
