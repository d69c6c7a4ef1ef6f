import * as fc from 'fast-check';
import { OPTIONS, setOf } from '../../../test/support/scores';
import { analyse } from '../../scores/analyse';
import type { FormerResult } from '../../scores/types';
import { chosenYears, shownOf, yearsIn } from './choose-shown';

const of = (fiscalYear: number | null) => analyse(setOf([], { fiscalYear }), OPTIONS);
const former = (fiscalYear: number | null): FormerResult => ({
  agency: null,
  district: null,
  province: null,
  fiscalYear,
  sheet: 'เดิม',
  statedOverall: null,
  statedLevel: null,
  indices: [],
});
const years = (count: number): number[] => Array.from({ length: count }, (_, index) => 2558 + index);

test('every year counts once, the earlier instrument’s too', () => {
  const analyses = [of(2568), of(2566), of(null)];
  expect(yearsIn({ analyses, former: [former(2561), former(null)] })).toEqual([2561, 2566, 2568]);
});

test('up to six years are all shown; of more the latest six and what was ticked', () => {
  expect(chosenYears(years(6), new Map([[2558, false]]))).toEqual(years(6));
  expect(chosenYears(years(8), new Map())).toEqual(years(8).slice(2));
  expect(
    chosenYears(
      years(8),
      new Map([
        [2558, true],
        [2565, false],
      ]),
    ),
  ).toEqual([2558, 2560, 2561, 2562, 2563, 2564]);
});

test('nothing of other years is left', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2556, max: 2569 })), (wanted) => {
      const all = { analyses: [of(2566), of(2568), of(null)], former: [former(2560), former(null)] };
      const shown = yearsIn(shownOf(all, wanted));
      expect(shown).toEqual([2560, 2566, 2568].filter((year) => wanted.includes(year)));
    }),
  );
});
