import type { ReactNode } from 'react';
import type { ReadingChange } from '../../app/reading-changes';
import { usePane, useSay } from '../pane-context';

/** What changed, a sentence each. */
export function ChangeList({ changes }: { readonly changes: readonly ReadingChange[] }): ReactNode {
  const say = useSay();
  const texts = changes.map(({ code, params }) => say(`pane.changed.${code}`, params));
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** What had changed in the workbook since it was read; nothing was made, and the user is asked again. */
export function Changes(): ReactNode {
  const changes = usePane((state) => state.changes);
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <div className="callout warning">
      <p>{say('pane.changed.title')}</p>
      <ChangeList changes={changes} />
      <p>{say('pane.changed.what-to-do')}</p>
    </div>
  );
}
