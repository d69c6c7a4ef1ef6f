import { INSTRUMENTS, type Instrument, type LevelBand, type ScoringRules } from '../framework/types';
import type { Hundredths } from './types';

const bound = (points: number): number => Math.round(points * 100);

/** The row of a level rule that scores reach; `means` in hundredths, rounded or not. Undefined below 0 only. */
export function levelBand(
  { bands }: ScoringRules['levelRule'],
  overall: Hundredths,
  means: Readonly<Record<Instrument, number>>,
): LevelBand | undefined {
  return bands.find(
    ({ overallFrom, everyInstrumentFrom }) =>
      overall >= bound(overallFrom) &&
      INSTRUMENTS.every((instrument) => means[instrument] >= bound(everyInstrumentFrom)),
  );
}
