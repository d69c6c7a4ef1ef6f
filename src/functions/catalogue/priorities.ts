import { itemId } from '../../framework/item-id';
import { DEFAULT_TARGET } from '../../scores/classes';
import { addExact, exact, toNumber } from '../../scores/exact';
import { itemGains } from '../../scores/item-gains';
import { priorities as indicatorGains } from '../../scores/priorities';
import type { Hundredths, OverallPoints } from '../../scores/types';
import { optional, rowsFunction, type Rows } from '../define';
import { invalid } from '../failure';
import { score } from '../parameters/score';
import { SCORES_OR_ITEMS } from '../parameters/scores-or-items';
import { rulesOrLetters, twoDecimals } from '../scoring';
import type { FunctionEntry } from './entry';
import { FEW_ITEMS, SAMPLE_ITEM_GAINS, SAMPLE_ITEMS, SAMPLE_SCORES } from './sample-table';

interface Gain {
  readonly name: number | string;
  readonly score: Hundredths;
  readonly gain: OverallPoints;
}

function withTotals(gains: readonly Gain[]): Rows {
  let total: OverallPoints = exact(0);
  return gains.map(({ name, score: value, gain }) => {
    total = addExact(total, gain);
    return [name, toNumber(value), twoDecimals(gain), twoDecimals(total)];
  });
}

/** The overall points that each indicator or item wins. */
export const priorities = rowsFunction({
  name: 'PRIORITIES',
  parameters: [SCORES_OR_ITEMS, optional(score('target'))],
  run: (given, target) => {
    const rules = rulesOrLetters(null);
    const goal = target ?? DEFAULT_TARGET;
    if (given.kind === 'indicators') {
      const gains = indicatorGains(rules, given.scores, goal);
      return withTotals(gains.map(({ indicator, ...rest }) => ({ name: indicator, ...rest })));
    }
    const gains = itemGains(rules, given.items, goal);
    return gains
      ? withTotals(gains.map((item) => ({ name: itemId(item), ...item })))
      : invalid('items-unknown');
  },
});

export const PRIORITIES: FunctionEntry = {
  implementation: priorities,
  summary: {
    th: 'คะแนนรวมที่จะเพิ่มขึ้นหากแก้ไขแต่ละตัวชี้วัดหรือแต่ละข้อ จากมากไปน้อย',
    en: 'Overall points won by raising each indicator or item to the target, largest first',
  },
  parameters: {
    scores: {
      th: 'คะแนน 10 ตัวชี้วัด (1 หรือ 2 คอลัมน์) หรือตารางรายข้อ 2 คอลัมน์ (เช่น o1 ถึง o35 และคะแนน)',
      en: 'Scores of ten indicators (one or two columns), or a table of items (o1 to o35) and scores',
    },
    target: { th: 'คะแนนเป้าหมาย 0 ถึง 100 ไม่ใส่ = 100', en: 'Target score 0 to 100; omitted: 100' },
  },
  result: {
    th: 'ตารางไม่มีหัวตาราง: เลขตัวชี้วัดหรือข้อ คะแนน คะแนนรวมที่เพิ่มได้ คะแนนสะสม (ทศนิยม 2 ตำแหน่ง) ตารางรายข้อใช้ปีที่มีข้อสุดท้ายตรงกัน และใช้ได้เฉพาะปีที่ทราบการจัดกลุ่มข้อ',
    en: 'Rows without a header: number or item, score, gain, cumulative gain (two decimals). The list of a table of items is told by its last two items; lists whose grouping is not known give #VALUE!',
  },
  examples: [
    {
      formula: '=ITA.PRIORITIES(B2:B11, 85)',
      args: [SAMPLE_SCORES, 85],
      result: [
        [9, 68.45, 3.31, 3.31],
        [10, 76.67, 1.67, 4.98],
        [8, 71.41, 1.36, 6.34],
        [4, 72.71, 0.74, 7.07],
        [1, 91.67, 0, 7.07],
        [2, 93.13, 0, 7.07],
        [3, 99.17, 0, 7.07],
        [5, 91.25, 0, 7.07],
        [6, 94.2, 0, 7.07],
        [7, 90.62, 0, 7.07],
      ],
    },
    {
      formula: '=ITA.PRIORITIES(D2:E36) (o1 ถึง o35 ปี 2567, o4 o28 o34 = 0)',
      args: [SAMPLE_ITEMS],
      result: SAMPLE_ITEM_GAINS,
    },
  ],
  errors: [
    {
      formula: '=ITA.PRIORITIES(D2:E27) (o1 ถึง o26)',
      args: [FEW_ITEMS],
      error: 'invalidValue',
    },
  ],
};
