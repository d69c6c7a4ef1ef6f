import type { Words } from './entry';

/** Texts of parameters that several functions have; none is longer than the 128 characters that Excel shows. */
export const SCORE: Words = {
  th: 'คะแนน 0 ถึง 100 เป็นตัวเลขหรือข้อความ เช่น 92.01 หรือ “๙๒.๐๑” ใส่เป็นช่วงได้',
  en: 'Score 0 to 100, a number or text such as 92.01 or "85.21%"; may be a range',
};

export const SCORES_TEN: Words = {
  th: 'คะแนนตัวชี้วัดที่ 1 ถึง 10 ตามลำดับ หรือ 2 คอลัมน์ (ชื่อหรือเลขตัวชี้วัด และคะแนน)',
  en: 'Scores of indicators 1 to 10 in order, or two columns: names (or numbers) and scores',
};

export const YEAR: Words = {
  th: 'ปีงบประมาณ พ.ศ. ของคะแนน 2562 ถึง 2569 ไม่ใส่ = ระดับ AA ถึง F',
  en: 'Fiscal year of the scores in พ.ศ., 2562 to 2569; omitted: letters AA to F',
};

export const THRESHOLD: Words = {
  th: 'เกณฑ์จุดแข็ง 0 ถึง 100 ไม่ใส่ = 85 (เท่ากับเกณฑ์เป็นจุดแข็ง)',
  en: 'From this score on an indicator is a strength; omitted: 85',
};

export const DATE_WORDS: Words = {
  th: 'วันที่ในเซลล์ หรือข้อความ เช่น “๓๑ มีนาคม ๒๕๖๘” หรือ “31/3/2568” ใส่เป็นช่วงได้',
  en: 'A date cell, or text such as "31/3/2568" (day first); may be a range',
};
