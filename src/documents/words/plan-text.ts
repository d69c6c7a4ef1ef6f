import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import type { TextDocument } from '../../workbook/text-document';
import type { DocumentWords } from '../analysis/content';
import type { DocumentOptions } from '../options';
import type { PlanLayout } from '../plan/layouts';
import { planTitle } from '../plan/plan-document';
import { analysisSection } from './analysis-section';
import { memoSection } from './memo-section';
import { planSection } from './plan-section';
import { TEXT_SIZES } from './sizes';

/**
 * The documents of a plan as one of text, for Word: its memo where one is wanted and the analysis on pages that stand, the plan on pages
 * that lie.
 */
export function planText(
  plan: Plan,
  analysis: Analysis,
  options: DocumentOptions,
  layout: PlanLayout,
  { texts, unitNames, ...others }: Omit<DocumentWords, 'plan'>,
  withMemo = false,
): TextDocument {
  const sources = { analysis, plan, digits: options.digits, ...others };
  return {
    title: planTitle(plan, analysis, options, layout)[0].text,
    author: plan.agency ?? '',
    font: options.font,
    sizes: { ...TEXT_SIZES, table: options.tableSize },
    pageNumbers: options.digits,
    sections: [
      ...(withMemo
        ? [memoSection({ plan, analysis, report: null, texts, ...(unitNames && { unitNames }) }, options)]
        : []),
      analysisSection(sources, texts, options),
      planSection(plan, analysis, options, layout),
    ],
  };
}
