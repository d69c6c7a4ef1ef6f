import type { ScoringRules } from '../../framework/types';
import { levelBand } from '../../scores/level-band';
import type { Hundredths } from '../../scores/types';
import { functionMessage } from '../../text/functions-th';
import { cellFunction, optional } from '../define';
import { score } from '../parameters/score';
import { rulesYear } from '../parameters/year';
import { rulesOrLetters } from '../scoring';
import type { FunctionEntry } from './entry';
import { SCORE, YEAR } from './parameter-words';

const FULL_SCORE = 100;

/**
 * The level that an overall score proves without the instruments. Each instrument is certain to reach a bound when the
 * overall could not be so high with the lightest one below it: above 95.50 no survey (weight 0.30) is below 85.
 */
function provenLevel({ levelRule, weights }: ScoringRules, overall: Hundredths): string {
  const lightest = Math.min(...Object.values(weights));
  const proven = levelRule.bands.find(({ overallFrom, everyInstrumentFrom }) =>
    everyInstrumentFrom === 0
      ? overall >= Math.round(overallFrom * 100)
      : overall > Math.round(FULL_SCORE * 100 - lightest * (FULL_SCORE - everyInstrumentFrom)),
  );
  const possible = levelRule.bands.find(({ overallFrom }) => overall >= Math.round(overallFrom * 100));
  if (!proven || !possible) throw new Error('the last band takes every score');
  return proven === possible ? proven.level : functionMessage('and-better', { level: proven.level });
}

/** The level of an overall score. */
export const grade = cellFunction({
  name: 'GRADE',
  parameters: [
    score('score'),
    optional(rulesYear('year')),
    optional(score('iit')),
    optional(score('eit')),
    optional(score('oit')),
  ],
  run: (overall, year, iit, eit, oit) => {
    const rules = rulesOrLetters(year);
    if (iit === null || eit === null || oit === null) return provenLevel(rules, overall);
    const means = { IIT: iit, EIT: eit, OIT: oit };
    return levelBand(rules.levelRule, overall, means)?.level ?? provenLevel(rules, overall);
  },
});

export const GRADE: FunctionEntry = {
  implementation: grade,
  summary: {
    th: 'ระดับผลการประเมินของคะแนนรวม ตามเกณฑ์ของปีงบประมาณ (ตั้งแต่ปี 2566 เป็นระดับสูงสุดที่เป็นไปได้ เพราะ EIT พิจารณาแยก 2 ส่วน)',
    en: 'Level of an overall score by the rules of a fiscal year (from 2566 the highest possible, as EIT is tested in two parts)',
  },
  parameters: {
    score: SCORE,
    year: YEAR,
    iit: { th: 'คะแนน IIT (0 ถึง 100) ใช้ตั้งแต่ปี 2566', en: 'IIT score (0 to 100), used from 2566' },
    eit: {
      th: 'คะแนน EIT (0 ถึง 100) ใช้ตั้งแต่ปี 2566 หากทราบคะแนน 2 ส่วน ใส่ส่วนที่ต่ำกว่า จะได้ระดับที่แน่นอน',
      en: 'EIT score (0 to 100), used from 2566; the lower of its two parts, where known, gives the exact level',
    },
    oit: { th: 'คะแนน OIT (0 ถึง 100) ใช้ตั้งแต่ปี 2566', en: 'OIT score (0 to 100), used from 2566' },
  },
  result: {
    th: 'AA ถึง F เมื่อไม่ใส่ปีหรือปี 2562 ถึง 2565 ตั้งแต่ปี 2566 เมื่อใส่คะแนนครบทั้ง 3 เครื่องมือ ได้ระดับสูงสุดที่เป็นไปได้ เพราะเกณฑ์พิจารณา EIT แยกเป็น 2 ส่วน หากไม่ครบได้เฉพาะระดับที่คะแนนรวมยืนยันได้ เช่น ผ่านขึ้นไป',
    en: 'AA to F without a year or for 2562 to 2565. From 2566, with all three instruments, the highest level possible, as the rules test EIT in two parts; otherwise only what the overall score proves, such as ผ่านขึ้นไป (ผ่าน or better)',
  },
  examples: [
    { formula: '=ITA.GRADE(94.995)', args: [94.995], result: 'AA' },
    { formula: '=ITA.GRADE("๘๔.๙๙", 2565)', args: ['๘๔.๙๙', 2565], result: 'B' },
    { formula: '=ITA.GRADE(94.64, 2568)', args: [94.64, 2568], result: 'ผ่านขึ้นไป' },
    { formula: '=ITA.GRADE(97.9, 2567)', args: [97.9, 2567], result: 'ผ่านดีขึ้นไป' },
    {
      formula: '=ITA.GRADE(94.64, 2568, 98, 84.99, 99.35)',
      args: [94.64, 2568, 98, 84.99, 99.35],
      result: 'ผ่าน',
    },
    { formula: '=ITA.GRADE({81.52;96.1})', args: [[[81.52], [96.1]]], result: [['B'], ['AA']] },
  ],
  errors: [
    { formula: '=ITA.GRADE("ไม่มี")', args: ['ไม่มี'], error: 'invalidValue' },
    { formula: '=ITA.GRADE(815.2)', args: [815.2], error: 'invalidValue' },
    { formula: '=ITA.GRADE(0.8152)', args: [0.8152], error: 'invalidValue' },
    { formula: '=ITA.GRADE(81.52, 2561)', args: [81.52, 2561], error: 'notAvailable' },
    {
      formula: '=ITA.GRADE({81.52;85;90}, {2565;2567})',
      args: [
        [[81.52], [85], [90]],
        [[2565], [2567]],
      ],
      error: 'invalidValue',
    },
  ],
};
