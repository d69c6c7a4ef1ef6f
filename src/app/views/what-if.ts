import { analyse } from '../../scores/analyse';
import { differenceExact, formatHundredths, roundExact } from '../../scores/exact';
import type { Targets } from '../../scores/targets';
import type { Analysis } from '../../scores/types';
import type { Language } from '../../text/message';
import { correctScores } from '../correct-scores';
import { levelInFull } from './level-words';

/** What the result would be if indicators reached their targets. Scores with two decimals; null when one is missing. */
export interface WhatIf {
  readonly overall: string | null;
  /** In words, with what an upper bound depends on. */
  readonly level: string | null;
  /** Overall points won or, negative, lost. */
  readonly gain: string | null;
}

/** Whether a target differs from the score of an indicator of EIT. */
function changesEit({ indicators }: Analysis, targets: Targets): boolean {
  return indicators.some(({ indicator, instrument, score }) => {
    const target = targets[indicator];
    return instrument === 'EIT' && target !== undefined && target !== score;
  });
}

/**
 * The scores judged with targets in their place. What the sheet states says nothing of scores that do not exist yet; the parts of EIT stay
 * while no target touches EIT.
 * @param targets as `wantedTargets` gives them
 */
export function raisedAnalysis(analysis: Analysis, targets: Targets): Analysis {
  const set = {
    ...correctScores(analysis.set, targets),
    statedOverall: null,
    statedLevel: null,
    ...(changesEit(analysis, targets) && { eitParts: {} }),
  };
  return analyse(set, analysis.options);
}

/** What raised scores come to, beside those that they were raised from. */
export function whatIf(analysis: Analysis, raised: Analysis, language: Language): WhatIf {
  const { overall, level } = raised;
  return {
    overall: overall && formatHundredths(roundExact(overall)),
    level: level && levelInFull(level, language),
    gain:
      overall && analysis.overall && formatHundredths(roundExact(differenceExact(overall, analysis.overall))),
  };
}
