import fc from 'fast-check';
import { booleanOf, countOf, daysOf, daysOfDuration, isSet, numberOf } from './xml-values';

test('any number comes back from how programs write it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(numberOf(` ${value}\n`)).toBe(value);
      expect(numberOf(value.toExponential().toUpperCase())).toBe(value);
    }),
  );
  expect(['.5', '5.', '+5', '-0'].map(numberOf)).toEqual([0.5, 5, 5, -0]);
});

test.each(['', '0x5C', '92,01', '92.01abc', '1e999', 'NaN', 'INF', '1 2', '1_0', '๙๒', '--1', '.'])(
  '“%s” is no number, and no other one',
  (text) => {
    expect(() => numberOf(text)).toThrow('damaged');
  },
);

test('truth, counts, dates and durations', () => {
  expect(['1', ' TRUE ', '0', 'false'].map(booleanOf)).toEqual([true, true, false, false]);
  expect(() => booleanOf('yes')).toThrow('damaged');
  expect([undefined, 'x', '0', '1', 'true'].map(isSet)).toEqual([false, false, false, true, true]);
  expect([countOf(undefined, 7), countOf(' 12 ', 1)]).toEqual([7, 12]);
  for (const text of ['-1', '1.5', '', '1e3']) expect(() => countOf(text, 1)).toThrow('damaged');
  expect([daysOf('2024-01-31'), daysOf('1900-01-01T12:00:00')]).toEqual([45_322, 2.5]);
  expect(() => daysOf('31/1/2567')).toThrow('damaged');
  expect([daysOfDuration('PT12H30M00S'), daysOfDuration('-PT36H')]).toEqual([12.5 / 24, -1.5]);
  expect(() => daysOfDuration('12:30')).toThrow('damaged');
});
