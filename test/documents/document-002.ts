import type { Analysis } from '../../src/scores/types';
import { ITEMS_002 } from '../support/items';
import { analysisFixture, type AnalysisFixture } from './fixtures';

/** The indicators of document 002, its six misread digits corrected. */
export const SCORES_002 = [91.67, 93.13, 99.17, 72.71, 91.25, 94.2, 90.62, 71.41, 68.45, 76.67] as const;

/** Document 002 with the scores of its items. */
export const analysis002 = (part: AnalysisFixture = {}): Analysis =>
  analysisFixture({ scores: SCORES_002, stated: 81.52, items: ITEMS_002, ...part });
