import { isDraft } from '../scores/printed';
import type { Analysis } from '../scores/types';
import { documentText } from '../text/documents-th';

/** A title as it is printed: while an error of the scores stands it says that the paper is a draft. */
export const titleOf = (title: string, analysis: Pick<Analysis, 'findings'> | null): string =>
  analysis !== null && isDraft(analysis) ? documentText('draft', { title }) : title;
