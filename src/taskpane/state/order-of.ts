import type { SheetDocument } from '../../workbook/sheet-document';
import { planFileName } from '../plan-file-name';
import { documentsOf } from './documents-of';
import type { PaneState } from './pane-state';
import { planOf } from './plan-of';

/** Everything that is to be made, ready to be written. */
export interface ReadyOrder {
  readonly documents: readonly SheetDocument[];
  readonly measures: number;
  readonly fileName: string;
}

/** What the user ordered; null until an agency is chosen. */
export function orderOf(state: PaneState): ReadyOrder | null {
  const plan = planOf(state)?.plan;
  if (!plan) return null;
  return {
    documents: documentsOf(state),
    measures: plan.rows.length,
    fileName: planFileName(plan.agency, plan.planYear),
  };
}
