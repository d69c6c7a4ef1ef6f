import { remember } from '../scores/remember';
import { cleanText } from '../scores/thai-text';

/** Other assessments of public agencies that number or name their indicators alike, with the words that name them. */
const OTHERS: readonly (readonly [string, RegExp])[] = [
  ['LPA', /\bLPA\b|ประสิทธิภาพขององค์กรปกครองส่วนท้องถิ่น|ประเมินประสิทธิภาพ\s*อปท/i],
  ['MOIT', /\bMOIT\b/i],
  ['CG', /\bCG\s*(?:score|assessment)|ธรรมาภิบาลของหน่วยงาน|ประเมินธรรมาภิบาล|หลักธรรมาภิบาล/i],
  ['PMQA', /\bPMQA\b|คุณภาพการบริหารจัดการภาครัฐ/i],
  ['EBIT', /\bEBIT\b|Evidence[- ]Based Integrity/i],
  ['KPI', /คำรับรองการปฏิบัติราชการ|ตัวชี้วัดรายบุคคล/],
  ['ITA 2561', /ความพร้อมรับผิด|ความปลอดจากการทุจริต|วัฒนธรรมคุณธรรมในองค์กร|คุณธรรมการทำงานในหน่วยงาน/],
];
/** ITA named beside it: the line is about both, or compares them. */
const ITA = /\bITA\b|คุณธรรมและความโปร่งใส/i;

/** The other assessment that a title or a tab names; null for any other text and where ITA stands beside it. */
export const otherInstrument = remember((text: string): string | null => {
  const cleaned = cleanText(text);
  if (ITA.test(cleaned)) return null;
  return OTHERS.find(([, pattern]) => pattern.test(cleaned))?.[0] ?? null;
});
