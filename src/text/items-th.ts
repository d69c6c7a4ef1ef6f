/** What is found in the scores of questions and disclosure items, in Thai. */
export const ITEMS_THAI = {
  'finding.missing-indicator.from-items':
    'ตัวชี้วัดที่ {indicator} {name} ไม่มีคะแนนในตาราง คำนวณจากข้อคำถามได้ {score} คะแนน โปรดตรวจสอบกับผลที่ประกาศ แล้วพิมพ์คะแนนหรือเลือกใช้ค่านี้',
  'finding.missing-indicator.from-items.assumed':
    'ตัวชี้วัดที่ {indicator} {name} ไม่มีคะแนนในตาราง คำนวณจากข้อคำถามได้ {score} คะแนน แต่วิธีรวมคะแนนรายข้อเป็นข้อสันนิษฐาน โปรดตรวจสอบกับผลที่ประกาศก่อนใช้ค่านี้',
  'finding.item-mismatch':
    'ตัวชี้วัดที่ {indicator} {name} มีคะแนน {score} แต่คำนวณจากข้อคำถามได้ {items} โปรดตรวจสอบคะแนนรายข้อและคะแนนตัวชี้วัดกับต้นฉบับ',
  'finding.item-mismatch.parts':
    'ตัวชี้วัดที่ {indicator} {name} มีคะแนน {score} ส่วนข้อคำถามในตารางเฉลี่ยได้ {items} ตาราง EIT อาจแสดงผู้ตอบเพียงส่วนเดียวจากสองส่วน จึงไม่ถือว่าผิด',
  'finding.item-mismatch.assumed':
    'ตัวชี้วัดที่ {indicator} {name} มีคะแนน {score} ส่วนข้อคำถามคำนวณได้ {items} โดยวิธีจัดกลุ่มข้อที่สันนิษฐานไว้ โปรดตรวจสอบคะแนนรายข้อกับต้นฉบับ',
  'finding.item-mismatch.group':
    'ตัวชี้วัดย่อยที่ {group} มีคะแนน {score} แต่ข้อคำถามเฉลี่ยได้ {items} โปรดตรวจสอบคะแนนรายข้อกับต้นฉบับ',
  'finding.item-mismatch.value': 'ข้อคำถาม OIT มีคะแนนได้เพียง 0, 50 หรือ 100 แต่พบ {items} โปรดตรวจสอบกับต้นฉบับ',
  'finding.missing-item':
    'ตัวชี้วัดที่ {indicator} {name} ยังขาดคะแนนข้อ {items} จึงไม่คำนวณตัวชี้วัดจากข้อคำถาม โปรดเพิ่มคะแนนของข้อนั้น',
  'finding.missing-item.implied':
    'ตัวชี้วัดที่ {indicator} {name} ยังขาดคะแนนข้อ {items} จึงไม่คำนวณตัวชี้วัดจากข้อคำถาม หากข้อ {items} ได้ {implied} คะแนน ตัวชี้วัดจะได้ {score} ตรงกับตาราง โปรดตรวจสอบกับต้นฉบับ',
  'finding.duplicate-item':
    'ข้อ {item} มีคะแนน {count} แห่งและไม่ตรงกัน ระบบใช้ค่าแรก ({kept}) โปรดตรวจสอบและแก้ไขให้ตรงกัน',
  'finding.out-of-range.item': 'คะแนนข้อ {item} คือ “{raw}” ซึ่งอยู่นอกช่วง 0 ถึง 100 โปรดแก้ไขในเซลล์ที่ระบุ',
  'finding.not-a-number.item':
    'คะแนนข้อ {item} คือ “{raw}” ซึ่งอ่านเป็นคะแนนไม่ได้ โปรดพิมพ์เป็นตัวเลข เช่น 100 หรือพิมพ์ มี หรือ ไม่มี',
  'finding.unknown-item-list':
    'ตารางมีข้อคำถาม {instrument} ถึงข้อที่ {highest} แต่รายการของปี {year} มี {size} ข้อ จึงแสดงคะแนนรายข้อไว้โดยไม่นำมาคำนวณ โปรดตรวจสอบว่าเป็นตารางของปีใด',
  'finding.unknown-item-list.of-year':
    'ตารางมีข้อคำถาม OIT {count} ข้อ เท่ากับรายการของปี {other} ส่วนรายการของปี {year} มี {size} ข้อ จึงแสดงคะแนนรายข้อไว้โดยไม่นำมาคำนวณ โปรดตรวจสอบปีของตาราง',
  'finding.unknown-item-list.of-kind':
    'ตารางมีข้อคำถาม OIT {count} ข้อ เท่ากับรายการของ{kind} ส่วนรายการทั่วไปของปี {year} มี {size} ข้อ จึงแสดงคะแนนรายข้อไว้โดยไม่นำมาคำนวณ โปรดตรวจสอบประเภทของหน่วยงาน',
  'finding.unknown-item-list.kind':
    '{agency} เป็น{kind} ซึ่งใช้รายการข้อคำถามของตนเอง จึงแสดงคะแนนรายข้อไว้โดยไม่นำมาคำนวณ',
  'finding.unknown-item-list.no-year':
    'ไม่ทราบปีงบประมาณของตารางข้อคำถาม จึงแสดงคะแนนรายข้อไว้โดยไม่นำมาคำนวณ โปรดระบุปีงบประมาณ',
  'finding.unknown-item-list.none':
    'ไม่มีรายการข้อคำถาม {instrument} ของปี {year} ให้เทียบ จึงแสดงคะแนนรายข้อไว้โดยไม่นำมาคำนวณ',
} as const;
