import { changesText } from '../../scores/change-text';
import { formatHundredths, roundExact } from '../../scores/exact';
import { overallAgrees } from '../../scores/level';
import { digitCandidates } from '../../scores/misread';
import { functionMessage } from '../../text/functions-th';
import { cellFunction } from '../define';
import { score } from '../parameters/score';
import { SCORES } from '../parameters/scores';
import { rulesOrLetters, scored } from '../scoring';
import type { FunctionEntry } from './entry';
import { SCORES_TEN } from './parameter-words';
import { MISPRINTED_SCORES, SAMPLE_SCORES } from './sample-table';

/** Whether ten scores agree with the overall score that is stated for them. */
export const check = cellFunction({
  name: 'CHECK',
  parameters: [SCORES, score('stated')],
  run: (scores, stated) => {
    const rules = rulesOrLetters(null);
    const { overall } = scored(rules, scores);
    if (overallAgrees(overall, stated)) return functionMessage('agrees');
    const entries = [...scores].map(([indicator, value]) => ({
      indicator,
      score: value,
      raw: null,
      cell: null,
    }));
    const candidates = digitCandidates(rules, entries, stated);
    const params = { stated: formatHundredths(stated), recomputed: formatHundredths(roundExact(overall)) };
    const mismatch = functionMessage('finding.overall-mismatch', params);
    if (candidates.length === 0) return mismatch;
    const changes = changesText(candidates, String, functionMessage);
    return `${mismatch} ${functionMessage('finding.digit-suggestion', { ...params, changes })}`;
  },
});

export const CHECK: FunctionEntry = {
  implementation: check,
  summary: {
    th: 'ตรวจว่าคะแนนตัวชี้วัดตรงกับคะแนนรวมที่ระบุไว้ และหาตัวเลขที่อาจอ่านผิด',
    en: 'Whether the scores agree with the stated overall score, and the digits that would explain it if not',
  },
  parameters: {
    scores: SCORES_TEN,
    stated: { th: 'คะแนนรวมที่ระบุไว้ 0 ถึง 100', en: 'The stated overall score, 0 to 100' },
  },
  result: {
    th: '“ตรงกัน” (ต่างกันไม่เกิน 0.01) หรือข้อความที่บอกคะแนนที่คำนวณได้และตัวเลขที่อาจอ่านหรือพิมพ์ผิด',
    en: '"ตรงกัน" when they differ by no more than 0.01, else a sentence with the computed score and the digits that may have been misread',
  },
  examples: [
    { formula: '=ITA.CHECK(B2:B11, 81.52)', args: [SAMPLE_SCORES, 81.52], result: 'ตรงกัน' },
    {
      formula: '=ITA.CHECK(B2:B11, 81.52) (๘ แทน ๙ หกแห่ง / 8 for 9 in six scores)',
      args: [MISPRINTED_SCORES, 81.52],
      result:
        'คะแนนรวมที่ระบุไว้ 81.52 ไม่ตรงกับคะแนนที่คำนวณจากตัวชี้วัด 77.12 โปรดตรวจสอบคะแนนกับผลการประเมินฉบับจริง ' +
        'ตัวเลขที่อาจอ่านหรือพิมพ์ผิด ซึ่งหากแก้แล้วคะแนนรวมจะเท่ากับ 81.52: ตัวชี้วัดที่ 1 จาก 81.67 เป็น 91.67 ' +
        'และ ตัวชี้วัดที่ 2 จาก 83.13 เป็น 93.13 และ ตัวชี้วัดที่ 3 จาก 89.17 เป็น 99.17 ' +
        'และ ตัวชี้วัดที่ 5 จาก 81.25 เป็น 91.25 และ ตัวชี้วัดที่ 6 จาก 84.20 เป็น 94.20 ' +
        'และ ตัวชี้วัดที่ 7 จาก 80.62 เป็น 90.62',
    },
  ],
  errors: [
    { formula: '=ITA.CHECK(B2:B11, "")', args: [SAMPLE_SCORES, ''], error: 'invalidValue' },
    { formula: '=ITA.CHECK(B2:B11, 0.8152)', args: [SAMPLE_SCORES, 0.8152], error: 'invalidValue' },
  ],
};
