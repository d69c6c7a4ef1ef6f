import { Suspense, type ReactNode } from 'react';
import { usePane } from '../pane-context';
import { laterPart } from './later-part';

const KeptNote = laterPart(
  async () => (await import(/* webpackChunkName: "kept" */ '../kept/kept-note')).KeptNote,
);

/** What an earlier session left, at the step at which the workbook opens; it comes only where there is something. */
export function KeptPart(): ReactNode {
  const wasKept = usePane(
    ({ drift, restored, selected }) => drift.length > 0 || (selected ?? '') in restored,
  );
  return (
    wasKept && (
      <Suspense fallback={null}>
        <KeptNote />
      </Suspense>
    )
  );
}
