import { finestItems, itemsOfScores } from '../framework/items-of-scores';
import { frameworkOf } from '../framework/years';
import type { FrameworkYear, ItemId } from '../framework/types';
import { arabicDigits } from '../scores/thai-text';
import { CATALOGUE } from './catalogue';
import type { RegisterRow } from './measure';

type Served = Pick<RegisterRow, 'id' | 'items' | 'planYear'>;

const TYPED_ITEM = /o\s?-?(\d{1,2})(?!\d)/gi;

/** Items that stand in a row of the register, which numbers them as the year of the measures does; as 2567 numbers them. */
function typedItems({ items, planYear }: Served): readonly ItemId[] {
  const rules = planYear === null ? null : frameworkOf(planYear);
  if (rules === null) return [];
  return [...arabicDigits(items).matchAll(TYPED_ITEM)].flatMap(([, number]) =>
    finestItems(`o${Number(number)}`, rules),
  );
}

/**
 * The questions and disclosure items that a measure serves, as the lists of the scores number them: those of the catalogue where the
 * measure is ours, else what its row names.
 */
export function servedItems(row: Served, rules: FrameworkYear): readonly ItemId[] {
  const ours = CATALOGUE.find(({ id }) => id === row.id);
  return itemsOfScores(ours?.items ?? typedItems(row), rules);
}

/** Whether a measure sees to all items of its indicator. */
export const servesEveryItem = ({ id }: Pick<RegisterRow, 'id'>): boolean =>
  CATALOGUE.some((measure) => measure.id === id && measure.everyItem === true);
