import { isOfMeasures } from '../../documents/kinds';
import type { PlannedRegister } from '../../app/edit-plan';
import type { PlanDrawing } from '../../app/plan-workbook';
import { planFileName } from '../plan-file-name';
import { drawingOf } from './documents-of';
import { memorySheets } from '../../app/keeping/memory';
import { workOf } from './work-of';
import type { PaneState } from './pane-state';
import { planOf } from './plan-of';

/** Everything that is to be made, ready to be written. */
export interface ReadyOrder {
  readonly drawing: PlanDrawing;
  readonly register: PlannedRegister | null;
  /** How many the documents hold; null when none of them is about measures. */
  readonly measures: number | null;
  readonly fileName: string;
}

/** A file that is downloaded remembers what stands in none of its cells; in Excel that is kept as it is done. */
function withMemory(state: PaneState, drawing: PlanDrawing): PlanDrawing {
  const { open } = state;
  if (open?.source.kind !== 'file' || drawing.documents.length === 0) return drawing;
  const memory = memorySheets(
    { settings: open.settings, work: workOf(state) },
    (open.source.remembered?.() ?? null) !== null,
  );
  const { documents, table } = drawing;
  return {
    ...drawing,
    documents: [...documents, ...memory],
    table: table && { ...table, instead: [...table.instead, ...memory] },
  };
}

/** What the user ordered; null until an agency is chosen. */
export function orderOf(state: PaneState): ReadyOrder | null {
  const edited = planOf(state);
  if (!edited) return null;
  const { plan, register } = edited;
  const drawing = drawingOf(state);
  const { documents, table } = drawing;
  return {
    drawing: withMemory(state, drawing),
    register,
    measures: table !== null || documents.some(isOfMeasures) ? plan.rows.length : null,
    fileName: planFileName(plan.agency, plan.planYear),
  };
}
