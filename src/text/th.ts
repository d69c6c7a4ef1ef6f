import { CLI_THAI } from './cli-th';
import { PANE_THAI } from './pane-th';
import { SHARED_THAI } from './shared-th';
import { JOBS_THAI } from './jobs-th';

/** All sentences in Thai, official register; {name} is replaced by a parameter. Keys are the same in every language. */
export const THAI = {
  ...SHARED_THAI,
  'finding.missing-indicator': 'ไม่พบตัวชี้วัดที่ {indicator} {name} โปรดเพิ่มชื่อตัวชี้วัดและคะแนนลงในตาราง แล้ววิเคราะห์ใหม่',
  'finding.missing-indicator.empty':
    'ตัวชี้วัดที่ {indicator} {name} ไม่มีคะแนน โปรดกรอกคะแนนในเซลล์ที่ระบุ แล้ววิเคราะห์ใหม่',
  'finding.missing-indicator.mark':
    'ตัวชี้วัดที่ {indicator} {name} ไม่มีคะแนน (พบเครื่องหมายหรือข้อความ “{raw}”) โปรดกรอกคะแนนในเซลล์ที่ระบุ แล้ววิเคราะห์ใหม่',
  'finding.duplicate-indicator':
    'ตัวชี้วัดที่ {indicator} {name} มีคะแนน {count} แห่ง ระบบใช้ค่าแรก ({kept}) โปรดลบรายการที่ไม่ต้องการ',
  'finding.out-of-range':
    'คะแนนของตัวชี้วัดที่ {indicator} {name} คือ “{raw}” ซึ่งอยู่นอกช่วง 0 ถึง 100 โปรดตรวจสอบและแก้ไขในเซลล์ที่ระบุ',
  'finding.not-a-number':
    'คะแนนของตัวชี้วัดที่ {indicator} {name} คือ “{raw}” ซึ่งอ่านเป็นตัวเลขไม่ได้ โปรดพิมพ์คะแนนเป็นตัวเลข เช่น 92.01',
  'finding.ambiguous-name': 'ชื่อตัวชี้วัดในเซลล์ที่ระบุอาจหมายถึง “{first}” หรือ “{second}” โปรดพิมพ์ชื่อเต็มของตัวชี้วัด',
  'finding.instrument-mismatch':
    'คะแนน {instrument} ที่ระบุไว้ {stated} ไม่ตรงกับค่าเฉลี่ยของตัวชี้วัด {recomputed} (ถ่วงน้ำหนักแล้ว {weighted}) โปรดตรวจสอบคะแนนของเครื่องมือนี้',
  'finding.level-mismatch':
    'ระดับที่ระบุไว้ “{stated}” ไม่ตรงกับระดับตามเกณฑ์ของปีนั้น “{recomputed}” โปรดตรวจสอบกับประกาศผลการประเมิน',
  'finding.no-scores':
    'ไม่พบตารางคะแนน ITA ในไฟล์นี้ โปรดตรวจสอบว่ามีชื่อตัวชี้วัดอยู่คู่กับคะแนน เช่น “การปฏิบัติหน้าที่” และ 92.01',
  'finding.not-calculated':
    'เซลล์ที่ระบุเป็นสูตรที่ยังไม่มีผลลัพธ์ในไฟล์ ระบบจึงไม่ทราบคะแนน โปรดเปิดไฟล์ในโปรแกรม Excel แล้วบันทึก จากนั้นวิเคราะห์ใหม่',
  'finding.doubtful-scores': 'ไม่แน่ใจว่าตัวเลขชุดนี้เป็นคะแนน ITA โปรดตรวจสอบเซลล์ที่ระบุก่อนนำไปใช้',
  'finding.left-out': 'ข้อมูลในเซลล์ที่ระบุไม่ได้นำมาใช้ เพราะไม่ทราบว่าเป็นของหน่วยงานหรือปีใด โปรดตรวจสอบ',
  'finding.left-out.far':
    'ไม่ได้อ่านเซลล์ {range} ในแผ่นงาน {sheet} เพราะแผ่นงานกว้างหรือยาวเกินกว่าที่จะอ่านได้ทั้งหมด หากมีคะแนนอยู่ในส่วนนั้น โปรดย้ายไปไว้ในแผ่นงานใหม่ แล้วอ่านใหม่',
  'finding.other-instrument':
    'ไม่ได้นำตาราง {name} มาใช้ เพราะเป็นการประเมินอื่น ไม่ใช่คะแนน ITA ตามเครื่องมือ IIT EIT และ OIT โปรดตรวจสอบหากไม่ถูกต้อง',
  'finding.unreadable-file': 'เปิดไฟล์ไม่ได้ โปรดตรวจสอบไฟล์แล้วลองใหม่',
  'finding.unreadable-file.not-a-workbook':
    'ไฟล์นี้ไม่ใช่สมุดงาน โปรดเลือกไฟล์ Excel (.xlsx .xls) OpenDocument (.ods) หรือ .csv',
  'finding.unreadable-file.encrypted': 'ไฟล์นี้มีรหัสผ่าน โปรดเปิดในโปรแกรม Excel แล้วบันทึกโดยไม่ใส่รหัสผ่าน',
  'finding.unreadable-file.damaged': 'ไฟล์นี้เสียหายหรือไม่สมบูรณ์ โปรดเปิดในโปรแกรม Excel แล้วบันทึกเป็นไฟล์ใหม่',
  'finding.unreadable-file.too-large': 'ไฟล์นี้มีขนาดใหญ่เกินกว่าที่จะอ่านได้ โปรดคัดลอกเฉพาะแผ่นงานคะแนนไปไว้ในไฟล์ใหม่',
  'finding.unreadable-file.unsafe':
    'ไม่เปิดไฟล์นี้ เพราะโครงสร้างภายในผิดปกติและอาจเป็นอันตรายต่อเครื่อง โปรดขอไฟล์ใหม่จากผู้จัดทำ',
  'finding.year-unknown': 'ไม่พบปีงบประมาณของคะแนน จึงไม่กำหนดระดับ โปรดระบุปีงบประมาณ หรือพิมพ์ปีไว้เหนือตาราง',
  'finding.year-unknown.rules-of':
    'ไม่พบปีงบประมาณของคะแนน ระดับเป็นไปตามเกณฑ์ของปีงบประมาณ พ.ศ. {rules} ตามที่เลือก โปรดพิมพ์ปีของคะแนนไว้เหนือตาราง',
  'finding.year-unknown.outside':
    'ไม่มีเกณฑ์ระดับของปีงบประมาณ พ.ศ. {year} จึงไม่กำหนดระดับ หากต้องการใช้เกณฑ์ของปีอื่น โปรดเลือกปีของเกณฑ์',
  'finding.year-mismatch': 'ปีที่ระบุ ({requested}) ไม่ตรงกับปีในไฟล์ ({found}) ระบบใช้ปีในไฟล์ โปรดตรวจสอบปีงบประมาณ',
  'finding.other-reading': 'พบคะแนนอีกชุดหนึ่งข้างตารางเดียวกัน ระบบใช้ชุดที่มีหัวตารางและข้อมูลครบกว่า โปรดตรวจสอบเซลล์ที่ระบุ',
  'finding.other-reading.twice':
    'พบคะแนนของหน่วยงานและปีเดียวกันมากกว่าหนึ่งแห่งและไม่ตรงกัน ระบบใช้ชุดที่ครบกว่าหรือพบก่อน โปรดตรวจสอบเซลล์ที่ระบุ',
  'finding.other-reading.fractions':
    'คะแนนเป็นเลขทศนิยมตั้งแต่ 0 ถึง 1 ระบบจึงอ่านเป็นร้อยละ (เช่น 0.9201 เป็น 92.01) หากไม่ถูกต้อง โปรดแก้คะแนนในเซลล์ที่ระบุ',
  'finding.other-reading.plain-mean':
    'ค่า {value} ที่ระบุเป็นคะแนนรวมเท่ากับค่าเฉลี่ยที่ไม่ได้ถ่วงน้ำหนัก จึงไม่ได้ใช้ตรวจสอบคะแนนรวมตามน้ำหนักร้อยละ 30 30 และ 40 โปรดตรวจสอบเซลล์ที่ระบุ',
  cells: 'เซลล์ {cells}',
  'cells.more': '{cells} และอีก {count} เซลล์',
  'severity.error': 'ข้อผิดพลาด',
  'severity.warning': 'ข้อควรระวัง',
  'severity.info': 'ข้อสังเกต',
  'summary.heading': '{agency} ปีงบประมาณ {year}',
  'summary.no-agency': '(ไม่ระบุชื่อหน่วยงาน)',
  'summary.no-year': '(ไม่ทราบปี)',
  'summary.place': 'แผ่นงาน {sheet}',
  'summary.overall': 'คะแนนรวม {overall} ระดับ {level}',
  'summary.no-overall': 'คะแนนรวม: คำนวณไม่ได้ เพราะคะแนนไม่ครบ',
  'summary.no-level': '(ยังไม่กำหนด)',
  'summary.stated': 'คะแนนรวมที่ระบุในไฟล์ {stated}',
  'summary.stated-level': 'ระดับที่ระบุในไฟล์ {level}',
  'summary.rule.letters': 'ตามเกณฑ์ระดับแบบตัวอักษร AA ถึง F ซึ่งพิจารณาคะแนนรวม',
  'summary.rule.five-levels': 'ตามเกณฑ์ 5 ระดับ ซึ่งพิจารณาคะแนนรวมและคะแนนของทุกเครื่องมือ',
  'summary.rule.five-levels-provisional': 'ตามเกณฑ์ 5 ระดับของปีก่อนหน้า ซึ่งพิจารณาคะแนนรวมและคะแนนของทุกเครื่องมือ',
  'summary.rounding': 'ระดับขึ้นอยู่กับการปัดคะแนนเครื่องมือเป็นทศนิยม 2 ตำแหน่งก่อนเทียบเกณฑ์',
  'summary.held-back': 'ระดับถูกจำกัดด้วยคะแนนเครื่องมือ {instruments}',
  'summary.rules-of': 'ใช้เกณฑ์ของปีงบประมาณ พ.ศ. {year} ตามที่เลือก',
  'summary.provisional': 'เกณฑ์ของปีงบประมาณนี้ยังไม่เป็นที่ยืนยัน โปรดตรวจสอบกับประกาศ',
  'summary.assumed': 'เกณฑ์ของปีงบประมาณนี้อนุโลมตามปีใกล้เคียง โปรดตรวจสอบกับประกาศ',
  'summary.cuts': 'ช่วงคะแนนของแต่ละระดับมิได้รวบรวมจากประกาศทางการโดยตรง โปรดตรวจสอบกับประกาศ',
  'summary.next-level': 'ต้องเพิ่มอีกอย่างน้อย {points} คะแนนรวม จึงจะถึงระดับ {level}',
  'summary.columns.number': 'ที่',
  'summary.columns.name': 'ตัวชี้วัด',
  'summary.columns.score': 'คะแนน',
  'summary.columns.class': 'ผล',
  'summary.columns.gain': 'เพิ่มได้',
  'summary.columns.cell': 'เซลล์',
  'class.continuous': 'พัฒนาต่อเนื่อง',
  'summary.findings': 'สิ่งที่พบ {count} รายการ',
  'summary.finding': '[{severity}] {sentence}',
  'summary.no-findings': 'ไม่พบข้อผิดปกติในคะแนน',
  'summary.plan': 'มาตรการ {count} รายการ สำหรับ {indicators} ตัวชี้วัด',
  'summary.macros': 'แมโครในไฟล์เดิมไม่ถูกนำมาด้วย',
  ...PANE_THAI,
  ...JOBS_THAI,
  ...CLI_THAI,
} as const;

export type MessageKey = keyof typeof THAI;
