import { standingOf } from '../../documents/picture/gauge';
import { levelGrade, type LevelGrade } from '../../framework/level-grades';
import type { Level, LevelBand } from '../../framework';
import { exactToNumber, formatHundredths, roundExact } from '../../scores/exact';
import type { Analysis } from '../../scores/types';
import { message, type Language } from '../../text/message';

/** A level of the year's rule, with what is on it. */
export interface Rung {
  readonly level: Level;
  readonly grade: LevelGrade;
  /** From which scores on, in words. */
  readonly from: string;
  /** How far the overall fills it, 0 to 1: those below its own are full. */
  readonly filled: number;
  /** The overall, two decimals, where this is the level. */
  readonly overall: string | null;
  /** The overall that targets would give, where this is the level that they reach. */
  readonly goal: string | null;
  /** Overall points that are missing to it, where it is the next one. */
  readonly lacks: string | null;
}

function fromText(
  { overallFrom, everyInstrumentFrom }: LevelBand,
  better: LevelBand | undefined,
  language: Language,
): string {
  if (overallFrom === 0) return message(language, 'pane.ladder.below', { score: better?.overallFrom ?? 0 });
  return message(language, everyInstrumentFrom > 0 ? 'pane.ladder.every' : 'pane.ladder.from', {
    score: overallFrom,
  });
}

/** The overall of scores by their level; null where either is not known. */
function placed({
  overall,
  level,
}: Analysis): { readonly level: Level; readonly overall: string; readonly points: number } | null {
  return (
    overall &&
    level && {
      level: level.level,
      overall: formatHundredths(roundExact(overall)),
      points: exactToNumber(overall),
    }
  );
}

/**
 * The levels of the year's rule, the best first, with where the scores stand and what is missing to the next.
 * @param goal the scores when targets are reached; null without targets
 * @returns null where the year has no rule
 */
export function levelLadder(
  analysis: Analysis,
  goal: Analysis | null,
  language: Language,
): readonly Rung[] | null {
  const bands = analysis.rules?.levelRule.bands;
  if (!bands) return null;
  const now = placed(analysis);
  const later = goal && placed(goal);
  const { nextLevel } = analysis;
  const at = (now && standingOf(bands, now.level, now.points)?.at) ?? 0;
  return bands.map((band, index): Rung => {
    const { level } = band;
    const below = bands.length - 1 - index;
    return {
      level,
      grade: levelGrade(level),
      from: fromText(band, bands[index - 1], language),
      filled: Math.min(1, Math.max(0, at * bands.length - below)),
      overall: now?.level === level ? now.overall : null,
      goal: later?.level === level ? later.overall : null,
      lacks: nextLevel?.level === level ? formatHundredths(roundExact(nextLevel.points)) : null,
    };
  });
}
