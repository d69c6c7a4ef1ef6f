/** Sentences that custom functions say too; apart, because functions load with every workbook and need no others. */
export const SHARED_THAI = {
  'finding.overall-mismatch':
    'คะแนนรวมที่ระบุไว้ {stated} ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด {recomputed} โปรดตรวจสอบคะแนนกับผลการประเมินฉบับจริง',
  'finding.digit-suggestion': 'ตัวเลขที่อาจอ่านหรือพิมพ์ผิด ซึ่งหากแก้แล้วคะแนนรวมจะเท่ากับ {stated}: {changes}',
  'change.one': 'ตัวชี้วัดที่ {indicator} จาก {from} เป็น {to}',
  'change.any': '{choose} รายการใดก็ได้จาก ({changes})',
  'change.and': ' และ ',
  'change.or': ' หรือ ',
  'change.cell': '{change} (เซลล์ {cell})',
  'class.strength': 'จุดแข็ง',
  'class.weakness': 'จุดอ่อน',
  'class.urgent': 'ต้องแก้ไขเร่งด่วน',
} as const;

export type SharedKey = keyof typeof SHARED_THAI;
