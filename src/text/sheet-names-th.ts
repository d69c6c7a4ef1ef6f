/** What the sheets that are drawn are called, without their year. */
export const SHEET_NAMES_THAI = {
  summary: 'สรุป',
  brief: 'บทสรุป',
  analysis: 'วิเคราะห์ผล',
  plan: 'แผนมาตรการ',
  register: 'ทะเบียนมาตรการ',
  owners: 'ผู้รับผิดชอบ',
  checklist: 'รายการ OIT',
  report: 'รายงานผล',
  memo: 'บันทึกข้อความ',
  unit: 'แบบรายงานรายหน่วยงาน',
  check: 'ตรวจสอบข้อมูล',
  'own-units': 'รายชื่อผู้รับผิดชอบ',
  'own-measures': 'คลังมาตรการ',
  scores: 'คะแนน ITA',
  memory: 'ข้อมูลของโปรแกรม ITA',
  template: 'คะแนน ITA',
} as const;
