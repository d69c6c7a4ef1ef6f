import { FINEST_ITEM_YEAR, itemsInYear, YEARS_OF_ITEMS } from './items-over-years';
import { INSTRUMENTS, type FrameworkYear, type ItemDefinition, type ItemId } from './types';
import { frameworkOf } from './years';

/** All items of a year, in the order of its lists. */
export const itemsOf = ({ items }: Pick<FrameworkYear, 'items'>): readonly ItemDefinition[] =>
  INSTRUMENTS.flatMap((instrument) => items[instrument].items);

const FINEST = frameworkOf(FINEST_ITEM_YEAR);

/** In a year that asked otherwise an item is the same where it has the same title. */
function ofTitle(item: ItemId, rules: FrameworkYear): readonly ItemId[] {
  const title = FINEST && itemsOf(FINEST).find(({ id }) => id === item)?.title;
  return itemsOf(rules).flatMap((each) => (title && each.title === title ? each.id : []));
}

/**
 * Items of 2567 as the lists of a year of scores number them: (['i13', 'o34'], 2568) → ['i13', 'o27']; in years before, whose questions
 * were others, those that bear the same title: (['i13', 'o34'], 2565) → ['i25', 'o42'].
 */
export const itemsOfScores = (items: readonly ItemId[], rules: FrameworkYear): readonly ItemId[] =>
  YEARS_OF_ITEMS.includes(rules.year)
    ? itemsInYear(items, rules.year)
    : [...new Set(items.flatMap((item) => ofTitle(item, rules)))];

/** The items of 2567 that an item of another year asks: ('o27', 2568) → ['o34']; none where no title is the same. */
export const finestItems = (item: ItemId, rules: FrameworkYear): readonly ItemId[] =>
  FINEST ? itemsOf(FINEST).flatMap(({ id }) => (itemsOfScores([id], rules).includes(item) ? id : [])) : [];
