import type { FiscalYear } from '../../framework/types';
import { hundredths } from '../exact';
import type { Hundredths } from '../types';
import type { AgencyScores } from './agency-scores';

/** An agency with all years that are known of it. */
export interface AgencyYears {
  /** The latest year first; at least one. */
  readonly years: readonly AgencyScores[];
}

/** Every fiscal year that any of the agencies has, oldest first. */
export const fiscalYearsOf = (agencies: readonly AgencyYears[]): readonly FiscalYear[] =>
  [...new Set(agencies.flatMap(({ years }) => years.flatMap(({ fiscalYear }) => fiscalYear ?? [])))].sort(
    (one, other) => one - other,
  );

/** What an agency has of a fiscal year; null where that is nothing. */
export const inYear = ({ years }: AgencyYears, year: FiscalYear | null): AgencyScores | null =>
  years.find(({ fiscalYear }) => fiscalYear === year) ?? null;

/** How far a score rose, in hundredths, negative where it fell; null where one of the two is not known. (80.00, 81.50) → 1.50. */
export const changeOf = (before: Hundredths | null, after: Hundredths | null): Hundredths | null =>
  before === null || after === null ? null : hundredths(after - before);
