import type { ItemList } from '../types';
import { itemList } from './item-list';

/** Years whose disclosure list was not found in full: an empty list rather than a guess. */
export const DISCLOSURE_UNKNOWN: ItemList = itemList('OIT', 'unknown', [], {
  source: 'An O-list existed and began as that of 2564; the full list of this year was not found',
  confidence: 'K',
});
