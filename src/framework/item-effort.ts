import { itemId } from './item-id';
import { FINEST_ITEM_YEAR, itemsInYear } from './items-over-years';
import type { FiscalYear, Item, ItemId } from './types';

/** How much work an item asks for: a page to publish, work to be done otherwise, what people think. */
export const EFFORT_CLASSES = ['page', 'process', 'opinion'] as const;
export type EffortClass = (typeof EFFORT_CLASSES)[number];

/**
 * Items of 2567 that nobody can publish before something is done otherwise, and questions that ask whether a way of working is there: our
 * own judgement from the wording.
 */
const PROCESS_ITEMS: readonly ItemId[] = ['i10', 'i12', 'e4', 'e7', 'e9', 'o13', 'o21', 'o25', 'o27'];

/** The same of the lists of 43 disclosure items. */
const PROCESS_ITEMS_OF_43: ReadonlyMap<FiscalYear, readonly ItemId[]> = new Map([
  [2564, ['o17', 'o33', 'o35', 'o38', 'o43']],
  [2565, ['o17', 'o33', 'o35', 'o38', 'o43']],
  [2566, ['o18', 'o30', 'o32', 'o40', 'o43']],
]);

/**
 * The effort class of an item.
 *
 * @example effortOf({ instrument: 'OIT', number: 34 }, 2567) // 'page'
 */
export function effortOf(item: Item, year: FiscalYear): EffortClass {
  const known =
    PROCESS_ITEMS_OF_43.get(year) ?? (year >= FINEST_ITEM_YEAR ? itemsInYear(PROCESS_ITEMS, year) : []);
  if (known.includes(itemId(item))) return 'process';
  return item.instrument === 'OIT' ? 'page' : 'opinion';
}
