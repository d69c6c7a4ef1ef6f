import { CLI_THAI } from './cli-th';
import { STEPS_THAI } from './steps';
import { PANE_THAI } from './pane-th';
import { SCORES_THAI } from './scores-sentences';
import { SHARED_THAI } from './shared-th';
import { JOBS_THAI } from './jobs-th';

/** All sentences in Thai, official register; {name} is replaced by a parameter. Keys are the same in every language. */
export const THAI = {
  ...SHARED_THAI,
  'class.continuous': 'พัฒนาต่อเนื่อง',
  'class.maintained': 'รักษาระดับ',
  ...SCORES_THAI,
  ...PANE_THAI,
  ...STEPS_THAI,
  ...JOBS_THAI,
  ...CLI_THAI,
} as const;

export type MessageKey = keyof typeof THAI;
