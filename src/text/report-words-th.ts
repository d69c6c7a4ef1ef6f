import { fillIn } from './fill-in';

/** What the report on the results of measures says; {name} is replaced by a parameter. Read aloud before it is changed. */
const REPORT_THAI = {
  title: '{name} ประจำปีงบประมาณ {year}',
  name: 'รายงานผลการดำเนินการตาม{title}',
  /** Of a title that begins with การ. */
  'name.of-work': 'รายงานผล{title}',
  period: 'รอบ {round} เดือน ({first} – {last})',
  'period.unknown': 'รอบ {round} เดือน',
  'as-of': 'ข้อมูล ณ วันที่ {date}',

  'section.background': 'ความเป็นมา',
  'section.summary': 'สรุปผลการดำเนินการ',
  'section.measures': 'ผลการดำเนินการรายมาตรการ',
  'section.unfinished': 'มาตรการที่ยังไม่แล้วเสร็จ',
  'section.effects': 'ผลที่เกิดขึ้น',
  'section.advice': 'ข้อเสนอแนะเพื่อการดำเนินการในระยะต่อไป',
  'section.advice.next-year': 'ข้อเสนอแนะสำหรับปีงบประมาณ {year}',
  'section.evidence': 'ภาคผนวก หลักฐานประกอบการดำเนินการ',
  photographs: 'ภาพประกอบการดำเนินการ (ถ้ามี)',

  background:
    '{agency}ได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ปีงบประมาณ {scoreYear} ' +
    'และกำหนดมาตรการเพื่อดำเนินการในปีงบประมาณ {year} จำนวน {count} มาตรการ {now} ดังนี้',
  'background.ended': 'บัดนี้ ครบรอบ {round} เดือนแล้ว จึงขอรายงานผลการดำเนินการ',
  'background.running': 'จึงขอรายงานผลการดำเนินการรอบ {round} เดือน ตามข้อมูล ณ วันที่ {date}',
  items: 'มาตรการดังกล่าวสนับสนุนการเปิดเผยข้อมูลสาธารณะ (OIT) จำนวน {count} ข้อ ได้แก่ {items}',
  item: 'ข้อ {item} {title}',
  'item.untitled': 'ข้อ {item}',

  summary: 'จากมาตรการทั้งหมด {count} มาตรการ {parts}',
  'summary.part': '{status} {count} มาตรการ คิดเป็นร้อยละ {share}',
  'summary.part.waiting':
    '{status} {count} มาตรการ คิดเป็นร้อยละ {share} (ในจำนวนนี้ยังไม่ถึงกำหนด {waiting} มาตรการ)',
  'summary.unknown': 'ระบุสถานะเป็นอย่างอื่น',
  'column.by': 'จำแนกตาม',
  'column.group': 'รายการ',
  // The words of the register on two lines, so that no column is wide for the sake of its header.
  'column.done': 'ดำเนินการ\nแล้วเสร็จ',
  'column.in-progress': 'อยู่ระหว่าง\nดำเนินการ',
  'column.not-started': 'ยังไม่\nดำเนินการ',
  'column.dropped': 'ไม่\nดำเนินการ',
  'by.all': 'ภาพรวม',
  'by.owner': 'ผู้รับผิดชอบหลัก',
  'by.issue': 'ประเด็น',
  'row.all': 'มาตรการทั้งหมด',
  'row.share': 'คิดเป็นร้อยละ',
  'row.no-owner': 'ยังไม่ได้กำหนดผู้รับผิดชอบ',
  'row.counted': '{name} ({count} มาตรการ)',

  'column.reason': 'เหตุผล/ปัญหาและอุปสรรค',
  'column.first-deadline': 'กำหนดเดิม',
  'column.status': 'สถานะ',
  'column.new-deadline': 'กำหนดใหม่',
  'status.percent': '{status} (ร้อยละ {percent})',
  'unfinished.waiting': 'มาตรการที่ยังไม่ถึงกำหนดแล้วเสร็จมี {count} มาตรการ ได้แก่ มาตรการที่ {numbers}',

  'effects.overall': 'คะแนนภาพรวมปีงบประมาณ {year} คือ {score} คะแนน{level} {change}',
  'effects.level': ' อยู่ในระดับ “{level}”',
  'effects.higher': 'เพิ่มขึ้นจากปีงบประมาณ {before} ซึ่งได้ {score} คะแนน{level} อยู่ {difference} คะแนน',
  'effects.lower': 'ลดลงจากปีงบประมาณ {before} ซึ่งได้ {score} คะแนน{level} อยู่ {difference} คะแนน',
  'effects.same': 'เท่ากับปีงบประมาณ {before}{level}',
  'effects.no-before': 'โดยไม่มีคะแนนภาพรวมของปีงบประมาณ {before} ให้เปรียบเทียบ',
  'effects.scale':
    'ทั้งนี้ ปีงบประมาณ {before} และปีงบประมาณ {year} ใช้เกณฑ์กำหนดระดับต่างกัน จึงนำระดับของทั้งสองปีมาเทียบกันโดยตรงไม่ได้',
  'effects.table': 'คะแนนรายตัวชี้วัดของทั้งสองปีเป็นดังตาราง โดยมิได้แยกว่าการเปลี่ยนแปลงเกิดจากมาตรการใด',
  'column.measures': 'มาตรการที่',
  'column.score-of': 'คะแนน {year}',
  'column.change': 'เปลี่ยน\nแปลง',
  'column.comparison': 'ผลการ\nเปรียบเทียบ',
  indicator: '{number}. {name}',
  'row.overall': 'คะแนนภาพรวม',
  'row.level': 'ระดับ',

  advice: '{advice} (มาตรการที่ {number})',

  evidence: '{measure} หลักฐานที่กำหนดไว้: {evidence}\nหลักฐานการดำเนินการ: {proof}',
  'evidence.unknown':
    '................................................................................................',
} as const;

export type ReportKey = keyof typeof REPORT_THAI;

/** A text of the report, which is Thai whatever is spoken around it. */
export const reportText = (key: ReportKey, params: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(REPORT_THAI[key], params);

/** What the report on a document of measures is called: 'รายงานผลการดำเนินการตามมาตรการ…', 'รายงานผลการนำ…'. */
export const reportName = (title: string): string =>
  reportText(title.startsWith('การ') ? 'name.of-work' : 'name', { title });
