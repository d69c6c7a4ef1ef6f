import type { FiscalYear, IndicatorNumber, Level, LevelRuleId } from '../../framework/types';
import { roundExact } from '../exact';
import { countedLevel } from '../stated-level';
import type { Analysis, Hundredths, NextLevel, ScoreClass } from '../types';

/** One of the lowest scores of an agency. */
export interface WeakScore {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly score: Hundredths;
  readonly class: ScoreClass;
}

/** What a table of many agencies tells of one of them in one fiscal year. */
export interface AgencyScores {
  /** Tells it from every other agency of the table: with its อำเภอ, sheet or row where others bear its name. */
  readonly name: string;
  /** As the sheet writes it; null where it names none. */
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly fiscalYear: FiscalYear | null;
  /** Always ten, of indicators 1 to 10; null where a score is missing or unusable. */
  readonly scores: readonly (Hundredths | null)[];
  /** Recomputed, two decimals; null when a score is missing. */
  readonly overall: Hundredths | null;
  readonly level: Level | null;
  /** The rule that gave the level; null without one. */
  readonly rule: LevelRuleId | null;
  /** True where the level is an upper bound, as the file does not state both parts of EIT. */
  readonly levelAtMost: boolean;
  /** The next better level and the least overall points to it; null `level` at the top, null without a level. */
  readonly next: NextLevel | null;
  /** The lowest scores, lowest first, ties in indicator order. */
  readonly weakest: readonly WeakScore[];
}

/** As many of the lowest indicators as are named of each agency. */
const MOST_WEAKEST = 3;

function weakestOf({ indicators }: Analysis): readonly WeakScore[] {
  return indicators
    .flatMap(({ indicator, name, score, class: own }) =>
      score === null || own === null ? [] : { indicator, name, score, class: own },
    )
    .sort((a, b) => a.score - b.score || a.indicator - b.indicator)
    .slice(0, MOST_WEAKEST);
}

/**
 * The scores of one agency as a table of many tells them.
 * @param name by which the agency is told apart in that table
 */
export function agencyScores(analysis: Analysis, name: string): AgencyScores {
  const { set, indicators, overall, level, nextLevel } = analysis;
  const counted = countedLevel(analysis);
  return {
    name,
    agency: set.agency,
    district: set.district,
    province: set.province,
    fiscalYear: set.fiscalYear,
    scores: indicators.map(({ score }) => score),
    overall: overall && roundExact(overall),
    level: counted,
    rule: level?.rule ?? null,
    levelAtMost: level !== null && level.atMost && level.level === counted,
    // Where the parts of EIT lower the level, the way from ours would be too short.
    next: counted === level?.level ? nextLevel : null,
    weakest: weakestOf(analysis),
  };
}
