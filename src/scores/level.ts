import { INSTRUMENTS, type Instrument, type LevelBand, type ScoringRules } from '../framework/types';
import { EIT_PARTS, bothPartsKnown, lowestEit, testedEit, type EitScores } from './eit-parts';
import { roundExact } from './exact';
import { levelBand } from './level-band';
import type { ExactScore, Hundredths, LevelResult, LevelTest } from './types';

type Means = Readonly<Record<Instrument, ExactScore | null>>;
type Scores = Readonly<Record<Instrument, number>>;

const bound = (points: number): number => Math.round(points * 100);

/** What stands for the instruments where a rule looks at none of them. */
const NOT_LOOKED_AT: Scores = { IIT: 0, EIT: 0, OIT: 0 };

function meansBy({ IIT, EIT, OIT }: Means, value: (mean: ExactScore) => number): Scores | null {
  return IIT && EIT && OIT && { IIT: value(IIT), EIT: value(EIT), OIT: value(OIT) };
}

/** What is below `limit`, lowest first; EIT as a whole only where none of its stated parts is. */
function below(limit: number, scores: Scores, parts: EitScores): LevelTest[] {
  const ofParts = EIT_PARTS.map((part) => [`EIT-${part}`, parts[part] ?? limit] as const);
  const partHeld = ofParts.some(([, score]) => score < limit);
  const whole = INSTRUMENTS.map((instrument) => [instrument, scores[instrument]] as const);
  return [...whole.filter(([instrument]) => instrument !== 'EIT' || !partHeld), ...ofParts]
    .filter(([, score]) => score < limit)
    .sort(([, left], [, right]) => left - right)
    .map(([test]) => test);
}

/**
 * The level of an agency by one year's rule. `overall` is rounded to two decimals; instrument means are rounded to
 * two decimals before the test (an assumption: whether the NACC compares rounded means is not published), and
 * `roundingDecided` tells when that mattered. A rule that looks at instruments looks at each part of EIT: known
 * `parts` decide, unknown ones leave the level an upper bound (`atMost`). Null when the rule looks at instruments and
 * one is unknown.
 */
export function levelOf(
  rule: ScoringRules['levelRule'],
  overall: Hundredths,
  means: Means,
  basis: LevelResult['basis'],
  parts: EitScores = {},
): LevelResult | null {
  const looksAtInstruments = rule.bands.some((row) => row.everyInstrumentFrom > 0);
  const rounded = looksAtInstruments ? meansBy(means, roundExact) : NOT_LOOKED_AT;
  const unrounded = looksAtInstruments
    ? meansBy(means, ({ numerator, denominator }) => numerator / denominator)
    : NOT_LOOKED_AT;
  if (!rounded || !unrounded) return null;
  const bandWith = (scores: Scores, eit: typeof testedEit): LevelBand | undefined =>
    levelBand(rule, overall, { ...scores, EIT: eit(scores.EIT, parts) });
  const band = bandWith(rounded, testedEit);
  const lowest = bandWith(rounded, lowestEit);
  const byOverallAlone = rule.bands.find((row) => overall >= bound(row.overallFrom));
  if (!band || !lowest || !byOverallAlone) return null;
  return {
    level: band.level,
    rule: rule.id,
    basis,
    atMost: band.everyInstrumentFrom > 0 && !bothPartsKnown(parts),
    lowest: lowest.level,
    heldBackBy:
      band === byOverallAlone ? [] : below(bound(byOverallAlone.everyInstrumentFrom), rounded, parts),
    roundingDecided: bandWith(unrounded, testedEit) !== band,
  };
}

/** Two overall scores agree when, each rounded to two decimals, they differ by no more than 0.01. */
export function overallAgrees(recomputed: ExactScore, stated: Hundredths): boolean {
  return Math.abs(roundExact(recomputed) - stated) <= 1;
}
