import type { ReactNode } from 'react';

interface Props {
  /** Id of what names the table. */
  readonly labelledBy: string;
  readonly children: ReactNode;
}

/** A table that is wider than the narrowest pane: it scrolls in itself, by keys too. */
export const WideTable = ({ labelledBy, children }: Props): ReactNode => (
  <div className="wide-table" role="region" aria-labelledby={labelledBy} tabIndex={0}>
    <table aria-labelledby={labelledBy}>{children}</table>
  </div>
);
