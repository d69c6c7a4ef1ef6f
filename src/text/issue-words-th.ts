import type { IssueNumber } from '../framework/types';
import { fillIn } from './fill-in';

/** What documents that are divided by the seven issues say; {name} is replaced by a parameter. Read aloud before they are changed. */
const ISSUES_THAI = {
  heading: 'ประเด็นที่ {number} {title}',
  cell: '{number}. {title}',
  'cell.continued': '{number}. (ต่อ)',
  'other.continued': '(ต่อ)',
  item: '{item} {title}',
  told: '({number}) {sentence}',
  scored: '{name} ({score})',

  'rule.items':
    'การวิเคราะห์ครั้งนี้ถือว่าข้อคำถามของ IIT และ EIT ที่ได้คะแนนต่ำกว่า {threshold} คะแนน และข้อมูลตาม OIT ที่ยังไม่ได้คะแนนเต็มเป็นข้อที่ต้องปรับปรุง',
  'rule.indicators': 'การวิเคราะห์ครั้งนี้ถือว่าตัวชี้วัดที่ได้คะแนนต่ำกว่า {threshold} คะแนนเป็นข้อที่ต้องปรับปรุง',
  defect: 'ข้อบกพร่อง/ข้อปรับปรุง: {text}',
  'defect.none': 'ไม่พบข้อที่ต่ำกว่าเกณฑ์',
  'defect.none-known': 'ไม่พบข้อที่ต่ำกว่าเกณฑ์ในข้อที่มีคะแนน',
  'defect.unknown': 'ยังไม่มีคะแนนของประเด็นนี้ จึงยังมิได้วิเคราะห์',
  'defect.question': 'ข้อ {name} ได้ {score} คะแนน{lowest} สะท้อนว่า{shows}',
  'defect.disclosure': 'ข้อ {name} ได้ {score} คะแนน{lowest} {state}',
  'defect.indicator': '{name} ได้ {score} คะแนน{lowest} สะท้อนว่า{shows}',
  'defect.lowest': ' ต่ำสุดของประเด็นนี้',
  'state.none': 'ยังไม่ได้เผยแพร่หรือเผยแพร่ไม่ครบองค์ประกอบ',
  'state.half': 'เผยแพร่แล้วแต่องค์ประกอบยังไม่ครบถ้วน',
  'state.part': 'ยังไม่ได้คะแนนเต็ม',
  'state.full': 'เผยแพร่ครบถ้วนตามองค์ประกอบ ควรรักษาระดับ',
  'state.good': 'อยู่ในเกณฑ์ที่กำหนด ควรพัฒนาต่อเนื่อง',
  'state.high': 'อยู่ในระดับสูง ควรรักษาระดับ',
  develop: 'การพัฒนา: {text}',
  'develop.measure': '{title}{number}{owner}{when}',
  'develop.number': ' (มาตรการที่ {number})',
  'develop.owner': ' โดย{owner}',
  'develop.quarter': ' ภายในไตรมาสที่ {quarter}',
  'develop.year': ' ตลอดปีงบประมาณ',
  'develop.improve': 'ควร{improve}',
  keep: 'การรักษาระดับ: {names} ได้คะแนนตั้งแต่ {score} คะแนนขึ้นไป ให้รักษาระดับโดย{keep}',
  'keep.items': 'ข้อ {items}',
  'keep.items.more': 'ข้อ {items} และข้ออื่น รวม {count} ข้อ',
  'keep.indicators': 'ตัวชี้วัดที่ {indicators}',
  'keep.both': '{items} และ{indicators}',
} as const;

type IssueKey = keyof typeof ISSUES_THAI;

/** A text of the documents by issues, which is Thai whatever is spoken around it. */
export const issueText = (key: IssueKey, params: Readonly<Record<string, string | number>> = {}): string =>
  fillIn(ISSUES_THAI[key], params);

/** How the good items of an issue are kept up, as a clause after "ให้รักษาระดับโดย". */
export const ISSUE_KEEP_WORDS: Readonly<Record<IssueNumber, string>> = {
  1: 'ทบทวนขั้นตอนและระยะเวลาการปฏิบัติงานทุกปี และกำกับติดตามอย่างต่อเนื่อง',
  2: 'รับฟังความเห็นของผู้รับบริการ และนำมาปรับปรุงการให้บริการอย่างต่อเนื่อง',
  3: 'ปรับปรุงข้อมูลข่าวสารให้เป็นปัจจุบัน และตอบข้อซักถามอย่างสม่ำเสมอ',
  4: 'ตรวจสอบการใช้ทรัพย์สินของราชการระหว่างปี และแจ้งผลให้บุคลากรทราบ',
  5: 'รายงานผลการใช้จ่ายงบประมาณและการจัดซื้อจัดจ้างอย่างต่อเนื่อง',
  6: 'เปิดเผยหลักเกณฑ์และผลการบริหารงานบุคคล และส่งเสริมจริยธรรมอย่างต่อเนื่อง',
  7: 'สื่อสารนโยบายป้องกันการทุจริต และรายงานผลการดำเนินการตามรอบที่กำหนด',
};
