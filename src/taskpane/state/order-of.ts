import { isOfMeasures } from '../../documents/kinds';
import type { PlannedRegister } from '../../app/edit-plan';
import type { PlanDrawing } from '../../app/plan-workbook';
import { planFileName } from '../plan-file-name';
import { drawingOf } from './documents-of';
import { withMemory } from '../../app/keeping/draw-memory';
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

/** What the user ordered; null until an agency is chosen. */
export function orderOf(state: PaneState): ReadyOrder | null {
  const edited = planOf(state);
  if (!edited) return null;
  const { plan, register } = edited;
  const drawing = drawingOf(state);
  const { documents, table } = drawing;
  return {
    drawing:
      state.open === null || state.open.source.kind === 'sample'
        ? drawing
        : withMemory(
            drawing,
            { settings: state.open.settings, work: workOf(state) },
            state.open.source.holdsMemory(),
          ),
    register,
    measures: table !== null || documents.some(isOfMeasures) ? plan.rows.length : null,
    fileName: planFileName(plan.agency, plan.planYear),
  };
}
