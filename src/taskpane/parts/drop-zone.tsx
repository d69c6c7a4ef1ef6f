import { useEffect, useState, type DragEvent, type ReactNode } from 'react';
import { useWork } from '../pane-context';
import { holdsFolder } from './holds-folder';
import { useOpenFiles } from './use-open-files';

/** Takes a file that is dropped anywhere on the pane. */
export function DropZone({ children }: { readonly children: ReactNode }): ReactNode {
  const [over, setOver] = useState(false);
  const open = useOpenFiles();
  const start = useWork();

  // A file that misses the pane must not replace the page.
  useEffect(() => {
    const ignore = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);

  const drop = (event: DragEvent): void => {
    setOver(false);
    // A part of the page took it.
    if (event.isDefaultPrevented()) return;
    const { files, items } = event.dataTransfer;
    if (files.length === 1 && holdsFolder(items)) start((work) => work.refuse('folder'));
    else open([...files]);
  };

  return (
    <div
      className={over ? 'pane over' : 'pane'}
      onDragOver={() => setOver(true)}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
