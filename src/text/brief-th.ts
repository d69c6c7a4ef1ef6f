import { fillIn } from './fill-in';

/** What stands on the page that tells an executive everything; {name} is replaced by a parameter. */
const BRIEF_THAI = {
  title: 'บทสรุปผู้บริหาร ผลการประเมิน ITA ประจำปีงบประมาณ {year}',
  figure: 'คะแนนภาพรวม {score} คะแนน',
  'figure.level': 'คะแนนภาพรวม {score} คะแนน ระดับ {level}',
  'figure.none': 'ยังไม่มีคะแนนภาพรวม',
  'before.higher': 'ปีงบประมาณ {year} ได้ {score} คะแนน (เพิ่มขึ้น {difference} คะแนน)',
  'before.lower': 'ปีงบประมาณ {year} ได้ {score} คะแนน (ลดลง {difference} คะแนน)',
  'before.same': 'ปีงบประมาณ {year} ได้ {score} คะแนน (เท่าเดิม)',
  before: 'ปีงบประมาณ {year} ได้ {score} คะแนน',
  instruments: 'คะแนนรายเครื่องมือ {means}',
  mean: '{instrument} {score}',

  'section.strengths': 'จุดแข็ง',
  'section.weaknesses': 'จุดที่ต้องพัฒนา',
  'section.measures': 'มาตรการสำคัญ',
  'section.decisions': 'สิ่งที่ขอให้ผู้บริหารพิจารณา',
  entry: '{name} ({score})',
  'strengths.equal': 'ทุกตัวชี้วัดได้ {score} คะแนน',
  'strengths.none': 'ไม่มีตัวชี้วัดที่เป็นจุดแข็ง',
  weakness: '{name} ({score}) {gist}',
  continuous: '{name} ({score}) ควรพัฒนาต่อเนื่อง',
  maintained: '{name} ({score}) ควรรักษาระดับ',
  missing: '{name} ยังไม่มีคะแนน',
  'weaknesses.none': 'ทุกตัวชี้วัดเป็นจุดแข็ง ควรรักษาระดับการดำเนินงานอย่างต่อเนื่อง',
  'picture.title': 'คะแนนรายตัวชี้วัด',
  'picture.indicator': 'ตัวชี้วัด',
  'picture.year': 'ปี {year}',
  'picture.now': 'ปีที่ประเมิน',
  'picture.threshold': 'เกณฑ์ {threshold}',
  measure: '{number} {title}',
  'measure.about': '{number} {title} ({about})',
  'decision.approve': 'เห็นชอบมาตรการตามแผน จำนวน {count} มาตรการ',
  'decision.assign': 'มอบหมายผู้รับผิดชอบให้ดำเนินการและรายงานผล{rounds}',
  'decision.rounds': 'รอบ {months} เดือน',
  'decision.follow': 'ติดตามความก้าวหน้าของทุกมาตรการในการประชุมประจำเดือน',
} as const;

export type BriefKey = keyof typeof BRIEF_THAI;

/** A text of the brief, which is Thai whatever is spoken around it. */
export const briefText = (key: BriefKey, params: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(BRIEF_THAI[key], params);
