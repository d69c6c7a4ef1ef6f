import { trendParts } from '../../app/compare/trend-parts';
import type { TrendSources } from '../../documents';
import { selectedSet, type PaneState } from './pane-state';
import { remembered } from './remembered';
import { yearResultsOf } from './years-of';

const compared = remembered(trendParts);

/** What the comparison of all years is made from; null for fewer than two. */
export function trendPartsOf(state: PaneState): TrendSources | null {
  const results = yearResultsOf(state);
  const agency = selectedSet(state)?.set.agency ?? null;
  if (!results || !state.open) return null;
  const { scores, settings } = state.open;
  return compared(results, scores.registers, agency, settings.digits);
}
