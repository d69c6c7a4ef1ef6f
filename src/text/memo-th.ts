import { fillIn } from './fill-in';

/** What stands on the cover memo of a plan or a report (บันทึกข้อความ); {name} is replaced by a parameter. */
const MEMO_THAI = {
  title: 'บันทึกข้อความ',
  'label.unit': 'ส่วนราชการ',
  'label.number': 'ที่',
  'label.date': 'วันที่',
  'label.subject': 'เรื่อง',
  'label.to': 'เรียน',
  to: '{label}  {post}',

  'subject.plan': 'ขอความเห็นชอบ{title} ประจำปีงบประมาณ {year}',
  'subject.report': '{report} ประจำปีงบประมาณ {year} {round}',

  /** What the parts of the text are called where they are listed to be changed. */
  'section.background': 'เรื่องเดิม',
  'section.facts': 'ข้อเท็จจริง',
  'section.proposal': 'ข้อเสนอ',

  'plan.background':
    'ตามที่สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ' +
    'ประจำปีงบประมาณ {year}{result} นั้น',
  'plan.result': ' โดย{subject}ได้คะแนนภาพรวม {score} คะแนน',
  'plan.level': ' อยู่ในระดับ “{level}”',
  'plan.facts': '{unit} ได้วิเคราะห์ผลการประเมินดังกล่าวแล้ว {found}จึงได้กำหนดมาตรการ จำนวน {count} มาตรการ {list}',
  'plan.found': 'พบจุดแข็ง {strengths} ตัวชี้วัด และจุดที่ต้องพัฒนา {weaknesses} ตัวชี้วัด ',
  'plan.found.strengths': 'พบว่าเป็นจุดแข็งทั้ง {strengths} ตัวชี้วัด และเพื่อรักษาและพัฒนาผลการดำเนินงานอย่างต่อเนื่อง ',
  'plan.found.weaknesses': 'พบจุดที่ต้องพัฒนา {weaknesses} ตัวชี้วัด ',
  'plan.proposal':
    'จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบ ขอได้โปรด (1) ให้ความเห็นชอบมาตรการตามที่เสนอ ' +
    '(2) แจ้ง{all}ถือปฏิบัติ และ (3) อนุญาตให้เผยแพร่บนเว็บไซต์ของหน่วยงาน',

  'report.background': 'ตามที่{subject}ได้ให้ความเห็นชอบ{title} ประจำปีงบประมาณ {year} จำนวน {count} มาตรการ นั้น',
  'report.facts':
    'บัดนี้ {unit} และหน่วยงานที่เกี่ยวข้องได้ดำเนินการ{round}{period}แล้ว ข้อมูล ณ วันที่ {date} สรุปผลได้ดังนี้ {counts} {list}',
  'report.period': ' (ระหว่างวันที่ {start} – {end}) ',
  'report.done': 'ดำเนินการแล้วเสร็จ {count} มาตรการ',
  'report.in-progress': 'อยู่ระหว่างดำเนินการ {count} มาตรการ',
  'report.not-started': 'ยังไม่ดำเนินการ {count} มาตรการ',
  'report.waiting': ' (ยังไม่ถึงกำหนด {waiting} มาตรการ)',
  'report.dropped': 'ไม่ดำเนินการ {count} มาตรการ',
  'report.unknown': 'สถานะอื่น {count} มาตรการ',
  'report.measure': '{title} ({status})',
  'report.proposal': 'จึงเรียนมาเพื่อโปรดทราบ',
  'report.proposal.published': 'จึงเรียนมาเพื่อโปรดทราบ และขอได้โปรดอนุญาตให้เผยแพร่รายงานผลบนเว็บไซต์ของหน่วยงาน',

  'list.here': 'ดังนี้',
  'list.attached': 'รายละเอียดตามเอกสารแนบ',
  'list.report': 'รายละเอียดตามรายงานที่แนบมาพร้อมนี้ โดยมีมาตรการดังนี้',

  'opinion.office': 'ความเห็นหัวหน้า{unit}',
  'opinion.deputy': 'ความเห็น{post}',
  'opinion.head': 'ความเห็น/คำสั่ง{post}',
  'post.office': 'หัวหน้า{unit}',
} as const;

export type MemoKey = keyof typeof MEMO_THAI;

/** A text of a memo, which is Thai whatever is spoken around it. */
export const memoText = (key: MemoKey, params: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(MEMO_THAI[key], params);
