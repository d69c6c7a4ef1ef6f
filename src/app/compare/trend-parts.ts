import type { TrendMeasures, TrendSources } from '../../documents';
import type { DigitStyle } from '../../framework';
import { measureEffects } from '../../planning/follow-up/effects';
import { registerRows } from '../../planning/measure';
import { mergeRegister } from '../../planning/register/merge';
import type { SheetRegister } from '../../planning/register/read-register';
import { trendOf, type Trend, type YearResults } from '../../scores/trend/trend';
import { registerFor } from '../agency-register';

/**
 * The measures of the latest year of a trend, as their register has them; null where there is no register of that year.
 * @param agency as the scores call it
 */
function measuresOf(
  { years }: Trend,
  registers: readonly SheetRegister[],
  agency: string | null,
): TrendMeasures | null {
  const after = years.at(-1);
  const chosen = after && registerFor(registers, agency, after.year);
  if (!chosen) return null;
  const before = years.find(({ year }) => year === after.year - 1)?.analysis ?? null;
  const rows = registerRows(mergeRegister(chosen.register, []).measures, [], after.year);
  return { planYear: after.year, effects: measureEffects(rows, { before, after: after.analysis }) };
}

/**
 * What the comparison of an agency's years is made from; null for fewer than two years.
 * @param registers of the workbook; the one of the latest year says what was done in it
 * @param agency as the scores call it; null where they name none
 */
export function trendParts(
  results: YearResults,
  registers: readonly SheetRegister[],
  agency: string | null,
  digits: DigitStyle,
): TrendSources | null {
  const trend = trendOf(results);
  return trend && { trend, measures: measuresOf(trend, registers, agency), digits };
}
