import { useEffect, useState, type ReactNode } from 'react';
import { usePane, useSay } from '../pane-context';

/** Tells screen readers what happened: a live region is read only when it was there, empty, before. */
export function Announcer(): ReactNode {
  const said = usePane((state) => state.said);
  const say = useSay();
  const [told, tell] = useState('');
  const text = said ? say(said.key, said.params) : '';
  // The same sentence twice is told twice: the region is emptied in between.
  useEffect(() => {
    tell('');
    const timer = setTimeout(() => tell(text), 50);
    return () => clearTimeout(timer);
  }, [said, text]);
  return (
    <p role="status" className="unseen">
      {told}
    </p>
  );
}
