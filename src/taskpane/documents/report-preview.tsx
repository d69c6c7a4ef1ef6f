import type { ReactNode } from 'react';
import { usePane } from '../pane-context';
import { reportDrawingOf, type ReportRound } from '../state/report-of';
import { Preview } from './preview';

/** The report of a round as it will be printed. */
export function ReportPreview({ round }: { readonly round: ReportRound }): ReactNode {
  const drawing = usePane((state) => reportDrawingOf(state, round));
  const digits = usePane(({ open }) => open?.settings.digits ?? 'thai');
  return drawing && <Preview documents={drawing.documents} digits={digits} />;
}
