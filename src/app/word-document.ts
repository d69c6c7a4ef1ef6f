import { PLAN_LAYOUTS, planText, signedFor, type DocumentWords } from '../documents';
import type { Analysis } from '../scores/types';
import type { TextDocument } from '../workbook/text-document';
import type { PlanRequest } from './plan-workbook';

/** The documents of a plan that are read and signed, as one document of text for Word: the words of its sheets. */
export const wordDocument = (
  { plan, ...words }: DocumentWords,
  analysis: Analysis,
  { layout, documents }: Pick<PlanRequest, 'layout' | 'documents'>,
): TextDocument => planText(plan, analysis, signedFor(documents, plan.agency), PLAN_LAYOUTS[layout], words);
