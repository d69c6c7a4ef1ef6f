import { fileJobRunner } from '../host/run-file-job';

/** All files are read and made in the same thread, one at a time. */
export const FILE_THREAD = fileJobRunner();
