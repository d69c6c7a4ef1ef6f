import { ONE_AGENCY } from './one-agency';
import { SEVERAL } from './several';
import type { TrueFile } from './types';

export type { TrueFile, TrueSet } from './types';

/** What is to be read from every file of test/corpus/files. */
export const TRUTH: readonly TrueFile[] = [...ONE_AGENCY, ...SEVERAL];
