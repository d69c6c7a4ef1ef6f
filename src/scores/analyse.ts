import { frameworkOf, LAST_YEAR } from '../framework';
import type { FrameworkYear } from '../framework/types';
import { checkStated } from './checks';
import { classify, ranks } from './classes';
import { partScores } from './eit-parts';
import { formatHundredths, roundExact } from './exact';
import { finding } from './findings';
import { checkItems } from './item-checks';
import { followedLists, indicatorsFromItems, itemResults } from './items';
import { levelOf, overallAgrees } from './level';
import { nextLevel } from './next-level';
import { instrumentMeans, overallScore } from './overall';
import { priorities } from './priorities';
import { statedLevel } from './stated-level';
import { wayToNextLevel } from './way-to-next-level';
import type { Analysis, AnalysisOptions, ExactScore, Finding, LevelResult, ScoreSet } from './types';

/** The weights and the indicators are the same in every year known; only levels and items differ. */
function arithmeticOf(rules: FrameworkYear | null): FrameworkYear {
  const framework = rules ?? frameworkOf(LAST_YEAR);
  if (!framework) throw new Error('the last year of the framework has no data');
  return framework;
}

function yearFindings(set: ScoreSet, { rulesOf }: AnalysisOptions, rules: FrameworkYear | null): Finding[] {
  if (set.fiscalYear === null) {
    return [
      rulesOf === null
        ? finding('year-unknown')
        : finding('year-unknown', { message: 'year-unknown.rules-of', params: { rules: rulesOf } }),
    ];
  }
  if (rules) return [];
  return [finding('year-unknown', { message: 'year-unknown.outside', params: { year: set.fiscalYear } })];
}

function levelFor(
  rules: FrameworkYear,
  set: ScoreSet,
  overall: ExactScore,
  means: Analysis['instruments'],
): LevelResult | null {
  const stated = set.statedOverall;
  const parts = partScores(set);
  const level =
    stated && overallAgrees(overall, stated.value)
      ? levelOf(rules.levelRule, stated.value, means, 'stated', parts)
      : levelOf(rules.levelRule, roundExact(overall), means, 'recomputed', parts);
  return level && { ...level, atMost: level.atMost && statedLevel(set) !== level.level };
}

/**
 * Recomputes, grades, classifies, ranks, prioritises and checks one set of scores. The level comes from the rules of
 * the scores' own year, or of `options.rulesOf` when the user chose one; without either it is null and the finding
 * year-unknown says so. Weights are 30/30/40 in every known year, so the overall is computed for any year.
 */
export function analyse(set: ScoreSet, options: AnalysisOptions): Analysis {
  const year = options.rulesOf ?? set.fiscalYear;
  const rules = year === null ? null : frameworkOf(year);
  const arithmetic = arithmeticOf(rules);
  const scores = new Map(set.entries.map(({ indicator, score }) => [indicator, score]));
  const means = instrumentMeans(arithmetic, scores);
  const overall = overallScore(arithmetic, means);
  const level = rules && overall && levelFor(rules, set, overall, means);
  const followed = followedLists(set, year);
  const items = itemResults(arithmetic, set, followed, options.target);
  const fromItems = indicatorsFromItems(set, followed);
  const start = level && statedOr(set, level, overall);
  const rankOf = ranks(
    set.entries.flatMap(({ indicator, score }) => (score === null ? [] : [{ indicator, score }])),
  );
  return {
    set,
    options,
    rules,
    indicators: arithmetic.indicators.map(({ number, name, instrument }) => {
      const entry = set.entries.find(({ indicator }) => indicator === number);
      const score = entry?.score ?? null;
      return {
        indicator: number,
        name,
        instrument,
        score,
        class: score === null ? null : classify(score, options.threshold, options.urgentBelow),
        rank: rankOf.get(number) ?? null,
        cell: entry?.cell ?? null,
      };
    }),
    instruments: means,
    overall,
    level,
    nextLevel: rules && level && start && nextLevel(rules, level, start, means, partScores(set)),
    priorities: priorities(arithmetic, scores, options.target),
    items,
    fromItems,
    wayToNextLevel:
      rules &&
      level &&
      start &&
      wayToNextLevel(rules, { level: level.level, overall: start, means, parts: partScores(set) }, items),
    findings: [
      ...set.findings.map((found) => withItemScore(found, fromItems)),
      ...yearFindings(set, options, rules),
      ...checkStated(arithmetic, set, means, overall, level, fromItems),
      ...checkItems(set, fromItems, followed),
    ],
  };
}

/** Of an indicator that is missing the score that its items give is said: a person may take it over. */
function withItemScore(found: Finding, fromItems: Analysis['fromItems']): Finding {
  const given = fromItems.find(({ indicator }) => indicator === found.params.indicator);
  return found.code !== 'missing-indicator' || !given
    ? found
    : {
        ...found,
        message: given.assumed ? 'missing-indicator.from-items.assumed' : 'missing-indicator.from-items',
        params: { ...found.params, score: formatHundredths(roundExact(given.score)) },
      };
}

/** The overall that decided the level is also where the way to the next level starts. */
function statedOr(set: ScoreSet, level: LevelResult, overall: ExactScore): ExactScore {
  return level.basis === 'stated' && set.statedOverall
    ? { numerator: set.statedOverall.value, denominator: 1 }
    : overall;
}
