import { indicator } from '../framework/indicators';
import { toNumber } from '../scores/exact';
import { ranks } from '../scores/classes';
import type { Hundredths } from '../scores/types';
import { functionMessage } from '../text/functions-th';
import type { Rows } from './define';
import type { TenScores } from './parameters/scores';

/**
 * Rank, number, name and score of the indicators that are wanted, from the highest score, ties in indicator order. The
 * rank is that among all ten. A single "–" when none is wanted.
 */
export function rankedRows(scores: TenScores, wanted: (score: Hundredths) => boolean): Rows {
  const entries = [...scores].map(([number, score]) => ({ indicator: number, score }));
  const rankOf = ranks(entries);
  const rows = entries
    .filter(({ score }) => wanted(score))
    .map(({ indicator: number, score }) => ({ number, score, rank: rankOf.get(number) ?? 0 }))
    .sort((a, b) => a.rank - b.rank || a.number - b.number)
    .map(({ number, score, rank }) => [rank, number, indicator(number).name, toNumber(score)]);
  return rows.length > 0 ? rows : [[functionMessage('none')]];
}
