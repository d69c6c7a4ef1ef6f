import { useCallback } from 'react';
import { fileBehind } from '../host/file-behind';
import { useJob } from '../pane-context';
import { FILE_THREAD } from './file-thread';

/** Opens the one file that was chosen or dropped; null opens the sample. */
export function useOpenFiles(): (files: readonly File[] | null) => void {
  const start = useJob();
  return useCallback(
    (files) =>
      start((work) => {
        if (files === null) {
          void work.open(fileBehind(null, FILE_THREAD));
          return;
        }
        const [file, ...others] = files;
        if (others.length > 0) work.refuseSeveral();
        else if (file) void work.open(fileBehind(file, FILE_THREAD));
      }),
    [start],
  );
}
