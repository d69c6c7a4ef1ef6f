import { itemCode, itemId } from '../../framework/item-id';
import type { Item } from '../../framework/types';
import type { ItemScore } from '../../scores/types';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import { functionMessage } from '../../text/functions-th';
import type { TableParameter } from '../define';
import { Failure, invalid } from '../failure';
import { type Cell, type Grid } from '../values';
import { readIndicator } from './indicator';
import { scorePairs, type ScorePair } from './score-pairs';
import { readScoredCell } from './scored-cell';
import { readScores, type TenScores } from './scores';
import { numberOf } from './whole-number';

/** What a table of scores holds: the ten indicators, or items (i1, e1, o1). */
export type ScoresOrItems =
  | { readonly kind: 'indicators'; readonly scores: TenScores }
  | { readonly kind: 'items'; readonly items: readonly ItemScore[] };

/** A zero is no o here: a table of indicators may be numbered 01, 02. */
function itemIn(name: Cell): Item | null {
  const code = typeof name === 'string' ? itemCode(arabicDigits(cleanText(name))) : null;
  return code === null || code.zero ? null : code.item;
}

function readItems(pairs: readonly ScorePair[]): readonly ItemScore[] | Failure {
  const items = new Map<string, ItemScore>();
  for (const { name, score: cell } of pairs) {
    const item = itemIn(name);
    if (!item) {
      // Rows of indicators between their items, and headers, are not counted.
      const other = readIndicator(name);
      if (other instanceof Failure && numberOf(cell) !== null) return other;
      continue;
    }
    const id = itemId(item);
    const owner = functionMessage('of-item', { item: id });
    if (items.has(id)) return invalid('scores-repeated', { argument: owner });
    const score = readScoredCell(cell, owner, item.instrument);
    if (score instanceof Failure) return score;
    items.set(id, { ...item, score });
  }
  return [...items.values()];
}

function read(grid: Grid): ScoresOrItems | Failure {
  const pairs = scorePairs(grid) ?? [];
  if (pairs.some(({ name }) => itemIn(name))) {
    const items = readItems(pairs);
    return items instanceof Failure ? items : { kind: 'items', items };
  }
  const scores = readScores(grid);
  return scores instanceof Failure ? scores : { kind: 'indicators', scores };
}

/** The scores of all ten indicators, or two columns of item codes and scores. */
export const SCORES_OR_ITEMS: TableParameter<ScoresOrItems> = {
  name: 'scores',
  optional: false,
  takes: 'table',
  read,
};
