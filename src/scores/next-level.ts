import { INSTRUMENTS, type Instrument, type ScoringRules } from '../framework/types';
import type { EitScores } from './eit-parts';
import { addExact, compareExact, differenceExact, exact, roundExact } from './exact';
import type { ExactFraction, ExactScore, LevelResult, NextLevel, OverallPoints } from './types';

/**
 * The least overall points from `level` to the next better one. Where a rule looks at instruments, raising each
 * lagging instrument to its bound wins weight × shortfall overall points; the answer is the larger of that sum and the
 * overall shortfall. An instrument whose rounded mean reaches the bound counts as there, as in the level test. A known
 * part of EIT that lags counts as half of EIT (docs/decisions/level-by-four-parts.md), an unknown one as there.
 */
export function nextLevel(
  framework: ScoringRules,
  level: Pick<LevelResult, 'level'>,
  overall: ExactScore,
  means: Readonly<Record<Instrument, ExactScore | null>>,
  parts: EitScores = {},
): NextLevel {
  const { bands } = framework.levelRule;
  const next = bands[bands.findIndex((band) => band.level === level.level) - 1];
  const zero = exact(0);
  if (!next) return { level: null, points: zero };
  const overallBound = exact(Math.round(next.overallFrom * 100));
  const instrumentBound = Math.round(next.everyInstrumentFrom * 100);
  let points: OverallPoints = zero;
  for (const instrument of INSTRUMENTS) {
    const mean = means[instrument];
    if (mean === null) continue;
    const ofMean = roundExact(mean) >= instrumentBound ? zero : differenceExact(exact(instrumentBound), mean);
    const missing = instrument === 'EIT' ? larger(ofMean, partsShortfall(parts, instrumentBound)) : ofMean;
    points = addExact(
      points,
      exact(missing.numerator * framework.weights[instrument], missing.denominator * 100),
    );
  }
  return { level: next.level, points: larger(larger(differenceExact(overallBound, overall), points), zero) };
}

/** How much EIT rises when each of its known parts reaches the bound. */
function partsShortfall(parts: EitScores, bound: number): ExactFraction {
  const lacks = (score: number = bound): number => Math.max(0, bound - score);
  return exact(lacks(parts[1]) + lacks(parts[2]), 2);
}

function larger(left: ExactFraction, right: ExactFraction): ExactFraction {
  return compareExact(left, right) >= 0 ? left : right;
}
