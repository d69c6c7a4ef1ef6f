import { PLAN_LAYOUTS, planText } from '../documents';
import type { Plan } from '../planning/types';
import type { Analysis } from '../scores/types';
import type { TextDocument } from '../workbook/text-document';
import { titledPlan, type PlanRequest } from './plan-workbook';

/** The documents of a plan that are read and signed, as one document of text for Word: the words of its sheets. */
export const wordDocument = (
  plan: Plan,
  analysis: Analysis,
  { layout, documents }: Pick<PlanRequest, 'layout' | 'documents'>,
): TextDocument =>
  planText(titledPlan(plan), analysis, documents, PLAN_LAYOUTS[layout], {
    previous: null,
    meeting: null,
    texts: {},
  });
