import { INSTRUMENTS, type Instrument, type ScoringRules } from '../framework/types';
import { addExact, compareExact, exact, roundExact } from './exact';
import type { ExactScore, LevelResult, NextLevel } from './types';

/**
 * The least overall points from `level` to the next better one. Where a rule looks at instruments, raising each
 * lagging instrument to its bound wins weight × shortfall overall points; the answer is the larger of that sum and the
 * overall shortfall. An instrument whose rounded mean reaches the bound counts as there, as in the level test.
 */
export function nextLevel(
  framework: ScoringRules,
  level: Pick<LevelResult, 'level'>,
  overall: ExactScore,
  means: Readonly<Record<Instrument, ExactScore | null>>,
): NextLevel {
  const { bands } = framework.levelRule;
  const next = bands[bands.findIndex((band) => band.level === level.level) - 1];
  if (!next) return { level: null, points: exact(0) };
  const zero = exact(0);
  const overallBound = exact(Math.round(next.overallFrom * 100));
  const overallShortfall = subtract(overallBound, overall);
  const instrumentBound = Math.round(next.everyInstrumentFrom * 100);
  let instrumentShortfall = zero;
  for (const instrument of INSTRUMENTS) {
    const mean = means[instrument];
    if (mean === null || roundExact(mean) >= instrumentBound) continue;
    const missing = subtract(exact(instrumentBound), mean);
    instrumentShortfall = addExact(
      instrumentShortfall,
      exact(missing.numerator * framework.weights[instrument], missing.denominator * 100),
    );
  }
  const points = larger(larger(overallShortfall, instrumentShortfall), zero);
  return { level: next.level, points };
}

function subtract(left: ExactScore, right: ExactScore): ExactScore {
  return addExact(left, exact(-right.numerator, right.denominator));
}

function larger(left: ExactScore, right: ExactScore): ExactScore {
  return compareExact(left, right) >= 0 ? left : right;
}
