import { FIRST_YEAR, LAST_YEAR, scoringRulesOf } from '../../framework/scoring-rules';
import { CALENDAR_YEARS, isYearOf } from '../../framework/thai-years';
import type { FiscalYear, ScoringRules } from '../../framework/types';
import { arabicDigits, cleanText } from '../../scores/thai-text';
import type { ValueParameter } from '../define';
import { Failure, invalid, unavailable } from '../failure';
import { quoted, type Cell } from '../values';
import { numberOf } from './whole-number';

const YEAR_WORDS = /^(?:ปี)?(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*(?=\d)/;

function readYear(cell: Cell, argument: string): number | Failure {
  const bare = typeof cell === 'string' ? arabicDigits(cleanText(cell)).replace(YEAR_WORDS, '') : cell;
  const year = numberOf(bare);
  return year !== null && Number.isInteger(year)
    ? year
    : invalid('year-not-a-year', { argument, found: quoted(cell) });
}

/** A fiscal year (พ.ศ.) by whose rules scores are graded: 2562-2569, anything else is #N/A. */
export const rulesYear = (name: string): ValueParameter<ScoringRules> => ({
  name,
  optional: false,
  takes: 'value',
  read: (cell) => {
    const year = readYear(cell, name);
    if (year instanceof Failure) return year;
    return (
      scoringRulesOf(year) ?? unavailable('year-without-rules', { year, first: FIRST_YEAR, last: LAST_YEAR })
    );
  },
});

/** Any fiscal year (พ.ศ.) of the calendar. */
export const calendarYear = (name: string): ValueParameter<FiscalYear> => ({
  name,
  optional: false,
  takes: 'value',
  read: (cell) => {
    const year = readYear(cell, name);
    if (year instanceof Failure) return year;
    return isYearOf(CALENDAR_YEARS, year) ? year : unavailable('year-not-thai', { year });
  },
});
