import { CLI_ENGLISH } from './cli-en';
import { STEPS_ENGLISH } from './steps-en';
import { PANE_ENGLISH } from './pane-en';
import { SCORES_ENGLISH } from './scores-en';
import { SHARED_ENGLISH } from './shared-en';
import { JOBS_ENGLISH } from './jobs-en';
import type { MessageKey } from './th';

/** The same sentences in plain English. */
export const ENGLISH: Readonly<Record<MessageKey, string>> = {
  ...SHARED_ENGLISH,
  'class.continuous': 'continuous development',
  'class.maintained': 'keep up the level',
  ...SCORES_ENGLISH,
  ...PANE_ENGLISH,
  ...STEPS_ENGLISH,
  ...JOBS_ENGLISH,
  ...CLI_ENGLISH,
};
