import type { DigitStyle, PlainDate } from '../../framework';
import type { FollowUpRound } from '../../framework/rounds';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';

/** What a report on the results of a plan is made from. */
export interface ReportSources {
  /** Its measures, each with a title. */
  readonly plan: Plan;
  /** The scores that the measures rest on, of the fiscal year before; null where they are not known. */
  readonly before: Analysis | null;
  /** The scores of the fiscal year of the measures; null where they are not known. */
  readonly after: Analysis | null;
  readonly round: FollowUpRound;
  /** The day of which the report tells; lateness is reckoned on it. */
  readonly asOf: PlainDate;
  readonly digits: DigitStyle;
}

/** Whether scores are printed in it: at the end of the year, once they are known. */
export const tellsScores = ({ round, after }: Pick<ReportSources, 'round' | 'after'>): boolean =>
  round === 12 && after !== null;
