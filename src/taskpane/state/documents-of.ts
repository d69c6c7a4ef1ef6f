import { chooseDocuments } from '../../app/choose-documents';
import type { EditedPlan } from '../../app/edit-plan';
import { planDocuments } from '../../app/plan-workbook';
import type { Settings } from '../../app/settings';
import type { Analysis } from '../../scores/types';
import type { SheetDocument } from '../../workbook/sheet-document';
import { analysisOf } from './analysis-of';
import type { Order, PaneState } from './pane-state';
import { planOf } from './plan-of';
import { remembered } from './remembered';

const drawn = remembered(
  (
    analysis: Analysis,
    { plan }: EditedPlan,
    settings: Settings,
    kinds: Order['kinds'],
  ): readonly SheetDocument[] =>
    chooseDocuments(
      planDocuments(plan, analysis, { layout: settings.layout, documents: settings }),
      new Set(kinds),
    ),
);

const NONE: readonly SheetDocument[] = [];

/** What would be written now; nothing until an agency is chosen. */
export function documentsOf(state: PaneState): readonly SheetDocument[] {
  const analysis = analysisOf(state);
  const plan = planOf(state);
  return analysis && plan && state.open
    ? drawn(analysis, plan, state.open.settings, state.order.kinds)
    : NONE;
}
