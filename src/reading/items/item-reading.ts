import { readItems } from './read-items';
import { withItems } from './with-items';

/** Reading of items as a whole: a page loads it only for workbooks that may hold some. */
export interface ItemReading {
  /** The items of one sheet. */
  readonly read: typeof readItems;
  /** Sets of scores with the items that belong to them. */
  readonly unite: typeof withItems;
}

export const ITEM_READING: ItemReading = { read: readItems, unite: withItems };
