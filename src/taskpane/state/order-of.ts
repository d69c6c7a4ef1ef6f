import { isOfMeasures } from '../../documents/kinds';
import type { PlannedRegister } from '../../app/edit-plan';
import type { PlanDrawing } from '../../app/plan-workbook';
import { planFileName } from '../plan-file-name';
import { drawingOf } from './documents-of';
import { withMemory } from '../../app/keeping/draw-memory';
import { workOf } from './work-of';
import type { Order, PaneState } from './pane-state';
import { planAsItStands, planOf } from './plan-of';

/** Everything that is to be made, ready to be written. */
export interface ReadyOrder {
  readonly drawing: PlanDrawing;
  readonly register: PlannedRegister | null;
  /** How many the documents hold; null when none of them is about measures. */
  readonly measures: number | null;
  readonly fileName: string;
}

/** What is wanted beside the documents that were ordered: the register of a plan under way, as it stands on the page. */
export type Asked = 'register';

const REGISTER_ALONE: Order = { kinds: ['register'] };

/** What the user ordered, or asked for in its place; null until an agency is chosen. */
export function orderOf(state: PaneState, asked: Asked | null = null): ReadyOrder | null {
  const edited = asked === null ? planOf(state) : planAsItStands(state);
  if (!edited) return null;
  const { plan, register } = edited;
  const drawing = drawingOf(asked === null ? state : { ...state, order: REGISTER_ALONE }, edited);
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
