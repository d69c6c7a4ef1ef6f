import type { PlanClass, RegisterRow } from '../../planning/measure';
import type { Scored } from './sentences';

/** A strength that the plan has measures for, with why it has a place there. */
export interface Continued {
  readonly result: Scored;
  readonly planned: Extract<PlanClass, 'continuous' | 'maintained'>;
}

/** The strengths that have measures, in the order of the plan, each once. */
export function continuedOf(scored: readonly Scored[], rows: readonly RegisterRow[]): readonly Continued[] {
  const planned = new Map(rows.map((row) => [row.indicator, row.class]));
  return [...planned].flatMap(([indicator, own]) => {
    const result = scored.find((each) => each.indicator === indicator);
    return result && (own === 'continuous' || own === 'maintained') ? [{ result, planned: own }] : [];
  });
}

/** From the lowest score up, ties by number. */
export const lowestFirst = (results: readonly Scored[]): readonly Scored[] =>
  [...results].sort((a, b) => a.score - b.score);
