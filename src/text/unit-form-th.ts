import { fillIn } from './fill-in';

/** What stands on the sheet that a unit fills in; {name} is replaced by a parameter. */
const UNIT_FORM_THAI = {
  title: 'แบบรายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ {year}',
  unit: 'หน่วยงานผู้รับผิดชอบ {unit}',
  note:
    'โปรดเลือกสถานะ และกรอกความก้าวหน้า ผลการดำเนินการ ปัญหา ข้อเสนอแนะ ลิงก์หลักฐาน วันที่ และชื่อผู้รายงานของแต่ละมาตรการ ' +
    'แล้วส่งไฟล์หรือแบบที่ลงชื่อแล้วคืน{office}',
  name: '{unit} {year}',
  reporter: 'ผู้รายงาน',
  /** No date that is shown is wider. */
  'date.longest': '๓๐ มิ.ย. ๒๕๖๘',
} as const;

export type UnitFormKey = keyof typeof UNIT_FORM_THAI;

/** A text of the sheet that a unit fills in, which is Thai whatever is spoken around it. */
export const unitFormText = (
  key: UnitFormKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fillIn(UNIT_FORM_THAI[key], params);
