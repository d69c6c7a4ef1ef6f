import { INSTRUMENTS } from '../../framework/types';
import { instrumentMeans } from '../../scores/overall';
import { cellFunction } from '../define';
import { invalid } from '../failure';
import { choice } from '../parameters/choice';
import { SCORES } from '../parameters/scores';
import { rulesOrLetters, twoDecimals } from '../scoring';
import type { FunctionEntry } from './entry';
import { SCORES_TEN } from './parameter-words';
import { SAMPLE_SCORES } from './sample-table';

/** The mean of an instrument's indicators. */
export const instrument = cellFunction({
  name: 'INSTRUMENT',
  parameters: [SCORES, choice('instrument', INSTRUMENTS)],
  run: (scores, wanted) => {
    const mean = instrumentMeans(rulesOrLetters(null), scores)[wanted];
    return mean ? twoDecimals(mean) : invalid('scores-shape');
  },
});

export const INSTRUMENT: FunctionEntry = {
  implementation: instrument,
  summary: {
    th: 'คะแนนรายเครื่องมือ คือค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น',
    en: 'Score of an instrument: the mean of its indicators',
  },
  parameters: {
    scores: SCORES_TEN,
    instrument: { th: '“IIT” “EIT” หรือ “OIT” ใส่เป็นช่วงได้', en: '"IIT", "EIT" or "OIT"; may be a range' },
  },
  result: {
    th: 'คะแนน 0 ถึง 100 ทศนิยม 2 ตำแหน่ง',
    en: 'Score 0 to 100, rounded to two decimals',
  },
  examples: [
    { formula: '=ITA.INSTRUMENT(B2:B11, "IIT")', args: [SAMPLE_SCORES, 'IIT'], result: 89.59 },
    {
      formula: '=ITA.INSTRUMENT(B2:B11, {"IIT","EIT","OIT"})',
      args: [SAMPLE_SCORES, [['IIT', 'EIT', 'OIT']]],
      result: [[89.59, 85.41, 72.56]],
    },
  ],
  errors: [
    { formula: '=ITA.INSTRUMENT(B2:B11, "AIT")', args: [SAMPLE_SCORES, 'AIT'], error: 'invalidValue' },
    { formula: '=ITA.INSTRUMENT(B2:B11, "")', args: [SAMPLE_SCORES, ''], error: 'invalidValue' },
  ],
};
