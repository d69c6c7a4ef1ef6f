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
  /** The overall, where this is the level, or the highest that it can be. */
  readonly here: string | null;
  /** The overall that targets would give, where this is the level that they reach. */
  readonly goal: string | null;
  /** What is missing to it, where it is the next one. */
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

/** What a level says of the scores that reach it; null for any other level. */
function reachedText(
  { overall, level: reached }: Analysis,
  level: Level,
  key: 'pane.ladder.here' | 'pane.ladder.goal',
  language: Language,
): string | null {
  if (!overall || reached?.level !== level) return null;
  const text = message(language, key, { overall: formatHundredths(roundExact(overall)) });
  return reached.atMost ? message(language, 'pane.ladder.at-most', { reached: text }) : text;
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
  const { nextLevel, level: own, overall } = analysis;
  const at = (own && overall && standingOf(bands, own.level, exactToNumber(overall))?.at) ?? 0;
  return bands.map((band, index): Rung => {
    const { level } = band;
    const below = bands.length - 1 - index;
    return {
      level,
      grade: levelGrade(level),
      from: fromText(band, bands[index - 1], language),
      filled: Math.min(1, Math.max(0, at * bands.length - below)),
      here: reachedText(analysis, level, 'pane.ladder.here', language),
      goal: goal && reachedText(goal, level, 'pane.ladder.goal', language),
      lacks:
        nextLevel?.level === level
          ? message(language, 'pane.ladder.lacks', { points: formatHundredths(roundExact(nextLevel.points)) })
          : null,
    };
  });
}
