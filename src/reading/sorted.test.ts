import * as fc from 'fast-check';
import { countWhile } from './sorted';

test('counts the items at the beginning of a sorted list for which the condition holds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (values, limit) => {
      const sorted = values.toSorted((a, b) => a - b);
      expect(countWhile(sorted, (value) => value < limit)).toBe(
        values.filter((value) => value < limit).length,
      );
    }),
  );
});
