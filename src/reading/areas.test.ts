import * as fc from 'fast-check';
import { AreaIndex, type Area } from './areas';

const area = fc
  .record({ top: fc.nat(20), left: fc.nat(5), height: fc.nat(12), width: fc.nat(3) })
  .map(({ top, left, height, width }): { readonly area: Area } => ({
    area: { top, left, bottom: top + height, right: left + width },
  }));
const sortedAreas = fc.array(area).map((areas) => areas.toSorted((a, b) => a.area.top - b.area.top));

test('finds what a search through all areas finds, whatever rows are asked for in turn', () => {
  fc.assert(
    fc.property(sortedAreas, fc.array(fc.tuple(fc.nat(35), fc.nat(9))), (items, places) => {
      const index = new AreaIndex(items);
      for (const [row, column] of places) {
        const across = items.filter(({ area: { top, bottom } }) => top <= row && row <= bottom);
        expect(index.across(row)).toEqual(across);
        expect(index.covers(row, column)).toBe(
          across.some(({ area: { left, right } }) => left <= column && column <= right),
        );
        expect(index.firstBelow(row)).toBe(items.find(({ area: { top } }) => top > row));
      }
    }),
  );
});
