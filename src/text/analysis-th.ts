import { fillIn } from './fill-in';

/** What stands on the analysis sheet; {name} is replaced by a parameter. Loaded with what draws it. */
const ANALYSIS_THAI = {
  title: 'การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส\nในการดำเนินงานของหน่วยงานภาครัฐ (ITA)',
  year: 'ประจำปีงบประมาณ {year}',

  'section.indicators': 'คะแนนรายตัวชี้วัดและการจำแนก',
  'section.chart': 'แผนภูมิคะแนนรายตัวชี้วัด',
  'section.instruments': 'คะแนนรายเครื่องมือและคะแนนรวม',
  'section.strengths': 'จุดแข็ง',
  'section.weaknesses': 'จุดอ่อนที่ต้องพัฒนา',
  'section.priorities': 'ลำดับความสำคัญในการพัฒนา',
  'section.findings': 'ข้อค้นพบจากการตรวจสอบข้อมูล',
  chart: 'คะแนนรายตัวชี้วัด ปีงบประมาณ {year}',

  'limit.threshold': 'เกณฑ์จุดแข็ง (คะแนนตั้งแต่)',
  'limit.urgent': 'เกณฑ์ต้องแก้ไขเร่งด่วน (คะแนนต่ำกว่า)',
  'limit.target': 'คะแนนเป้าหมายของทุกตัวชี้วัด',

  'column.rank': 'อันดับ',
  'column.distance': 'ต่างจากเกณฑ์',
  'column.order': 'ลำดับ',
  'column.gain': 'คะแนน\nรวมที่\nเพิ่ม',
  'column.gains': 'คะแนนรวม\nที่เพิ่มสะสม',
  'column.instrument': 'เครื่องมือการประเมิน',
  'column.weight': 'น้ำหนัก\n(ร้อยละ)',
  'column.mean': 'คะแนน\nเฉลี่ย',
  'column.weighted': 'คะแนน\nถ่วง\nน้ำหนัก',
  'column.finding': 'ข้อค้นพบ',
  'column.cells': 'เซลล์ในแฟ้มข้อมูล',
  'column.severity': 'ประเภท',
  'none-of-class': 'ไม่มี',

  'rule.letters': 'เกณฑ์ระดับผลการประเมินแบบตัวอักษร (AA ถึง F)',
  'rule.five-levels': 'เกณฑ์ระดับผลการประเมิน ๕ ระดับ ซึ่งพิจารณาทั้งคะแนนรวมและคะแนนของทุกเครื่องมือ (EIT แยกเป็น ๒ ส่วน)',
  'rule.five-levels-provisional':
    'เกณฑ์ระดับผลการประเมิน ๕ ระดับของปีก่อนหน้า ซึ่งใช้เป็นการชั่วคราวจนกว่าจะมีประกาศเกณฑ์ของปีนี้',
  'caveat.level-rule-assumed': 'เกณฑ์ระดับของปีนี้อนุโลมตามปีใกล้เคียง โปรดตรวจสอบกับประกาศผลการประเมิน',
  'caveat.level-cuts-from-code':
    'เกณฑ์คะแนนของแต่ละระดับรวบรวมจากแหล่งที่มิใช่ประกาศทางการ โปรดตรวจสอบกับประกาศผลการประเมิน',
  'caveat.level-rule-provisional': 'ระดับผลการประเมินของปีนี้เป็นผลชั่วคราว โปรดตรวจสอบกับประกาศผลการประเมิน',

  'tested.with-score': '{name} ({score} คะแนน)',
  'tested.and': ' และ ',
  'note.incomplete': 'ยังคำนวณคะแนนรวมและระดับไม่ได้ เนื่องจากคะแนนตัวชี้วัดไม่ครบ ๑๐ ตัวชี้วัด',
  'note.no-level': 'คะแนนรวม {score} คะแนน ยังไม่ระบุระดับ เนื่องจากไม่ทราบเกณฑ์ของปีที่ประเมิน',
  'note.level': 'คะแนนรวม {score} คะแนน ระดับ {level} ตาม{rule}',
  'note.stated': 'คะแนนรวมที่ระบุในแฟ้มข้อมูลตรงกับคะแนนที่คำนวณจากรายตัวชี้วัด',
  'note.not-stated': 'คะแนนรวมคำนวณจากคะแนนรายตัวชี้วัด เนื่องจากแฟ้มข้อมูลมิได้ระบุคะแนนรวม',
  'note.stated-otherwise':
    'คะแนนรวมคำนวณจากคะแนนรายตัวชี้วัด เนื่องจากคะแนนรวมที่ระบุในแฟ้มข้อมูล ({stated} คะแนน) ไม่ตรงกับผลการคำนวณ',
  'note.held-back': 'คะแนนรวมถึงเกณฑ์ของระดับที่สูงกว่า แต่คะแนนเครื่องมือ {names} ยังไม่ถึงเกณฑ์รายเครื่องมือ',
  'note.at-most':
    'เกณฑ์พิจารณาคะแนน EIT แยกเป็นส่วนที่ 1 และส่วนที่ 2 ระดับนี้จึงเป็นระดับสูงสุดที่เป็นไปได้ โปรดตรวจสอบกับประกาศผลการประเมิน',
  'note.rounding': 'ระดับนี้ขึ้นอยู่กับการปัดเศษคะแนนเครื่องมือเป็นทศนิยม ๒ ตำแหน่งก่อนเทียบเกณฑ์',
  'note.rules-of': 'ใช้เกณฑ์การประเมินของปีงบประมาณ พ.ศ. {year} ตามที่ผู้จัดทำเลือก',
  'note.missing': 'ไม่มีคะแนนของตัวชี้วัดที่ {numbers}',
  'next.highest': 'อยู่ในระดับสูงสุดแล้ว คะแนนรวมที่ต้องเพิ่ม',
  'next.level': 'คะแนนรวมที่ต้องเพิ่มอย่างน้อยเพื่อเลื่อนเป็นระดับ {level}',
} as const;

export type AnalysisKey = keyof typeof ANALYSIS_THAI;

/** A text of the analysis sheet, which is Thai whatever is spoken around it. */
export const analysisText = (
  key: AnalysisKey,
  params: Readonly<Record<string, string | number>> = {},
): string => fillIn(ANALYSIS_THAI[key], params);
