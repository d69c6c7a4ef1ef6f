import { INDICATORS } from './indicators';
import type { PlainDate } from './calendar';
import { FIVE_LEVEL_BANDS, LETTER_BANDS } from './level-rules';
import type { FiscalYear, ScoringRules } from './types';

const WEIGHTS: ScoringRules['weights'] = { IIT: 30, EIT: 30, OIT: 40 };

const LETTERS: ScoringRules['levelRule'] = { id: 'letters', bands: LETTER_BANDS };
const FIVE_LEVELS: ScoringRules['levelRule'] = { id: 'five-levels', bands: FIVE_LEVEL_BANDS };
/** The five levels again, for a year whose rule the NACC has not published yet. */
const PROVISIONAL: ScoringRules['levelRule'] = { id: 'five-levels-provisional', bands: FIVE_LEVEL_BANDS };

const LEVEL_RULES: Readonly<Record<number, ScoringRules['levelRule']>> = {
  2562: LETTERS,
  2563: LETTERS,
  2564: LETTERS,
  2565: LETTERS,
  2566: FIVE_LEVELS,
  2567: FIVE_LEVELS,
  2568: FIVE_LEVELS,
  2569: PROVISIONAL,
};

const YEARS: readonly FiscalYear[] = Object.keys(LEVEL_RULES).map(Number);

/** First fiscal year (พ.ศ.) of the present instrument. */
export const FIRST_YEAR: FiscalYear = Math.min(...YEARS);

/** Last fiscal year (พ.ศ.) with rules, provisional ones included. */
export const LAST_YEAR: FiscalYear = Math.max(...YEARS);

/** Fiscal years whose level rule is not published yet. */
export const PROVISIONAL_YEARS: readonly FiscalYear[] = YEARS.filter(
  (year) => LEVEL_RULES[year] === PROVISIONAL,
);

/** The day up to which sources of rules and items were looked for; the guide tells it. */
export const RULES_KNOWN_ON: PlainDate = { year: 2026, month: 11, day: 30 };

/**
 * How scores of a fiscal year are added up and graded; null before FIRST_YEAR and after LAST_YEAR. It stands apart from
 * evidence and items (years.ts), which custom functions must not load with every workbook.
 */
export function scoringRulesOf(year: FiscalYear): ScoringRules | null {
  const levelRule = LEVEL_RULES[year];
  return levelRule ? { year, indicators: INDICATORS, weights: WEIGHTS, levelRule } : null;
}
