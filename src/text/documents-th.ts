import { fillIn } from './fill-in';

/** What stands on the sheets that are drawn; {name} is replaced by a parameter. Loaded with what draws them. */
const DOCUMENTS_THAI = {
  agency: 'หน่วยงาน',
  'agency.unknown': 'หน่วยงาน ........................................................',
  year: 'พ.ศ. {year}',
  round: 'รอบ {round} เดือน',
  'year.unknown': 'พ.ศ. ........',
  'year.span': 'พ.ศ. {first} ถึง {last}',
  footer: 'หน้า &P',
  draft: '{title} (ร่าง)',

  'column.number': 'ที่',
  'column.indicator': 'ตัวชี้วัด',
  'column.instrument': 'เครื่องมือ',
  'column.item': 'ข้อ',
  'column.question': 'ข้อคำถาม',
  'column.score': 'คะแนน',
  'column.level': 'ระดับ',
  'column.issue': 'ประเด็น',
  'plan.question': 'ข้อคำถาม ITA',
  'column.result': 'ผลการวิเคราะห์ข้อมูล',
  'column.measure': 'มาตรการ',
  'column.owners': 'ผู้รับผิดชอบ',
  'column.approach': 'แนวทางการปฏิบัติ',
  'column.steps': 'ขั้นตอน/วิธีการ',
  'column.period': 'ระยะเวลาดำเนินการ',
  'column.follow-up': 'การกำกับติดตาม',
  'column.evidence': 'ผลผลิต/\nหลักฐาน',
  'column.target': 'เป้าหมาย',
  'column.outcome': 'ผลการดำเนินการ',
  'column.recommendation': 'ข้อเสนอแนะ',
  'column.class': 'ผลการจำแนก',
  'column.status': 'สถานะ',
  'column.fiscal-year': 'ปีงบประมาณ',
  'column.overall': 'คะแนนรวม',

  'direction.higher': 'เพิ่มขึ้น',
  'direction.lower': 'ลดลง',
  'direction.same': 'คงที่',

  'plan.title': '{title} ประจำปีงบประมาณ {year}',
  'plan.basis': 'จัดทำขึ้นจากผลการประเมิน ITA ปีงบประมาณ {year}',
  'plan.basis.score': 'คะแนนรวม {score} คะแนน',
  'plan.basis.level': 'ระดับ {level}',
  'plan.count': 'จำนวน {count} มาตรการ ใน {subjects} ตัวชี้วัด',
  'plan.count.issues': 'จำนวน {count} มาตรการ ใน {subjects} ประเด็น',
  'plan.rounds': 'รอบ {months} เดือน',
  'plan.rounds.several': 'รอบ {others} และ {months} เดือน',
  'plan.report': 'รายงานผล{rounds}',
  'plan.reports': 'รายงานผลการดำเนินการ',
  'plan.indicator': 'ตัวชี้วัดที่ {indicator} {name}',
  'plan.indicator.scored': '{named} · {score} คะแนน · {class}',
  'plan.continued': '{number}. (ต่อ)',
  'plan.no-indicator': 'มาตรการอื่นของหน่วยงาน',
  'plan.quarter': 'ไตรมาส',
  'plan.follow-up.narrow': 'การกำกับ\nติดตาม',
  'plan.steps.or': 'ขั้นตอนหรือวิธีการ',
  'plan.steps.practice': 'ขั้นตอน/วิธีการปฏิบัติ',
  'plan.steps.work': 'วิธีการดำเนินงาน',
  'plan.steps.activity': 'ขั้นตอน/วิธีปฏิบัติ',
  'plan.steps.carried-out': 'วิธีการดำเนินการ',
  'plan.owners.parts': 'ส่วนงาน\nที่รับผิดชอบ',
  'plan.over.results': 'ผลการวิเคราะห์ข้อมูล',
  'plan.over.practice': 'การนำผลการวิเคราะห์ไปสู่การปฏิบัติ',
  'plan.measure.approach': 'มาตรการ/แนวทาง',
  'plan.measure.activity': 'มาตรการ/โครงการ/กิจกรรม',
  'plan.period.narrow': 'ระยะเวลา\nดำเนินการ',
  'plan.period.short': 'ระยะเวลา',
  'plan.outcome.first-half': '{result} (ผลรอบ 6 เดือน)',
  'plan.follow-up.result': 'การติดตามผล',
  'plan.report.day': 'รายงานความก้าวหน้า ณ วันที่ {date}',
  'plan.day.unknown': '.........................',
  'plan.target.least': 'ไม่ต่ำกว่า {score} คะแนน',
  'plan.target.more': 'สูงกว่า {score} คะแนน',
  'plan.target.keep': 'รักษาระดับไม่ต่ำกว่า {score} คะแนน',

  'sign.approved': 'เห็นชอบ / อนุมัติ',
  'sign.supported': 'เห็นชอบ',
  'sign.signature': 'ลงชื่อ ',
  'sign.position': 'ตำแหน่ง ',
  'sign.date': 'วันที่ ',

  'register.title': 'ทะเบียนมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ {year}',

  'owners.title': 'ผู้รับผิดชอบมาตรการ ประจำปีงบประมาณ {year}',
  'owners.unit': 'หน่วยงาน/ส่วนราชการ',
  'owners.led': 'มาตรการที่\nรับผิดชอบหลัก',
  'owners.count': 'จำนวน\nมาตรการ',
  'owners.role': 'หน้าที่',
  'owners.lead': 'รับผิดชอบหลัก',
  'owners.supporting': 'สนับสนุน',
  'owners.quarters': 'ระยะเวลา',
  'owners.evidence': 'หลักฐานที่คาดหมาย',
  'owners.none': 'มาตรการที่ยังไม่ได้กำหนดผู้รับผิดชอบหลัก',

  'scores.title': 'ผลคะแนนการประเมิน ITA',
  'scores.eit-part': 'EIT ส่วนที่ {part}',
  district: 'อำเภอ',
  province: 'จังหวัด',

  'memory.note':
    'แผ่นงานนี้เก็บการแก้ไขคะแนนและการตั้งค่าของแผนมาตรการ ITA โปรแกรมอ่านเมื่อเปิดไฟล์นี้อีกครั้ง โปรดอย่าลบหรือแก้ไข',

  'template.title': 'แบบกรอกคะแนน ITA',
  // Without figures: the readers would take a year or a decimal in it for a result.
  'template.note':
    'กรอกชื่อหน่วยงาน ปีงบประมาณ (พ.ศ.) และคะแนนของทุกตัวชี้วัดเป็นตัวเลขจากคะแนนเต็มหนึ่งร้อย ' +
    'ส่วนคะแนนรวมและระดับตามประกาศกรอกเมื่อทราบ เพื่อใช้ตรวจสอบคะแนนที่กรอก',
} as const;

export type DocumentKey = keyof typeof DOCUMENTS_THAI;

/** A text of the sheets that are drawn, which are Thai whatever is spoken around them. */
export const documentText = (
  key: DocumentKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fillIn(DOCUMENTS_THAI[key], params);
