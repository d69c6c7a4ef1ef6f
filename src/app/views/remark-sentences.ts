import type { ProgressRemark } from '../../planning/follow-up/remarks';
import type { JobSentence } from '../jobs/job-report';

/** What should be looked at in the progress of a measure before it is reported, and what to do. */
export const remarkSentence = ({ code, row }: ProgressRemark): Extract<JobSentence, { key: string }> => ({
  key: `report.remark.${code}`,
  params: {
    number: row.number ?? '',
    title: row.title.trim(),
    status: row.status.trim(),
    percent: row.percent ?? '',
  },
});
