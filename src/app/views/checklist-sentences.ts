import type { JobSentence } from '../jobs/job-report';
import type { PlanDrawing } from '../plan-drawing';

/**
 * What became of the checklist of disclosure items.
 * @param updated names of the sheets whose tables were changed
 */
export const checklistSentences = (
  { others, told }: Pick<PlanDrawing, 'others' | 'told'>,
  updated: readonly string[],
): readonly JobSentence[] => [
  ...others.map(({ update: { sheet } }): JobSentence => ({
    key: updated.includes(sheet) ? 'job.checklist.refreshed' : 'job.checklist.not-written',
    params: { sheet },
  })),
  ...told,
];
