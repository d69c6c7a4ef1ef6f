import { raisedAnalysis } from '../../app/views/what-if';
import type { Analysis } from '../../scores/types';
import { analysisOf } from './analysis-of';
import { editsOf, type PaneState } from './pane-state';
import { remembered } from './remembered';

const raised = remembered(raisedAnalysis);

/** The scores the user works on as they would be when his targets are reached; null while he has set none. */
export function goalOf(state: PaneState): Analysis | null {
  const analysis = analysisOf(state);
  const { targets, plan } = editsOf(state);
  const any = Object.keys(targets).length > 0 || plan.pursued !== undefined;
  return analysis && any ? raised(analysis, targets, plan.pursued) : null;
}
