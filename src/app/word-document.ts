import {
  planLayout,
  planText,
  signedFor,
  trendDocumentText,
  type DocumentWords,
  type TrendSources,
} from '../documents';
import type { Analysis } from '../scores/types';
import type { TextDocument } from '../workbook/text-document';
import type { PlanTable } from './plan-layout-keys';
import type { PlanRequest } from './plan-workbook';

/**
 * The documents of a plan that are read and signed, as one document of text for Word: the words of its sheets.
 * @param trend the comparison of years, where it is wanted; it comes last
 */
export function wordDocument(
  { plan, ...words }: DocumentWords,
  analysis: Analysis,
  { documents, asked = [], ...table }: PlanTable & Pick<PlanRequest, 'documents' | 'asked'>,
  trend: TrendSources | null = null,
): TextDocument {
  const signed = signedFor(documents, plan.agency);
  const text = planText(
    plan,
    analysis,
    signed,
    planLayout(table, analysis, words),
    words,
    asked.includes('memo'),
  );
  if (!trend) return text;
  return { ...text, sections: [...text.sections, ...trendDocumentText(trend, signed).sections] };
}
