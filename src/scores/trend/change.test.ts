import fc from 'fast-check';
import { hundredths } from '../exact';
import { trendRow } from './change';

const scores = (...values: (number | null)[]) =>
  values.map((value) => (value === null ? null : hundredths(value)));

test('the last year is compared with the one before it that has a score', () => {
  expect(trendRow([2565, 2566, 2567], scores(8000, null, 8150)).change).toEqual({
    before: { year: 2565, score: 8000 },
    after: { year: 2567, score: 8150 },
    difference: 150,
    direction: 'higher',
  });
});

test.each([
  [9000, 9001, 'higher'],
  [9000, 9000, 'same'],
  [9001, 9000, 'lower'],
])('from %d to %d hundredths it is %s', (before, after, direction) => {
  expect(trendRow([2566, 2567], scores(before, after)).change?.direction).toBe(direction);
});

test.each([[[null, 9000]], [[9000, null]], [[9000, 9100, null]], [[null, null]], [[9000]], [[]]])(
  'without two scores, the last year’s among them, nothing changed: %j',
  (values) => {
    const years = values.map((_, index) => 2564 + index);
    expect(trendRow(years, scores(...values)).change).toBeNull();
  },
);

test('a missing score is never taken for 0', () => {
  const score = fc.option(fc.integer({ min: 0, max: 10_000 }).map(hundredths));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 10 }), (values) => {
      const years = values.map((_, index) => 2562 + index);
      const { change } = trendRow(years, values);
      const last = values.at(-1) ?? null;
      const before = values.slice(0, -1).findLast((value) => value !== null) ?? null;
      expect(change === null).toBe(last === null || before === null);
      if (change === null || last === null || before === null) return;
      expect(change.difference).toBe(last - before);
      expect(change.before.score).toBe(before);
      expect(years.indexOf(change.before.year)).toBe(values.lastIndexOf(before, -2));
    }),
  );
});
