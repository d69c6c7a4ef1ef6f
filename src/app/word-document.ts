import { planLayout, planText, signedFor, type DocumentWords } from '../documents';
import type { Analysis } from '../scores/types';
import type { TextDocument } from '../workbook/text-document';
import type { PlanTable } from './plan-layout-keys';
import type { PlanRequest } from './plan-workbook';

/** The documents of a plan that are read and signed, as one document of text for Word: the words of its sheets. */
export const wordDocument = (
  { plan, ...words }: DocumentWords,
  analysis: Analysis,
  { documents, asked = [], ...table }: PlanTable & Pick<PlanRequest, 'documents' | 'asked'>,
): TextDocument =>
  planText(
    plan,
    analysis,
    signedFor(documents, plan.agency),
    planLayout(table, analysis),
    words,
    asked.includes('memo'),
  );
