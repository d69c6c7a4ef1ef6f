import type { FiscalYear, ItemId } from './types';

/** The year whose list of disclosure items is the finest: each item of a later list asks what one or more of these asked. */
export const FINEST_ITEM_YEAR: FiscalYear = 2567;

/**
 * For o1, o2, … of 2567 in their order: the number of the item that asks it in a later year, null where none does.
 * 2568: agencies' page headings (confidence C), o4, o5, o7-o9 by elimination, o27, o28 inferred (D). 2569: page headings of one
 * agency (C), o5-o7 by elimination (D).
 */
const LATER_NUMBERS: ReadonlyMap<FiscalYear, readonly (number | null)[]> = new Map([
  [
    2568,
    [
      1,
      2,
      1,
      3,
      4,
      3,
      5,
      6,
      7,
      8,
      9,
      11,
      10,
      12,
      null,
      12,
      13,
      14,
      15,
      16,
      16,
      17,
      18,
      19,
      20,
      21,
      21,
      null,
      22,
      23,
      24,
      25,
      26,
      27,
      28,
    ],
  ],
  [
    2569,
    [
      1,
      2,
      1,
      3,
      4,
      3,
      5,
      6,
      7,
      8,
      9,
      10,
      10,
      null,
      null,
      11,
      12,
      13,
      14,
      15,
      15,
      16,
      17,
      18,
      19,
      20,
      20,
      20,
      20,
      21,
      22,
      23,
      24,
      25,
      26,
    ],
  ],
]);

/** Years whose items can be told by those of 2567, oldest first. */
export const YEARS_OF_ITEMS: readonly FiscalYear[] = [FINEST_ITEM_YEAR, ...LATER_NUMBERS.keys()];

function inYear(item: ItemId, later: readonly (number | null)[]): readonly ItemId[] {
  if (!item.startsWith('o')) return [item];
  const number = later[Number(item.slice(1)) - 1] ?? null;
  return number === null ? [] : [`o${number}`];
}

/**
 * Items of 2567 as another year numbers them, each once: (['i1', 'o34'], 2568) → ['i1', 'o27'], (['o15'], 2568) → []. The questions of
 * the surveys keep their numbers. Empty for a year that is not among `YEARS_OF_ITEMS`.
 */
export function itemsInYear(items: readonly ItemId[], year: FiscalYear): readonly ItemId[] {
  if (year === FINEST_ITEM_YEAR) return items;
  const later = LATER_NUMBERS.get(year);
  return later === undefined ? [] : [...new Set(items.flatMap((item) => inYear(item, later)))];
}
