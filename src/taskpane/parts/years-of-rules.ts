import { FIRST_YEAR, LAST_YEAR } from '../../app/parse-option';

/** The fiscal years that have rules, the latest first, as they are chosen from. */
export const YEARS_OF_RULES: readonly string[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, index) => String(LAST_YEAR - index),
);
