import type { Analysis } from '../scores/types';
import type { Measure } from './measure';

/**
 * At most `most` measures: those of the indicators that win most overall points first, ties in their order, and of one indicator the first.
 *
 * @example worthMost(measures, 10, analysis)
 */
export function worthMost<M extends Pick<Measure, 'indicator'>>(
  measures: readonly M[],
  most: number,
  { priorities }: Pick<Analysis, 'priorities'>,
): readonly M[] {
  // Largest gain first; an indicator without a score wins nothing.
  const place = ({ indicator }: M): number => {
    const found = priorities.findIndex((each) => each.indicator === indicator);
    return found < 0 ? priorities.length : found;
  };
  return [...measures].sort((a, b) => place(a) - place(b)).slice(0, Math.max(0, most));
}
