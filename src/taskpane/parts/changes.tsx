import type { ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';

/** What had changed in the workbook since it was read; nothing was made, and the user is asked again. */
export function Changes(): ReactNode {
  const changes = usePane((state) => state.changes);
  const say = useSay();
  if (changes.length === 0) return null;
  return (
    <div className="callout warning">
      <p>{say('pane.changed.title')}</p>
      <ul>
        {changes.map(({ key, params }) => {
          const text = say(key, params);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      <p>{say('pane.changed.what-to-do')}</p>
    </div>
  );
}
