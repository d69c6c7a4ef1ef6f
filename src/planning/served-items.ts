import { finestItems } from '../framework/finest-items';
import { itemsInYear } from '../framework/items-over-years';
import type { FiscalYear, ItemId } from '../framework/types';
import { arabicDigits } from '../scores/thai-text';
import { CATALOGUE } from './catalogue';
import type { RegisterRow } from './measure';

type Served = Pick<RegisterRow, 'id' | 'items' | 'planYear'>;

const TYPED_ITEM = /(?<!\p{L})([ieo])\s?-?(\d{1,2})(?!\d)/giu;

/** Items that stand in a row of the register, which numbers them as the year of the measures does; as 2567 numbers them. */
function typedItems({ items, planYear }: Served): readonly ItemId[] {
  if (planYear === null) return [];
  return [...arabicDigits(items).matchAll(TYPED_ITEM)].flatMap(([, letter = '', number]) =>
    finestItems(`${letter.toLowerCase() as 'o'}${Number(number)}`, planYear),
  );
}

/**
 * The questions and disclosure items that a measure serves, as a year numbers them: those of the catalogue where the
 * measure is ours, else what its row names.
 */
export function servedItems(row: Served, year: FiscalYear): readonly ItemId[] {
  const ours = CATALOGUE.find(({ id }) => id === row.id);
  return itemsInYear(ours?.items ?? typedItems(row), year);
}

/** Whether a measure sees to all items of its indicator. */
export const servesEveryItem = ({ id }: Pick<RegisterRow, 'id'>): boolean =>
  CATALOGUE.some((measure) => measure.id === id && measure.everyItem === true);
