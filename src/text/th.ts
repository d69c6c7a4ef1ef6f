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
  'finding.unreadable-file': 'เปิดไฟล์ไม่ได้ โปรดตรวจสอบไฟล์แล้วลองใหม่',
  'finding.unreadable-file.missing': 'ไม่พบไฟล์นี้ โปรดตรวจสอบชื่อไฟล์และโฟลเดอร์',
  'finding.unreadable-file.access': 'ไม่มีสิทธิ์อ่านไฟล์นี้ หรือไฟล์กำลังถูกใช้งานอยู่ โปรดปิดไฟล์แล้วลองใหม่',
  'finding.unreadable-file.folder': 'ชื่อนี้เป็นโฟลเดอร์ ไม่ใช่ไฟล์ โปรดระบุไฟล์ที่อยู่ในโฟลเดอร์',
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
  'cli.help':
    'ita – แผนมาตรการ ITA: อ่านคะแนน ตรวจสอบ กำหนดระดับ จำแนก และจัดทำแผนมาตรการ\n\n' +
    'วิธีใช้\n' +
    '  ita analyze ไฟล์… [--sheet ชื่อ] [--year ปี] [--rules-of ปี] [--threshold คะแนน] [--urgent คะแนน]\n' +
    '                    [--target คะแนน] [--strict] [--json]\n' +
    '  ita plan ไฟล์ -o ไฟล์ใหม่.xlsx [--year ปี] [--plan-year ปี] [--layout แบบ] [--agency ชื่อ] [--top จำนวน]\n' +
    '                    [--digits thai|arabic] [--font ชื่อ] [--in-place]\n' +
    '  ita batch โฟลเดอร์ -o โฟลเดอร์ใหม่ [--jobs จำนวน] [ตัวเลือกของ plan ยกเว้น --sheet --agency --target --in-place]\n\n' +
    'ตัวเลือก\n' +
    '  --sheet ชื่อ         อ่านเฉพาะแผ่นงานนี้\n' +
    '  --year ปี           ปีงบประมาณ (พ.ศ.) ของคะแนน ใช้เลือกเมื่อมีหลายปี หรือระบุเมื่อไฟล์ไม่มีปี\n' +
    '  --rules-of ปี       ใช้เกณฑ์ระดับของปีงบประมาณนี้ ({first} ถึง {last})\n' +
    '  --threshold คะแนน  เกณฑ์จุดแข็ง ค่าปริยาย 85 (เท่ากับเกณฑ์ถือเป็นจุดแข็ง)\n' +
    '  --urgent คะแนน     ต่ำกว่าค่านี้ถือว่าต้องแก้ไขเร่งด่วน\n' +
    '  --target คะแนน     เป้าหมายที่ใช้คำนวณคะแนนรวมที่จะเพิ่มขึ้น ค่าปริยาย 100\n' +
    '  --strict           จบด้วยรหัส 1 เมื่อพบข้อผิดพลาดในคะแนน\n' +
    '  --json             แสดงผลเป็น JSON\n' +
    '  -o, --output ไฟล์   ไฟล์ .xlsx ที่จะสร้าง มีแผ่นงานเดิมครบและแผ่นงานที่จัดทำเพิ่ม\n' +
    '                     สำหรับ batch คือโฟลเดอร์ที่จะเก็บแผนของทุกหน่วยงานและไฟล์สรุป\n' +
    '  --plan-year ปี      ปีงบประมาณของมาตรการ ค่าปริยายคือปีถัดจากปีของคะแนน\n' +
    '  --layout แบบ       แบบตารางแผน ({layouts})\n' +
    '  --agency ชื่อ        เลือกหน่วยงานเมื่อไฟล์มีหลายหน่วยงาน หรือชื่อที่จะพิมพ์ในเอกสาร\n' +
    '  --top จำนวน        จำนวนตัวชี้วัดขั้นต่ำในแผน ค่าปริยาย 3\n' +
    '  --digits           ตัวเลขไทย (thai) หรืออารบิก (arabic) ในเอกสาร ค่าปริยาย thai\n' +
    '  --font ชื่อ          แบบอักษรของเอกสาร ค่าปริยาย TH SarabunPSK\n' +
    '  --in-place         อนุญาตให้ไฟล์ใหม่เป็นไฟล์เดียวกับไฟล์เดิม\n' +
    '  --jobs จำนวน       จำนวนไฟล์ที่ทำพร้อมกัน 1 ถึง 64 ค่าปริยายตามเครื่อง ไม่เกิน 4\n\n' +
    'รหัสจบงาน 0 สำเร็จ · 1 พบข้อผิดพลาดในคะแนน (เฉพาะ --strict) · 2 คำสั่งไม่ถูกต้อง · 3 ไม่มีคะแนนที่อ่านได้',
  'cli.see-help': 'พิมพ์ ita --help เพื่อดูวิธีใช้',
  'cli.unknown-command': 'ไม่รู้จักคำสั่ง “{command}” คำสั่งที่ใช้ได้คือ analyze plan และ batch',
  'cli.unknown-option': 'ไม่รู้จักตัวเลือก “{option}” หรือใช้ตัวเลือกนี้กับคำสั่ง {command} ไม่ได้',
  'cli.option-without-value': 'ตัวเลือก “{option}” ต้องมีค่าตามหลัง',
  'cli.option-with-value': 'ตัวเลือก “{option}” ไม่รับค่า',
  'cli.no-file': 'โปรดระบุไฟล์คะแนน',
  'cli.one-file': 'คำสั่ง plan ใช้กับไฟล์เดียว โปรดระบุไฟล์คะแนนเพียงไฟล์เดียว',
  'cli.no-output': 'โปรดระบุไฟล์ที่จะสร้างด้วย -o เช่น -o แผน.xlsx',
  'cli.output-not-xlsx': 'ไฟล์ที่จะสร้างต้องลงท้ายด้วย .xlsx ({output})',
  'cli.output-is-input': 'ไฟล์ที่จะสร้างเป็นไฟล์เดียวกับไฟล์คะแนน โปรดตั้งชื่อใหม่ หรือใช้ --in-place หากต้องการบันทึกทับ',
  'cli.output-folder': 'ไม่มีโฟลเดอร์ “{folder}” โปรดสร้างโฟลเดอร์ก่อนหรือเปลี่ยนที่บันทึก',
  'cli.output-failed': 'บันทึกไฟล์ “{output}” ไม่ได้ โปรดปิดไฟล์ใน Excel หรือตรวจสอบสิทธิ์ของโฟลเดอร์ แล้วลองใหม่',
  'cli.output-full': 'ดิสก์มีพื้นที่ไม่พอสำหรับไฟล์ “{output}” โปรดเพิ่มพื้นที่ว่างหรือเปลี่ยนที่บันทึก แล้วลองใหม่',
  'cli.not-a-year': 'ค่าของ {option} ต้องเป็นปี พ.ศ. เช่น 2567 (พบ “{value}”)',
  'cli.not-a-rule-year': 'ค่าของ {option} ต้องเป็นปี พ.ศ. {first} ถึง {last} (พบ “{value}”)',
  'cli.not-a-score': 'ค่าของ {option} ต้องเป็นคะแนน 0 ถึง 100 (พบ “{value}”)',
  'cli.not-a-count': 'ค่าของ {option} ต้องเป็นจำนวนเต็ม 1 ถึง 10 (พบ “{value}”)',
  'cli.not-a-font': 'ค่าของ {option} ต้องเป็นชื่อแบบอักษร ยาวไม่เกิน 31 ตัวอักษร (พบ “{value}”)',
  'cli.not-a-choice': 'ค่าของ {option} ต้องเป็นอย่างใดอย่างหนึ่งใน {choices} (พบ “{value}”)',
  'cli.no-such-sheet': 'ไม่มีแผ่นงาน “{sheet}” ในไฟล์ {file} แผ่นงานที่มีคือ {sheets}',
  'cli.several-agencies': 'ไฟล์นี้มีคะแนนของ {count} หน่วยงาน โปรดเลือกหน่วยงานด้วย --agency: {agencies}',
  'cli.unknown-agency': 'ไม่พบหน่วยงาน “{agency}” ในไฟล์ หน่วยงานที่มีคือ {agencies}',
  'cli.unexpected': 'เกิดข้อผิดพลาดที่ไม่คาดคิด ({detail}) ไฟล์เดิมไม่ถูกเปลี่ยนแปลง โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้',
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
  'summary.columns.rank': 'อันดับ',
  'summary.columns.class': 'ผล',
  'summary.columns.gain': 'เพิ่มได้',
  'summary.columns.cell': 'เซลล์',
  'class.continuous': 'พัฒนาต่อเนื่อง',
  'summary.findings': 'สิ่งที่พบ {count} รายการ',
  'summary.finding': '[{severity}] {sentence}',
  'summary.no-findings': 'ไม่พบข้อผิดปกติในคะแนน',
  'summary.plan': 'มาตรการ {count} รายการ สำหรับ {indicators} ตัวชี้วัด',
  'summary.plan-indicator': '{name} ({score}) {class}: {count} มาตรการ',
  'summary.year-of-plan': 'ปีงบประมาณของมาตรการ {year}',
  'summary.written': 'บันทึกแล้ว: {output}',
  'summary.sheets': 'แผ่นงานที่เพิ่ม: {sheets}',
  'summary.macros': 'แมโครในไฟล์เดิมไม่ถูกนำมาด้วย',
  'summary.other-years': 'ไฟล์มีคะแนนหลายปี แผนนี้ใช้คะแนนปี {year}',
  ...PANE_THAI,
  'batch.one-folder': 'โปรดระบุโฟลเดอร์ที่เก็บไฟล์คะแนนเพียงโฟลเดอร์เดียว เช่น ita batch คะแนน -o แผน',
  'batch.no-output': 'โปรดระบุโฟลเดอร์ที่จะบันทึกแผนด้วย -o เช่น -o แผน',
  'batch.not-jobs': 'ค่าของ {option} ต้องเป็นจำนวนเต็ม 1 ถึง 64 (พบ “{value}”)',
  'batch.no-folder': 'ไม่พบโฟลเดอร์ “{folder}” โปรดตรวจสอบชื่อโฟลเดอร์',
  'batch.output-is-input':
    'โฟลเดอร์ที่จะบันทึกต้องไม่ใช่โฟลเดอร์เดียวกับไฟล์คะแนน และต้องไม่ครอบโฟลเดอร์นั้น โปรดเลือกโฟลเดอร์อื่น',
  'batch.output-failed': 'สร้างโฟลเดอร์ “{folder}” ไม่ได้ โปรดตรวจสอบชื่อและสิทธิ์ แล้วลองใหม่',
  'batch.failed-file': '{file}: {reason}',
  'batch.failed.folder': 'ไม่มีสิทธิ์เปิดโฟลเดอร์นี้ โปรดตรวจสอบสิทธิ์ แล้วทำงานซ้ำ',
  'batch.failed.write': 'บันทึกแผนไม่ได้ โปรดตรวจสอบพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ แล้วทำงานซ้ำ',
  'batch.failed.time': 'ไฟล์นี้ใช้เวลานานเกินกำหนด จึงข้ามไป โปรดคัดลอกเฉพาะแผ่นงานคะแนนไปไว้ในไฟล์ใหม่',
  'batch.failed.memory': 'ไฟล์นี้ใช้หน่วยความจำมากเกินกำหนด จึงข้ามไป โปรดคัดลอกเฉพาะแผ่นงานคะแนนไปไว้ในไฟล์ใหม่',
  'batch.failed.crash': 'โปรแกรมหยุดกลางคันขณะอ่านไฟล์นี้ จึงข้ามไป โปรดเปิดในโปรแกรม Excel แล้วบันทึกเป็นไฟล์ใหม่',
  'batch.failed.unexpected': 'เกิดข้อผิดพลาดที่ไม่คาดคิดกับไฟล์นี้ ({detail}) โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้',
  'batch.nothing': 'ไม่พบไฟล์คะแนนในโฟลเดอร์ “{folder}” โปรดตรวจสอบว่ามีไฟล์ .xlsx .xlsm .xls .ods หรือ .csv',
  'batch.progress': '{done}/{total} ไฟล์ ({percent}%)',
  'batch.stopped': 'หยุดตามคำสั่ง แผนที่บันทึกแล้วอยู่ในโฟลเดอร์ “{folder}” ยังไม่ได้จัดทำไฟล์สรุป',
  'batch.done': 'ตรวจแล้ว {files} ไฟล์ จัดทำแผนแล้ว {plans} ฉบับ',
  'batch.done.failed': 'ใช้ไม่ได้ {count} รายการ เหตุผลอยู่ท้ายตารางของไฟล์สรุป',
  'batch.done.own': 'ข้าม {count} ไฟล์ซึ่งเป็นผลงานของโปรแกรมนี้เอง',
  'batch.done.summary': 'สรุปทุกหน่วยงาน: {path}',
  ...JOBS_THAI,
} as const;

export type MessageKey = keyof typeof THAI;
