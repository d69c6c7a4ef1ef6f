import type { PlainDate } from '../../framework';
import type { FollowUpRound } from '../../framework/rounds';
import { progressRemarks } from '../../planning/follow-up/remarks';
import { tallyOf } from '../../planning/follow-up/tally';
import type { Plan } from '../../planning/types';
import type { JobSentence } from '../jobs/job-report';
import type { ReportChoice } from '../report/choose-report';
import { titledPlan } from '../titled-plan';
import { remarkSentence } from './remark-sentences';

type Chosen = Pick<Extract<ReportChoice<never>, { kind: 'chosen' }>, 'register' | 'severalYears'>;

/** What was reported, what of it should be looked at, and what was chosen for whoever did not choose. */
export function reportSentences(
  plan: Plan,
  { register: { register, others }, severalYears }: Chosen,
  hasAfter: boolean,
  { round, asOf }: { readonly round: FollowUpRound; readonly asOf: PlainDate },
): readonly JobSentence[] {
  const { rows } = titledPlan(plan);
  const { by, late } = tallyOf(rows, asOf);
  const remarks = progressRemarks(rows, round, asOf);
  const year = plan.planYear ?? '';
  const { sheet } = register;
  const about = { round, year, sheet, count: rows.length };
  return [
    {
      key: 'report.made',
      params: plan.agency === null ? about : { ...about, agency: plan.agency },
      words: plan.agency === null ? { agency: ['report.no-agency'] } : {},
    },
    {
      key: 'report.tally',
      params: {
        done: by.done,
        running: by['in-progress'],
        waiting: by['not-started'],
        dropped: by.dropped,
        late,
      },
    },
    ...(severalYears ? [{ key: 'report.several-years', params: { year } } as const] : []),
    ...(round === 12 && !hasAfter ? [{ key: 'report.no-after', params: { year } } as const] : []),
    ...(others.length === 0
      ? []
      : [
          {
            key: 'report.other-registers',
            params: { sheet, sheets: others.map((other) => other.sheet).join(', ') },
          } as const,
        ]),
    ...(remarks.length === 0 ? [] : [{ key: 'report.checks', params: { count: remarks.length } } as const]),
    ...remarks.map(remarkSentence),
  ];
}
