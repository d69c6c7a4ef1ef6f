import { INSTRUMENTS, type IndicatorNumber, type Instrument, type ScoringRules } from '../framework/types';
import { addExact, exact } from './exact';
import type { ExactScore, Hundredths } from './types';

/** Scores by indicator; an indicator that is missing is absent or null. */
export type ScoreMap = ReadonlyMap<IndicatorNumber, Hundredths | null>;

/** What one indicator contributes: overall hundredths = score × weight / (100 × indicators of the instrument). */
export interface Contribution {
  readonly indicator: IndicatorNumber;
  readonly instrument: Instrument;
  /** Share of the overall score as an exact fraction: 6/100 for an IIT indicator. */
  readonly share: ExactScore;
}

/** The share of each indicator in the overall score (IIT 0.06, EIT 0.10, OIT 0.20 with weights 30/30/40). */
export function contributions(framework: ScoringRules): readonly Contribution[] {
  const known = CONTRIBUTIONS.get(framework) ?? contributionsIn(framework);
  CONTRIBUTIONS.set(framework, known);
  return known;
}

/** A framework never changes, and a country has 8,300 agencies. */
const CONTRIBUTIONS = new WeakMap<ScoringRules, readonly Contribution[]>();

function contributionsIn(framework: ScoringRules): readonly Contribution[] {
  return framework.indicators.map(({ number, instrument }) => {
    const count = framework.indicators.filter((other) => other.instrument === instrument).length;
    return { indicator: number, instrument, share: exact(framework.weights[instrument], 100 * count) };
  });
}

/** The exact mean of an instrument's indicators; null when one is missing. */
function instrumentMean(
  framework: ScoringRules,
  instrument: Instrument,
  scores: ScoreMap,
): ExactScore | null {
  const own = framework.indicators.filter((definition) => definition.instrument === instrument);
  let sum = 0;
  for (const { number } of own) {
    const score = scores.get(number) ?? null;
    if (score === null) return null;
    sum += score;
  }
  return exact(sum, own.length);
}

/** Exact means of all instruments. */
export function instrumentMeans(
  framework: ScoringRules,
  scores: ScoreMap,
): Readonly<Record<Instrument, ExactScore | null>> {
  return {
    IIT: instrumentMean(framework, 'IIT', scores),
    EIT: instrumentMean(framework, 'EIT', scores),
    OIT: instrumentMean(framework, 'OIT', scores),
  };
}

/** The exact overall score, Σ weight × instrument mean; null when an indicator is missing. */
export function overallScore(
  framework: ScoringRules,
  means: Readonly<Record<Instrument, ExactScore | null>>,
): ExactScore | null {
  let total = exact(0);
  for (const instrument of INSTRUMENTS) {
    const mean = means[instrument];
    if (mean === null) return null;
    total = addExact(total, exact(mean.numerator * framework.weights[instrument], mean.denominator * 100));
  }
  return total;
}
