import { measuresTitle } from '../../framework/measure-documents';
import type { Plan } from '../../planning/types';
import type { Analysis } from '../../scores/types';
import { documentText } from '../../text/documents-th';
import type { TextDocument } from '../../workbook/text-document';
import { yearText, type DocumentOptions } from '../options';
import type { PlanLayout } from '../plan/layouts';
import { planSection } from './plan-section';
import { TEXT_SIZES } from './sizes';

/** The documents of a plan as one of text, for Word: the same values as its sheets. */
export function planText(
  plan: Plan,
  analysis: Analysis | null,
  options: DocumentOptions,
  layout: PlanLayout,
): TextDocument {
  return {
    title: documentText('plan.title', {
      title: measuresTitle(plan.planYear),
      year: yearText(plan.planYear, options.digits),
    }),
    author: plan.agency ?? '',
    font: options.font,
    sizes: TEXT_SIZES,
    pageNumbers: options.digits,
    sections: [planSection(plan, analysis, options, layout)],
  };
}
