import { fillIn } from './fill-in';

/** What stands in a register, for whoever reads one as well as for what draws it; {name} is replaced by a parameter. */
const REGISTER_THAI = {
  'status.not-started': 'ยังไม่ดำเนินการ',
  'status.in-progress': 'อยู่ระหว่างดำเนินการ',
  'status.done': 'ดำเนินการแล้วเสร็จ',
  'status.dropped': 'ไม่ดำเนินการ',
  // Other words that offices write for them.
  'status.not-started.other': 'ยังไม่ได้ดำเนินการ · ยังไม่เริ่ม · ยังไม่เริ่มดำเนินการ · รอดำเนินการ',
  'status.in-progress.other':
    'กำลังดำเนินการ · ระหว่างดำเนินการ · อยู่ระหว่างการดำเนินการ · อยู่ในระหว่างดำเนินการ · ดำเนินการบางส่วน',
  'status.done.other':
    'แล้วเสร็จ · เสร็จ · เสร็จแล้ว · เสร็จสิ้น · ดำเนินการเสร็จ · ดำเนินการเสร็จแล้ว · ดำเนินการเสร็จสิ้น · ดำเนินการแล้ว',
  'status.dropped.other': 'ยกเลิก · ยกเลิกการดำเนินการ',
  'due.done': '–',
  'due.none': '–',
  'due.late': 'เกินกำหนด',
  'due.soon': 'ใกล้ครบกำหนด',
  'due.ahead': 'ยังไม่ถึงกำหนด',
  'register.number': 'ที่',
  'register.measure': 'มาตรการ',
  'register.status': 'สถานะ',
  'register.approach': 'แนวทางการปฏิบัติ',
  'register.steps': 'ขั้นตอน/วิธีการ',
  'register.follow-up': 'การกำกับติดตาม',
  'register.score': 'คะแนน',
  'register.class': 'ผลการจำแนก',
  'register.fiscal-year': 'ปีงบประมาณ',
  'register.id': 'รหัส',
  'register.issue': 'ประเด็น',
  'register.subject': 'ตัวชี้วัด/ข้อ',
  'register.subject.text': '{indicator} {name}',
  'register.lead': 'ผู้รับผิดชอบหลัก',
  'register.supporting': 'หน่วยงานสนับสนุน',
  'register.person': 'ชื่อผู้รับผิดชอบ',
  'register.quarter-1': 'ไตรมาส ๑',
  'register.quarter-2': 'ไตรมาส ๒',
  'register.quarter-3': 'ไตรมาส ๓',
  'register.quarter-4': 'ไตรมาส ๔',
  // In one column, on the sheet that a unit fills in.
  'register.quarters': 'ไตรมาส',
  'register.deadline': 'กำหนดแล้วเสร็จ',
  'register.percent': 'ความก้าวหน้า (ร้อยละ)',
  'register.timeliness': 'สถานะตามกำหนด',
  'register.result-6': 'ผลการดำเนินการรอบ ๖ เดือน',
  'register.result-12': 'ผลการดำเนินการรอบ ๑๒ เดือน',
  'register.obstacle': 'ปัญหาและอุปสรรค',
  'register.recommendation': 'ข้อเสนอแนะ',
  'register.evidence': 'หลักฐานที่คาดหมาย',
  'register.proof': 'หลักฐานจริง (ลิงก์)',
  'register.items': 'ข้อ OIT',
  'register.reported-on': 'วันที่รายงานล่าสุด',
  'register.reporter': 'ผู้รายงาน',
  'register.rounds': 'รอบรายงาน (เดือน)',
  // As the first version called these columns.
  'register.earlier.indicator': 'ตัวชี้วัดที่',
  'register.earlier.evidence': 'หลักฐาน',
  'register.earlier.result': 'ผลการดำเนินการ',
} as const;

export type RegisterTextKey = keyof typeof REGISTER_THAI;

/** A text of the register, which is Thai whatever is spoken around it. */
export const registerText = (
  key: RegisterTextKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fillIn(REGISTER_THAI[key], params);
