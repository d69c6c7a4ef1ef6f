import type { Level, LevelBand } from '../../framework';

const HIGHEST = 100;

/** Where a result stands among the levels of its year. */
export interface Standing {
  /** Step of the level, counted from the lowest. */
  readonly step: number;
  /** Where it stands on the whole ladder, 0 at its foot and 1 at its top; every step has the same length. */
  readonly at: number;
}

/**
 * The overall at which a step ends: that of the next better level that looks at the overall alone. A level that also looks at every
 * instrument can be missed with any overall, so the steps below it go on to 100.
 */
function endOf(bands: readonly LevelBand[], index: number): number {
  const own = bands[index]?.overallFrom ?? 0;
  const next = bands
    .slice(0, index)
    .reverse()
    .find((band) => band.everyInstrumentFrom === 0 && band.overallFrom > own);
  return next?.overallFrom ?? HIGHEST;
}

/**
 * Where an overall stands within its level. The level is given, for the overall alone does not decide it: of two that ask for the same
 * overall the instruments do.
 * @param bands of the rule, the best first
 * @param overall 0-100; what lies outside of the step of its level is drawn at its edge
 * @returns null where the rule has no such level
 */
export function standingOf(bands: readonly LevelBand[], level: Level, overall: number): Standing | null {
  const index = bands.findIndex((band) => band.level === level);
  const band = bands[index];
  if (band === undefined) return null;
  const step = bands.length - 1 - index;
  const end = endOf(bands, index);
  const within = Math.min(1, Math.max(0, (overall - band.overallFrom) / (end - band.overallFrom)));
  return { step, at: (step + within) / bands.length };
}
