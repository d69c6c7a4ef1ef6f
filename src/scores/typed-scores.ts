import { INDICATOR_NUMBERS, type FiscalYear } from '../framework';
import type { Hundredths } from './types';

/** The result of one agency and year as a person typed it; null is what he left empty. */
export interface TypedScores {
  readonly agency: string | null;
  /** Without the word อำเภอ. */
  readonly district: string | null;
  /** Without the word จังหวัด. */
  readonly province: string | null;
  readonly fiscalYear: FiscalYear | null;
  /** Ten, indicators 1 to 10; an indicator without a score is missing, not 0. */
  readonly scores: readonly (Hundredths | null)[];
  /** The overall as it was announced, to check the ten by. */
  readonly statedOverall: Hundredths | null;
}

export const NOTHING_TYPED: TypedScores = {
  agency: null,
  district: null,
  province: null,
  fiscalYear: null,
  scores: INDICATOR_NUMBERS.map(() => null),
  statedOverall: null,
};
