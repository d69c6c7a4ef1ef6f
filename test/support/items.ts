import type { Item } from '../../src/framework';
import { itemCode } from '../../src/framework/item-id';
import type { ItemEntry } from '../../src/scores/types';
import { points, SHEET } from './scores';

/** The item scores that document 002 publishes; o22 is missing there. */
export const ITEMS_002: Readonly<Record<string, number>> = {
  ...{ i1: 86.88, i2: 88.13, i3: 100, i4: 90, i5: 90, i6: 99.38, i7: 98.75, i8: 98.75, i9: 100 },
  ...{ i10: 46.88, i11: 100, i12: 71.25, i13: 94.38, i14: 90, i15: 89.38 },
  ...{ e1: 86.21, e2: 92.41, e3: 100, e4: 93.77, e5: 90.16, e6: 90.82, e7: 87.59, e8: 89.66, e9: 48.28 },
  ...{ o1: 100, o2: 100, o3: 100, o4: 0, o5: 100, o6: 100, o7: 100, o8: 0, o9: 100, o10: 100, o11: 100 },
  ...{ o12: 0, o13: 100, o14: 50, o15: 0, o16: 50, o17: 50, o18: 100, o19: 0, o20: 0, o21: 100 },
  ...{ o23: 100, o24: 100, o25: 100, o26: 100, o27: 100, o28: 0, o29: 100, o30: 100 },
  ...{ o31: 100, o32: 100, o33: 100, o34: 0, o35: 100 },
};

/** The item that a code names. */
export function itemOf(id: string): Item {
  const code = itemCode(id);
  if (!code) throw new Error(`no item code: ${id}`);
  return code.item;
}

/** Items as a reader gives them, in column F from row 1 on. */
export const itemsOf = (scores: Readonly<Record<string, number>>): readonly ItemEntry[] =>
  Object.entries(scores).map(([id, score], row) => ({
    ...itemOf(id),
    score: points(score),
    cell: { sheet: SHEET, row, column: 5 },
  }));
