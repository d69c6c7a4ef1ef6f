import { useCallback } from 'react';
import { fileBehind } from '../host/file-behind';
import { fileJobRunner } from '../host/run-file-job';
import { useJob } from '../pane-context';

/** All files are read in the same thread, one at a time. */
const run = fileJobRunner();

/** Opens the one file that was chosen or dropped; null opens the sample. */
export function useOpenFiles(): (files: readonly File[] | null) => void {
  const start = useJob();
  return useCallback(
    (files) =>
      start((work) => {
        if (files === null) {
          void work.open(fileBehind(null, run));
          return;
        }
        const [file, ...others] = files;
        if (others.length > 0) work.refuseSeveral();
        else if (file) void work.open(fileBehind(file, run));
      }),
    [start],
  );
}
