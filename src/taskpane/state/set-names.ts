import { resultNames } from '../../app/agencies';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import { remembered } from './remembered';

/** What each agency and year of a workbook is called, so that nobody takes one agency for another. */
export const setNames: (scores: OpenScores) => ReadonlyMap<OpenSet, string> = remembered(
  ({ sets }: OpenScores) => resultNames(sets),
);
