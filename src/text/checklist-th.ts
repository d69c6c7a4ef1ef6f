import { fillIn } from './fill-in';

/** What stands on the checklist of disclosure items, for whoever reads one as well as for what draws it. */
const CHECKLIST_THAI = {
  title: 'รายการเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ {year}',
  'list.later': 'ใช้รายการของปี {list} จนกว่าจะมีประกาศรายการของปี {year}',
  'list.earlier': 'ใช้รายการของปี {list} เนื่องจากไม่พบรายการของปี {year}',
  'list.no-year': 'ใช้รายการของปี {list}',
  number: 'ข้อ',
  group: 'กลุ่ม',
  item: 'รายการที่ต้องเปิดเผย',
  components: 'องค์ประกอบที่ต้องแสดง',
  unit: 'หน่วยงานที่รับผิดชอบ',
  measures: 'มาตรการที่เกี่ยวข้อง',
  link: 'ลิงก์ (URL)',
  'checked-on': 'ตรวจสอบเมื่อ',
  status: 'สถานะ',
  'last-score': 'คะแนนปีก่อน',
  note: 'หมายเหตุ',
  'status.complete': 'ครบถ้วน',
  'status.incomplete': 'ไม่ครบ',
  'status.missing': 'ยังไม่มี',
  'shown.clause': '({number}) {clause}',
  'shown.of-year': '[ข้อมูลปี {year}]',
  measure: '{number}. {title}',
  'measures.more': 'และที่ {numbers}',
  'summary.group': 'ความครบถ้วนรายตัวชี้วัดย่อย',
  'summary.items': 'จำนวนข้อ',
  'summary.complete': 'ครบถ้วน',
  'summary.percent': 'ร้อยละ',
  'summary.total': 'รวมทั้งสิ้น',
} as const;

export type ChecklistTextKey = keyof typeof CHECKLIST_THAI;

/** A text of this sheet, which is Thai whatever is spoken around it. */
export const checklistText = (
  key: ChecklistTextKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fillIn(CHECKLIST_THAI[key], params);
