import {
  DEFAULT_DOCUMENT_OPTIONS,
  analysisDocument,
  ownersDocument,
  planDocument,
  registerDocument,
  PLAN_LAYOUTS,
  type DocumentOptions,
} from '../documents';
import type { FiscalYear } from '../framework';
import { makePlan } from '../planning/make-plan';
import { DEFAULT_TOP } from '../planning/plan-defaults';
import type { Plan, PlanOptions } from '../planning/types';
import { findingSentence } from '../scores/finding-sentence';
import type { Analysis } from '../scores/types';
import type { SheetDocument } from '../workbook/sheet-document';
import { PLAN_LAYOUT_KEYS, type PlanLayoutKey } from './plan-layout-keys';
import { planYearOf } from './plan-year';

export { DEFAULT_DOCUMENT_OPTIONS, DEFAULT_TOP, PLAN_LAYOUT_KEYS, type PlanLayoutKey };

export interface PlanRequest extends Pick<PlanOptions, 'top'> {
  /** Fiscal year of the measures; null takes the year after the scores. */
  readonly planYear: FiscalYear | null;
  readonly layout: PlanLayoutKey;
  readonly documents: DocumentOptions;
}

export interface PlanResult {
  readonly analysis: Analysis;
  readonly plan: Plan;
  /** What is to be written; nothing has been written yet. */
  readonly documents: readonly SheetDocument[];
}

/** Draws the register, the printable plan, the analysis it rests on and the list of owners. */
export function planDocuments(
  plan: Plan,
  analysis: Analysis,
  { layout, documents: options }: Pick<PlanRequest, 'layout' | 'documents'>,
): readonly SheetDocument[] {
  return [
    analysisDocument(analysis, options, {
      planYear: plan.planYear,
      findingSentence: (found) => findingSentence(found, analysis.set.sheet),
    }),
    planDocument(plan, analysis, options, PLAN_LAYOUTS[layout]),
    registerDocument(plan, options),
    ownersDocument(plan, options),
  ];
}

/** Plans from the built-in catalogue and draws. */
export function planFrom(analysis: Analysis, request: PlanRequest): PlanResult {
  const planYear = planYearOf(analysis, request.planYear);
  const plan = makePlan(analysis, { planYear, top: request.top });
  return { analysis, plan, documents: planDocuments(plan, analysis, request) };
}
