/** What is written beside scores in a person's own sheet, which is Thai whatever is spoken around it. */
export const ANNOTATIONS_THAI = {
  class: 'ผลการจำแนก{year} (เกณฑ์ {threshold}{urgent})',
  urgent: ' เร่งด่วน {urgent}',
  level: 'ระดับของคะแนน',
  strong: 'ไม่มีจุดอ่อน',
  weak: 'จุดอ่อน {numbers}',
} as const;
