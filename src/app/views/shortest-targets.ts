import type { Level } from '../../framework';
import { isDraft } from '../../scores/printed';
import { shortestWay } from '../../scores/shortest-way';
import type { Targets } from '../../scores/targets';
import type { Analysis } from '../../scores/types';

/** The targets with the least rise that reach the next level; null where there is no way. */
export function shortestTargets(
  analysis: Analysis,
): { readonly level: Level; readonly targets: Targets } | null {
  const way = shortestWay(analysis);
  return (
    way && {
      level: way.level,
      targets: Object.fromEntries(way.raises.map(({ indicator, to }) => [indicator, to])),
    }
  );
}

/** Whether errors of the scores keep a way to a higher level from being looked for. */
export const errorsHideTheWay = (analysis: Analysis): boolean =>
  isDraft(analysis) && analysis.rules !== null && analysis.nextLevel?.level !== null;
