import type { Analysis } from '../scores/types';
import { issueOf } from './issue-of';
import type { Measure } from './measure';

/**
 * At most `most` measures: those of the indicators that win most overall points first, ties in their order, and of one indicator the first.
 * @param covered issues that have a measure already: of every other one the first comes before a second of any; null where issues do not count
 *
 * @example worthMost(measures, 10, analysis)
 */
export function worthMost<M extends Pick<Measure, 'indicator' | 'issue'>>(
  measures: readonly M[],
  most: number,
  { priorities }: Pick<Analysis, 'priorities'>,
  covered: ReadonlySet<unknown> | null = null,
): readonly M[] {
  // Largest gain first; an indicator without a score wins nothing.
  const place = ({ indicator }: M): number => {
    const found = priorities.findIndex((each) => each.indicator === indicator);
    return found < 0 ? priorities.length : found;
  };
  const sorted = [...measures].sort((a, b) => place(a) - place(b));
  const isFirst = (measure: M): boolean =>
    covered !== null &&
    !covered.has(issueOf(measure)) &&
    sorted.find((other) => issueOf(other) === issueOf(measure)) === measure;
  const first = sorted.filter(isFirst);
  return [...first, ...sorted.filter((measure) => !first.includes(measure))].slice(0, Math.max(0, most));
}
