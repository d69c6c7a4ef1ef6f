import { isOfMeasures } from '../../documents/kinds';
import type { EditedPlan, PlannedRegister } from '../../app/edit-plan';
import { NO_EDITS } from '../../app/keeping/set-edits';
import type { PlanDrawing } from '../../app/plan-workbook';
import { planFileName } from '../plan-file-name';
import { drawingOf } from './documents-of';
import { withMemory } from '../../app/keeping/draw-memory';
import { workOf } from './work-of';
import { editsOf, type Order, type PaneState } from './pane-state';
import { planAsItStands, planOf } from './plan-of';
import { reportDrawingOf, type ReportRound } from './report-of';

/** Everything that is to be made, ready to be written. */
export interface ReadyOrder {
  readonly drawing: PlanDrawing;
  readonly register: PlannedRegister | null;
  /** How many the documents hold; null when none of them is about measures. */
  readonly measures: number | null;
  readonly fileName: string;
}

/**
 * What is wanted beside the documents that were ordered: of a plan under way its register as it stands on the page or the report of a
 * round; of several years their comparison.
 */
export type Asked = 'register' | 'trend' | { readonly report: ReportRound };

const REGISTER_ALONE: Order = { kinds: ['register'] };
const TREND_ALONE: Order = { kinds: ['trend'] };

/** One drawing with the sheets of another behind its own. */
const together = (first: PlanDrawing, { documents }: PlanDrawing): PlanDrawing => ({
  ...first,
  documents: [...first.documents, ...documents],
  table: first.table && { ...first.table, instead: [...first.table.instead, ...documents] },
});

/** Something of the plan is not in its register yet: what is reported and what is written there must not differ. */
const isEdited = (state: PaneState): boolean =>
  JSON.stringify({ ...editsOf(state).plan, pursued: undefined }) !== JSON.stringify(NO_EDITS.plan);

function drawingFor(state: PaneState, edited: EditedPlan, asked: Asked | null): PlanDrawing | null {
  if (asked === null) return drawingOf(state, edited);
  if (asked === 'trend') return drawingOf({ ...state, order: TREND_ALONE }, edited);
  const register = drawingOf({ ...state, order: REGISTER_ALONE }, edited);
  if (asked === 'register') return register;
  const report = reportDrawingOf(state, asked.report);
  return report && isEdited(state) ? together(register, report) : report;
}

/** What the user ordered, or asked for in its place; null until an agency is chosen. */
export function orderOf(state: PaneState, asked: Asked | null = null): ReadyOrder | null {
  const edited = asked === null ? planOf(state) : planAsItStands(state);
  const drawing = edited && drawingFor(state, edited, asked);
  if (!drawing) return null;
  const { plan, register } = edited;
  const { documents, table } = drawing;
  const ofMeasures = asked === null && (table !== null || documents.some(isOfMeasures));
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
    measures: ofMeasures ? plan.rows.length : null,
    fileName: planFileName(plan.agency, plan.planYear),
  };
}
