import type { DigitStyle, FiscalYear } from '../framework';
import type { FollowUpRound } from '../framework/rounds';
import { withDigits } from '../framework/with-digits';
import { documentText } from '../text/documents-th';
import { stemOf, type SheetKind } from './kinds';

export { sheetMarker } from './kinds';
export * from './look';

/**
 * Wished name of a sheet, valid in Excel: ('plan', 2568, 'thai') → 'แผนมาตรการ ๒๕๖๘'; without a year 'แผนมาตรการ';
 * ('report', 2568, 'thai', 6) → 'รายงานผล ๒๕๖๘ รอบ ๖ เดือน'.
 */
export function sheetName(
  kind: SheetKind,
  planYear: FiscalYear | null,
  digits: DigitStyle,
  round: FollowUpRound | null = null,
): string {
  const year = planYear === null ? '' : ` ${String(planYear)}`;
  const ofRound = round === null ? '' : ` ${documentText('round', { round })}`;
  return stemOf(kind) + withDigits(year + ofRound, digits);
}

/** 'พ.ศ. ๒๕๖๘'; an unknown year leaves room to write it. */
export function yearText(year: FiscalYear | null, digits: DigitStyle): string {
  return year === null ? documentText('year.unknown') : withDigits(documentText('year', { year }), digits);
}
