import { useCallback } from 'react';
import { useWork } from '../pane-context';
import { chosenSource } from './chosen-source';

/** Opens the one file that was chosen or dropped; null opens the sample. */
export function useOpenFiles(): (files: readonly File[] | null) => void {
  const start = useWork();
  return useCallback(
    (files) =>
      start((work) => {
        if (files === null) {
          void work.open(chosenSource(null));
          return;
        }
        const [file, ...others] = files;
        if (others.length > 0) work.refuse('one-file');
        else if (file) void work.open(chosenSource(file));
      }),
    [start],
  );
}
