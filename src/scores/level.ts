import { INSTRUMENTS, type Instrument, type ScoringRules } from '../framework/types';
import { roundExact } from './exact';
import { levelBand } from './level-band';
import type { ExactScore, Hundredths, LevelResult } from './types';

type Means = Readonly<Record<Instrument, ExactScore | null>>;

const bound = (points: number): number => Math.round(points * 100);

/**
 * The level of an agency by one year's rule. `overall` is rounded to two decimals; instrument means are rounded to
 * two decimals before the test (an assumption: whether the NACC compares rounded means is not published), and
 * `roundingDecided` tells when that mattered. Null when the rule looks at instruments and one is unknown.
 */
export function levelOf(
  rule: ScoringRules['levelRule'],
  overall: Hundredths,
  means: Means,
  basis: LevelResult['basis'],
): LevelResult | null {
  const looksAtInstruments = rule.bands.some((band) => band.everyInstrumentFrom > 0);
  const rounded = { IIT: 0, EIT: 0, OIT: 0 };
  const unrounded = { IIT: 0, EIT: 0, OIT: 0 };
  if (looksAtInstruments) {
    for (const instrument of INSTRUMENTS) {
      const mean = means[instrument];
      if (mean === null) return null;
      rounded[instrument] = roundExact(mean);
      unrounded[instrument] = mean.numerator / mean.denominator;
    }
  }
  const band = levelBand(rule, overall, rounded);
  const byOverallAlone = rule.bands.find((candidate) => overall >= bound(candidate.overallFrom));
  if (!band || !byOverallAlone) return null;
  const held = INSTRUMENTS.filter(
    (instrument) =>
      band !== byOverallAlone && rounded[instrument] < bound(byOverallAlone.everyInstrumentFrom),
  );
  return {
    level: band.level,
    rule: rule.id,
    basis,
    heldBackBy: [...held].sort((a, b) => rounded[a] - rounded[b]),
    roundingDecided: levelBand(rule, overall, unrounded) !== band,
  };
}

/** Two overall scores agree when, each rounded to two decimals, they differ by no more than 0.01. */
export function overallAgrees(recomputed: ExactScore, stated: Hundredths): boolean {
  return Math.abs(roundExact(recomputed) - stated) <= 1;
}
