import { useCallback, type ReactNode } from 'react';
import type { PaneState } from '../state/pane-state';
import { reportTextsOf, type ReportRound } from '../state/report-of';
import { DocumentTexts } from './document-texts';

/** The texts of the report of a round and of its memo. */
export function ReportTexts({ round }: { readonly round: ReportRound }): ReactNode {
  const of = useCallback((state: PaneState) => reportTextsOf(state, round), [round]);
  return <DocumentTexts of={of} round={round} />;
}
