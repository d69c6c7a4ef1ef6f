/** Calls in which one kind of number or key stands for another: the compiler refuses each, or this file does not compile. */
import { findSet } from '../src/app/find-set';
import type { KeptWork } from '../src/app/keeping/kept-work';
import type { SetKey } from '../src/app/open-scores';
import { fiscalYearOf, quarterPeriod, type PlainDate } from '../src/framework';
import { indicatorOfId, measureId } from '../src/planning/measure-id';
import { addExact, compareExact, differenceExact, exact } from '../src/scores/exact';
import type { Analysis, ExactScore, OverallPoints } from '../src/scores/types';

const DATE: PlainDate = { year: 2025, month: 3, day: 31 };

test('a year in ค.ศ. is none in พ.ศ.', () => {
  expect(quarterPeriod(2, fiscalYearOf(DATE)).end).toEqual(DATE);
  // @ts-expect-error the fiscal year is 2568
  expect(quarterPeriod(2, DATE.year).end).not.toEqual(DATE);
  // @ts-expect-error a date has its year in ค.ศ.
  expect(fiscalYearOf({ ...DATE, year: fiscalYearOf(DATE) })).not.toBe(fiscalYearOf(DATE));
});

test('overall points are no score', () => {
  const before: ExactScore = exact(8200);
  const after: ExactScore = exact(8500);
  const won: OverallPoints = differenceExact(after, before);
  expect(addExact(won, won)).toEqual(exact(600));
  // @ts-expect-error points are added to points
  expect(addExact(before, won)).toEqual(after);
  // @ts-expect-error points are compared with points
  expect(compareExact(before, won)).toBeGreaterThan(0);
  // @ts-expect-error what an indicator wins is no mean of an instrument
  const means: (of: Analysis) => ExactScore | undefined = ({ priorities }) => priorities[0]?.gain;
  expect(means).toBeDefined();
});

test('the id of a measure is no key of a set of scores', () => {
  const id = measureId('m03-2');
  const key: SetKey = 'agency|เทศบาล|2567';
  const former = { fiscalYear: null, scores: [] };
  expect(findSet({ ...former, key }, [])).toBeNull();
  if (id === null) throw new Error('an id of the catalogue');
  expect(indicatorOfId(id)).toBe(3);
  // @ts-expect-error a set is found by its own key
  expect(findSet({ ...former, key: id }, [])).toBeNull();
  // @ts-expect-error a set was worked on
  const work: Pick<KeptWork, 'selected'> = { selected: id };
  expect(work.selected).toBe(id);
  // @ts-expect-error a measure is known by its id
  expect(indicatorOfId(key)).toBeNull();
});
