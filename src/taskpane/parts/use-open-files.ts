import { useCallback } from 'react';
import { fileSource } from '../host/file-source';
import { useWork } from '../pane-context';
import { FILE_THREAD } from './file-thread';

/** Opens the one file that was chosen or dropped; null opens the sample. */
export function useOpenFiles(): (files: readonly File[] | null) => void {
  const start = useWork();
  return useCallback(
    (files) =>
      start((work) => {
        if (files === null) {
          void work.open(fileSource(null, FILE_THREAD));
          return;
        }
        const [file, ...others] = files;
        if (others.length > 0) work.refuse('one-file');
        else if (file) void work.open(fileSource(file, FILE_THREAD));
      }),
    [start],
  );
}
