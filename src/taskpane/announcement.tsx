import { useEffect, useState, type ReactNode } from 'react';

/** Tells a screen reader `text` whenever it changes: a live region is read only when it was there, empty, before. */
export function Announcement({ text }: { readonly text: string }): ReactNode {
  const [told, tell] = useState('');
  useEffect(() => tell(text), [text]);
  return (
    <p role="status" className="hidden">
      {told}
    </p>
  );
}
