import type { ItemId } from '../../framework';
import { analyse } from '../../scores/analyse';
import {
  addExact,
  differenceExact,
  exact,
  formatHundredths,
  FULL_SCORE,
  hundredths,
  roundExact,
} from '../../scores/exact';
import { contributions } from '../../scores/overall';
import type { Targets } from '../../documents/targets';
import type { Analysis, OverallPoints } from '../../scores/types';
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

/**
 * Targets of indicators with those that follow from items that are to be won: an indicator rises by what its items win, half up to two
 * decimals, never above a full score; of two targets the higher one counts. An item whose worth is not known moves nothing.
 */
function withItems(
  { rules, indicators, items }: Analysis,
  targets: Targets,
  pursued: readonly ItemId[],
): Targets {
  if (rules === null || pursued.length === 0) return targets;
  const shares = new Map(contributions(rules).map(({ indicator, share }) => [indicator, share]));
  const raised = indicators.flatMap(({ indicator, score }) => {
    const share = shares.get(indicator);
    if (score === null || !share) return [];
    const won = items
      .filter(({ id, indicator: own }) => own === indicator && pursued.includes(id))
      .reduce<OverallPoints>((sum, { gain }) => addExact(sum, gain ?? exact(0)), exact(0));
    if (won.numerator === 0) return [];
    const more = exact(won.numerator * share.denominator, won.denominator * share.numerator);
    const reached = hundredths(Math.min(FULL_SCORE, roundExact(addExact(exact(score), more))));
    return [[indicator, hundredths(Math.max(reached, targets[indicator] ?? reached))] as const];
  });
  return { ...targets, ...Object.fromEntries(raised) };
}

/** Whether a target differs from the score of an indicator of EIT. */
function changesEit({ indicators }: Analysis, targets: Targets): boolean {
  return indicators.some(({ indicator, instrument, score }) => {
    const target = targets[indicator];
    return instrument === 'EIT' && target !== undefined && target !== score;
  });
}

/**
 * The scores judged with targets in their place, and with the items that are to be won. What the sheet states says nothing of scores that
 * do not exist yet; the parts of EIT stay while no target touches EIT.
 */
export function raisedAnalysis(
  analysis: Analysis,
  wanted: Targets,
  pursued: readonly ItemId[] = [],
): Analysis {
  const targets = withItems(analysis, wanted, pursued);
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
