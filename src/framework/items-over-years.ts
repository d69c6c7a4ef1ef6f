import type { FiscalYear, ItemId } from './types';

/** The year by whose items the catalogue of measures says what they serve: each item of a later list asks what one or more of these asked. */
export const FINEST_ITEM_YEAR: FiscalYear = 2567;

/** The items of another year that ask what one of 2567 asks: mostly one, several where it was asked in parts, null where none does. */
type Numbers = number | readonly number[] | null;

/** o1 to o35 of 2567 in 2564 and 2565, by title (confidence C); No Gift Policy came in 2565. */
const OF_43 = (noGiftPolicy: Numbers): readonly Numbers[] => [
  ...[1, 2, 3, 5, 7, 8],
  ...[4, [10, 11, 18, 19], [12, 20], 13, 14, 15, 17],
  ...[21, 22, 23, 24],
  ...[[25, 26, 27], 28, null, null],
  ...[29, 30, 31, [32, 33]],
  ...[noGiftPolicy, null, null, null, 36],
  ...[37, 39, [40, 41]],
  ...[42, 43],
];

/** The same in 2566, by title (confidence C). */
const OF_2566: readonly Numbers[] = [
  ...[1, 2, 3, 5, 7, 8],
  ...[4, [11, 12], 13, 14, 15, 16, 18],
  ...[19, 20, 21, 22],
  ...[[23, 24, 25], 26, 39, [40, 41]],
  ...[27, 28, 29, 30],
  ...[31, 32, 33, null, 34],
  ...[35, 36, [37, 38]],
  ...[42, 43],
];

/** The same in 2568: agencies' page headings (confidence C), o4, o5, o7-o9 by elimination, o27, o28 inferred (D). */
const OF_2568: readonly Numbers[] = [
  ...[1, 2, 1, 3, 4, 3],
  ...[5, 6, 7, 8, 9, 11, 10],
  ...[12, null, 12, 13],
  ...[14, 15, 16, 16],
  ...[17, 18, 19, 20],
  ...[21, 21, null, 22, 23],
  ...[24, 25, 26],
  ...[27, 28],
];

/** The same in 2569: page headings of one agency (confidence C), o5-o7 by elimination. */
const OF_2569: readonly Numbers[] = [
  ...[1, 2, 1, 3, 4, 3],
  ...[5, 6, 7, 8, 9, 10, 10],
  ...[null, null, 11, 12],
  ...[13, 14, 15, 15],
  ...[16, 17, 18, 19],
  ...[20, 20, 20, 20, 21],
  ...[22, 23, 24],
  ...[25, 26],
];

const NUMBERS: ReadonlyMap<FiscalYear, readonly Numbers[]> = new Map([
  [2564, OF_43(null)],
  [2565, OF_43(34)],
  [2566, OF_2566],
  [2568, OF_2568],
  [2569, OF_2569],
]);

/** Years whose items can be told by those of 2567, oldest first. */
export const YEARS_OF_ITEMS: readonly FiscalYear[] = [...NUMBERS.keys(), FINEST_ITEM_YEAR].sort(
  (a, b) => a - b,
);

function inYear(item: ItemId, year: FiscalYear, numbers: readonly Numbers[]): readonly ItemId[] {
  // The surveys asked other questions before; since then they keep their numbers.
  if (!item.startsWith('o')) return year < FINEST_ITEM_YEAR ? [] : [item];
  return [numbers[Number(item.slice(1)) - 1] ?? []].flat().map((number): ItemId => `o${number}`);
}

/**
 * Items of 2567 as another year numbers them, each once: (['i1', 'o34'], 2568) → ['i1', 'o27'], (['o15'], 2568) → [], (['o9'], 2565) →
 * ['o12', 'o20']. Empty for a year that is not among `YEARS_OF_ITEMS`.
 */
export function itemsInYear(items: readonly ItemId[], year: FiscalYear): readonly ItemId[] {
  if (year === FINEST_ITEM_YEAR) return items;
  const numbers = NUMBERS.get(year);
  return numbers === undefined ? [] : [...new Set(items.flatMap((item) => inYear(item, year, numbers)))];
}

/**
 * The items of a year that ask what an item of another year asks, in both directions of time: ('o34', 2567, 2569) → ['o25'],
 * ('o25', 2569, 2568) → ['o27'], ('o1', 2568, 2567) → ['o1', 'o3'].
 */
export function itemsInOtherYear(item: ItemId, from: FiscalYear, to: FiscalYear): readonly ItemId[] {
  const finest = OF_2566.map((_, index): ItemId => `o${index + 1}`);
  const asked = item.startsWith('o')
    ? finest.filter((each) => itemsInYear([each], from).includes(item))
    : [item];
  return itemsInYear(asked, to);
}
