import type { ReactNode } from 'react';
import type { CellRef } from '../../workbook/cell-grid';
import { usePane, useSay, useWork } from '../pane-context';

interface Props {
  readonly cell: CellRef | null;
  /** As people read it; null where nothing stands in a sheet. */
  readonly address: string | null;
}

/** Where a score stands: a way there in Excel, the address alone elsewhere. */
export function CellLink({ cell, address }: Props): ReactNode {
  const say = useSay();
  const start = useWork();
  const canShow = usePane(({ open }) => open?.source.goTo != null);
  if (!cell || !canShow) return address ?? '–';
  return (
    <button
      type="button"
      className="link"
      aria-label={say('pane.go-to', { cell: address ?? '' })}
      onClick={() => start((work) => work.goTo(cell))}
    >
      {address}
    </button>
  );
}
