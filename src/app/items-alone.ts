import type { Analysis } from '../scores/types';

/** Whether items are all that is known of an agency: which measures it needs cannot be told before its indicators have scores. */
export const holdsItemsAlone = ({ items, indicators }: Pick<Analysis, 'items' | 'indicators'>): boolean =>
  items.length > 0 && indicators.every(({ score }) => score === null);
