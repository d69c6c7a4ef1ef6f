import { OPTIONS, points, setOf } from '../../test/support/scores';
import { analyse } from '../scores/analyse';
import { offerMeasures } from './offer';

const offered = (scores: readonly (number | null)[]) =>
  offerMeasures(
    analyse(setOf(scores.map((score) => (score === null ? null : points(score)))), {
      ...OPTIONS,
      threshold: points(85),
      urgentBelow: points(60),
    }),
    { top: 3, digits: 'arabic' },
  );
const SCORES = [90, 59, 84, 90, 99, 99, 99, 99, 99, null];

test('an urgent indicator is given three measures, a weak one and a continued strength two, others none', () => {
  const suggested = offered(SCORES).map(({ offers }) => offers.map((offer) => offer.suggested));
  const counts = suggested.map((flags) => flags.filter(Boolean).length);
  expect(counts).toEqual([3, 2, 2, 0, 0, 0, 0, 0, 0]);
  expect(suggested.every((flags, index) => flags.slice(0, counts[index]).every(Boolean))).toBe(true);
  expect(suggested.every((flags) => flags.length > 3)).toBe(true);
});

test('the lowest comes first, equal ones by number; one without a score is offered nothing', () => {
  expect(offered(SCORES).map(({ indicator }) => indicator)).toEqual([2, 3, 1, 4, 5, 6, 7, 8, 9]);
});
