import { FINEST_ITEM_YEAR, itemsInYear } from './items-over-years';
import { INSTRUMENTS, type FiscalYear, type FrameworkYear, type ItemDefinition, type ItemId } from './types';
import { frameworkOf } from './years';

/** All items of a year, in the order of its lists. */
export const itemsOf = ({ items }: Pick<FrameworkYear, 'items'>): readonly ItemDefinition[] =>
  INSTRUMENTS.flatMap((instrument) => items[instrument].items);

/**
 * The items of 2567 that an item of another year asks, in the order of their list: ('o27', 2568) → ['o34'], ('i1', 2566) → [].
 */
export function finestItems(item: ItemId, year: FiscalYear): readonly ItemId[] {
  const finest = frameworkOf(FINEST_ITEM_YEAR);
  const ids = finest ? itemsOf(finest).map(({ id }) => id) : [];
  return ids.filter((id) => itemsInYear([id], year).includes(item));
}
