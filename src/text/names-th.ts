/** Names that become part of files, settings and sheets, and are Thai whatever is spoken around them. */
export const NAMES_THAI = {
  /** How this language calls itself. */
  language: 'ไทย',
  'file.template': 'แบบกรอกคะแนน ITA',
  /** Of scores that were typed in the pane. */
  'file.scores': 'คะแนน ITA',
  'file.summary': 'สรุป',
  /** In brackets behind the name of a sheet that a person edited and that is kept beside the one drawn anew. */
  'sheet.kept': 'เดิม',
  'place.district': 'อำเภอ{name}',
  'place.province': 'จังหวัด{name}',
  'place.capital-district': 'เขต{name}',
  'place.capital': 'กรุงเทพมหานคร',
  'place.sheet': 'แผ่นงาน {name}',
  'place.row': 'แถว {row}',
  'place.column': 'คอลัมน์ {column}',
  'quarters.all': 'ตลอดปีงบประมาณ',
  quarters: 'ไตรมาส {quarters}',
} as const;

/** What a signature on an official paper usually means, in the order of signing. */
export const SIGNING_ROLES = {
  maker: 'ผู้จัดทำ',
  reporter: 'ผู้รายงาน',
  checker: 'ผู้ตรวจสอบ',
  supporter: 'ผู้เห็นชอบ',
  proposer: 'ผู้เสนอ',
  approver: 'ผู้อนุมัติ',
} as const;
