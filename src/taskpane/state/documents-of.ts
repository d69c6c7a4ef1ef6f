import { chooseDocuments } from '../../app/choose-documents';
import type { EditedPlan } from '../../app/edit-plan';
import { planDocuments, type PlanDrawing } from '../../app/plan-workbook';
import type { Settings } from '../../app/keeping/settings';
import type { SheetRegister } from '../../planning/register/read-register';
import { today } from '../../app/today';
import type { Analysis } from '../../scores/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { analysisOf } from './analysis-of';
import type { Order, PaneState } from './pane-state';
import { planOf } from './plan-of';
import { remembered } from './remembered';

const drawn = remembered(
  (
    analysis: Analysis,
    plan: EditedPlan,
    settings: Settings,
    kinds: Order['kinds'],
    registers: readonly SheetRegister[],
  ): PlanDrawing => {
    const request = { layout: settings.layout, documents: settings, asOf: today() };
    return chooseDocuments(planDocuments(plan, analysis, request, registers), new Set(kinds));
  },
);

const NOTHING: PlanDrawing = { documents: [], table: null };

/** What would be written now; nothing until an agency is chosen. */
export function drawingOf(state: PaneState): PlanDrawing {
  const analysis = analysisOf(state);
  const plan = planOf(state);
  return analysis && plan && state.open
    ? drawn(analysis, plan, state.open.settings, state.order.kinds, state.open.scores.registers)
    : NOTHING;
}

/** The sheets as they will look, a register that is written in place among them. */
export function documentsOf(state: PaneState): readonly SheetDocument[] {
  const { documents, table } = drawingOf(state);
  return table?.instead ?? documents;
}
