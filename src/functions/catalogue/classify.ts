import { classify as classOf, DEFAULT_THRESHOLD } from '../../scores/classes';
import { functionMessage } from '../../text/functions-th';
import { cellFunction, optional } from '../define';
import { score } from '../parameters/score';
import type { FunctionEntry } from './entry';
import { SCORE, THRESHOLD } from './parameter-words';

/** Strength, weakness or urgent. */
export const classify = cellFunction({
  name: 'CLASSIFY',
  parameters: [score('score'), optional(score('threshold')), optional(score('urgentBelow'))],
  run: (value, threshold, urgentBelow) =>
    functionMessage(`class.${classOf(value, threshold ?? DEFAULT_THRESHOLD, urgentBelow)}`),
});

export const CLASSIFY: FunctionEntry = {
  implementation: classify,
  summary: {
    th: 'จำแนกคะแนนเป็นจุดแข็ง จุดอ่อน หรือต้องแก้ไขเร่งด่วน',
    en: 'Strength (จุดแข็ง), weakness (จุดอ่อน) or urgent (ต้องแก้ไขเร่งด่วน)',
  },
  parameters: {
    score: SCORE,
    threshold: THRESHOLD,
    urgentBelow: {
      th: 'ต่ำกว่าค่านี้และต่ำกว่าเกณฑ์จุดแข็ง = ต้องแก้ไขเร่งด่วน ไม่ใส่ = ไม่มี',
      en: 'A weakness below this score is urgent; omitted: none is',
    },
  },
  result: {
    th: 'เท่ากับเกณฑ์ถือเป็นจุดแข็ง',
    en: 'Exactly the threshold is a strength',
  },
  examples: [
    { formula: '=ITA.CLASSIFY(85)', args: [85], result: 'จุดแข็ง' },
    { formula: '=ITA.CLASSIFY(92.01, 95)', args: [92.01, 95], result: 'จุดอ่อน' },
    { formula: '=ITA.CLASSIFY(68.45, 85, 70)', args: [68.45, 85, 70], result: 'ต้องแก้ไขเร่งด่วน' },
  ],
  errors: [
    { formula: '=ITA.CLASSIFY(-1)', args: [-1], error: 'invalidValue' },
    { formula: '=ITA.CLASSIFY(92.01, 0.85)', args: [92.01, 0.85], error: 'invalidValue' },
  ],
};
