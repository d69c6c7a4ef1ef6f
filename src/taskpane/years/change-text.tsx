import type { ReactNode } from 'react';
import type { ShownChange } from '../../app/views/years-view';
import { useSay } from '../pane-context';

/** How far and which way, in words as well. */
export function ChangeText({ change }: { readonly change: ShownChange | null }): ReactNode {
  const say = useSay();
  if (change === null) return '–';
  const { text, direction } = change;
  return (
    <span className={`moved ${direction}`}>
      {text} <span className="direction">{say(`pane.years.${direction}`)}</span>
    </span>
  );
}
