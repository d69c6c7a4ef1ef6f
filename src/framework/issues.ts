import type { IndicatorNumber, Issue, IssueNumber } from './types';

/**
 * The seven issues (๗ ประเด็น) by which measure documents group their analysis since the results of 2567.
 * Titles as document 002 prints them; that the NACC requires exactly these seven is not confirmed.
 */
export const ISSUES: readonly Issue[] = [
  { number: 1, title: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ' },
  { number: 2, title: 'การให้บริการและระบบ E-Service' },
  { number: 3, title: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ' },
  { number: 4, title: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ' },
  { number: 5, title: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง' },
  { number: 6, title: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล' },
  { number: 7, title: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน' },
];

/** The indicators by which an issue is told where nobody has the scores of its items. */
export const ISSUE_INDICATORS: Readonly<Record<IssueNumber, readonly IndicatorNumber[]>> = {
  1: [1],
  2: [6, 8],
  3: [7, 9],
  4: [4],
  5: [2, 9],
  6: [3, 9],
  7: [5, 10],
};
