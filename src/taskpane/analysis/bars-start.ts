import { analysisView } from '../../app/views/analysis-view';
import { scaleStart } from '../../documents/paper/score-scale';
import type { Analysis } from '../../scores/types';

/** A score of a view in points. */
export const numberOf = (score: string | null): number | null => (score === null ? null : Number(score));

/** Where all bars of a page begin, of instruments and of indicators: they are held against each other, and against the threshold. */
export function barsStart(analysis: Analysis): number {
  const { indicators, instruments } = analysisView(analysis, 'th');
  const drawn = [...indicators, ...instruments].map(({ score }) => numberOf(score));
  return scaleStart([...drawn, analysis.options.threshold / 100]);
}
