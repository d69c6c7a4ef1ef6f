import type { IndicatorNumber, ItemId } from '../framework/types';
import { addExact, exact, FULL_SCORE, hundredths, roundExact } from './exact';
import { contributions } from './overall';
import type { Analysis, Hundredths, OverallPoints } from './types';

/** Scores that indicators are to reach. */
export type Targets = Readonly<Partial<Record<IndicatorNumber, Hundredths>>>;

/** What a person wants to reach: scores of indicators, and items that are to be won. */
export interface Wanted {
  readonly targets: Targets;
  readonly pursued?: readonly ItemId[];
}

type Judged = Pick<Analysis, 'rules' | 'indicators' | 'items' | 'options'>;

/** An indicator of which the plan does not print what the items that are to be won give. */
export interface HeldTarget {
  readonly indicator: IndicatorNumber;
  /** What the items give. */
  readonly items: Hundredths;
  /** What the plan aims at: a lower target that a person set, or the threshold, which the items do not reach. */
  readonly target: Hundredths;
  readonly by: 'person' | 'threshold';
}

/**
 * What indicators come to when items are won: each rises by what its items win, half up to two decimals, never above a full score. An
 * item whose worth is not known, or that is not of the list, moves nothing.
 * @example itemTargets(analysis, ['o34']) // { 10: 9334 } where indicator 10 has 76.67
 */
function itemTargets({ rules, indicators, items }: Judged, pursued: readonly ItemId[] = []): Targets {
  if (rules === null || pursued.length === 0) return {};
  const shares = new Map(contributions(rules).map(({ indicator, share }) => [indicator, share]));
  const raised = indicators.flatMap(({ indicator, score }) => {
    const share = shares.get(indicator);
    if (score === null || !share) return [];
    const won = items
      .filter(({ id, indicator: own }) => own === indicator && pursued.includes(id))
      .reduce<OverallPoints>((sum, { gain }) => addExact(sum, gain ?? exact(0)), exact(0));
    if (won.numerator === 0) return [];
    const more = exact(won.numerator * share.denominator, won.denominator * share.numerator);
    return [[indicator, hundredths(Math.min(FULL_SCORE, roundExact(addExact(exact(score), more))))] as const];
  });
  return Object.fromEntries(raised);
}

/**
 * The score that each indicator would have, with which overall and level are reckoned: the target that a person set, which always
 * stands, else what the items that are to be won give. Nothing for any other.
 */
export const wantedTargets = (analysis: Judged, { targets, pursued }: Wanted): Targets => ({
  ...itemTargets(analysis, pursued),
  ...targets,
});

/** Where what the plan prints is not what the items that are to be won give, in the order of the indicators. */
export function heldTargets(analysis: Judged, { targets, pursued }: Wanted): readonly HeldTarget[] {
  const ofItems = itemTargets(analysis, pursued);
  const { threshold } = analysis.options;
  return analysis.indicators.flatMap(({ indicator }): HeldTarget[] => {
    const items = ofItems[indicator];
    const target = targets[indicator];
    if (items === undefined) return [];
    if (target !== undefined) return target < items ? [{ indicator, items, target, by: 'person' }] : [];
    return items < threshold ? [{ indicator, items, target: threshold, by: 'threshold' }] : [];
  });
}

/**
 * The targets that the plan prints in the place of those that follow from the class: as `wantedTargets`, but items that are to be won
 * never lower what a weak indicator is to reach, the threshold.
 */
export function plannedTargets(analysis: Judged, wanted: Wanted): Targets {
  const held = new Map(heldTargets(analysis, wanted).map(({ indicator, target }) => [indicator, target]));
  return { ...wantedTargets(analysis, wanted), ...Object.fromEntries(held) };
}
