import { yearBefore } from '../../app/year-before';
import type { Analysis } from '../../scores/types';
import { analysisBefore, analysisOf } from './analysis-of';
import { ownerOf } from './owner-of';
import type { PaneState } from './pane-state';

/** The analysis of the year before of the agency the user works on; null where the workbook has none. */
export function previousOf(state: PaneState): Analysis | null {
  const analysis = analysisOf(state);
  const owner = ownerOf(state);
  const earlier = owner && analysis && yearBefore(owner, analysis);
  return earlier ? analysisBefore(state, earlier) : null;
}
