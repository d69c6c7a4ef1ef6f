import type { ReactNode } from 'react';
import { useDispatch, usePane, useSay } from '../pane-context';
import { Changes } from '../parts/changes';
import { ShellButton } from '../parts/shell-button';
import { hasUnsaved } from '../state/has-unsaved';
import { SaveButton } from './save-button';

/** In a browser: what was changed is in no file yet, and how to get one. */
export function FilePart(): ReactNode {
  const say = useSay();
  const dispatch = useDispatch();
  const unsaved = usePane((state) => state.open?.source.kind === 'file' && hasUnsaved(state));
  return (
    <>
      <Changes />
      {unsaved && (
        <div className="callout warning">
          <p>{say('pane.follow.not-in-file')}</p>
          <p>{say('pane.follow.save.what')}</p>
          <div className="buttons">
            <SaveButton />
            <ShellButton onClick={() => dispatch({ kind: 'go', step: 'documents' })}>
              {say('pane.follow.to-documents')}
            </ShellButton>
          </div>
        </div>
      )}
    </>
  );
}
