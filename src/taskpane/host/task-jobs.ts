import { freezeJob, repairJob } from '../../app/jobs/formula-jobs';
import type { HostJob } from '../../app/jobs/host-job';
import { removeJob } from '../../app/jobs/remove-job';
import { showCheckJob } from '../../app/jobs/show-check-job';
import { templateJob } from '../../app/jobs/template-job';
import type { RibbonTask } from '../state/task';

export { typedScoresJob } from '../../app/jobs/template-job';

/** The jobs of the ribbon by the names of the pane. */
export const TASK_JOBS: Readonly<Record<Exclude<RibbonTask, 'annotate'>, HostJob>> = {
  repair: repairJob,
  freeze: freezeJob,
  template: templateJob,
  remove: removeJob,
  'show-check': showCheckJob,
};
