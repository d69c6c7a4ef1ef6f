import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useMeasuresView } from './measures-view';

/** Shows its children in the column beside the list where there is one, as long as it is their turn; else in their place. */
export function BesideList({
  of,
  children,
}: {
  readonly of: string;
  readonly children: ReactNode;
}): ReactNode {
  const { panel, shown } = useMeasuresView();
  if (!panel) return children;
  return shown === of ? createPortal(children, panel, of) : null;
}
