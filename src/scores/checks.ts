import { INSTRUMENTS, type FrameworkYear, type IndicatorNumber } from '../framework/types';
import { isPartOfEit } from './eit-parts';
import { exact, formatHundredths, roundExact } from './exact';
import { finding } from './findings';
import { overallAgrees } from './level';
import { digitCandidates } from './misread';
import { partsMayExplain, statedLevel } from './stated-level';
import type { Analysis, ExactScore, Finding, Hundredths, LevelResult, ScoreSet } from './types';

type Means = Analysis['instruments'];

function instrumentFindings(framework: FrameworkYear, set: ScoreSet, means: Means): Finding[] {
  return INSTRUMENTS.flatMap((instrument) => {
    const stated = set.statedInstruments[instrument];
    const mean = means[instrument];
    if (!stated || !mean || isPartOfEit(set, stated.cell)) return [];
    const weighted = exact(mean.numerator * framework.weights[instrument], mean.denominator * 100);
    const agrees = [mean, weighted].some((value) => overallAgrees(value, stated.value));
    if (agrees) return [];
    return [
      finding('instrument-mismatch', {
        params: {
          instrument,
          stated: formatHundredths(stated.value),
          recomputed: formatHundredths(roundExact(mean)),
          weighted: formatHundredths(roundExact(weighted)),
        },
        cells: [
          stated.cell,
          ...set.entries
            .filter((entry) =>
              framework.indicators.some(
                (definition) => definition.number === entry.indicator && definition.instrument === instrument,
              ),
            )
            .map((entry) => entry.cell),
        ],
      }),
    ];
  });
}

/** Indicators as their items give them, without those that are assumed. */
const sureFromItems = (fromItems: Analysis['fromItems']): ReadonlyMap<IndicatorNumber, Hundredths> =>
  new Map(
    fromItems.filter(({ assumed }) => !assumed).map(({ indicator, score }) => [indicator, roundExact(score)]),
  );

function overallFindings(
  framework: FrameworkYear,
  set: ScoreSet,
  overall: ExactScore | null,
  fromItems: Analysis['fromItems'],
): Finding[] {
  const stated = set.statedOverall;
  if (!stated || !overall || overallAgrees(overall, stated.value)) return [];
  const mismatch = finding('overall-mismatch', {
    params: { stated: formatHundredths(stated.value), recomputed: formatHundredths(roundExact(overall)) },
    cells: [stated.cell, ...set.entries.map((entry) => entry.cell)],
  });
  const candidates = digitCandidates(framework, set.entries, stated.value, sureFromItems(fromItems));
  if (candidates.length === 0) return [mismatch];
  return [
    mismatch,
    finding('digit-suggestion', {
      params: { count: candidates.length, stated: formatHundredths(stated.value) },
      cells: uniqueCells(candidates.flatMap(({ changes }) => changes.map(({ cell }) => cell))),
      candidates,
    }),
  ];
}

function uniqueCells(
  cells: readonly Finding['cells'][number][] | readonly (Finding['cells'][number] | null)[],
) {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    if (!cell) return false;
    const key = `${cell.sheet}!${cell.row}:${cell.column}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * A stated level that is not ours. Lower, and the unstated parts of EIT may be why: nobody is wrong yet, so it is a
 * warning.
 */
function levelFindings(framework: FrameworkYear, set: ScoreSet, level: LevelResult | null): Finding[] {
  const named = statedLevel(set);
  if (!named || !level || named === level.level) return [];
  return [
    finding('level-mismatch', {
      ...(partsMayExplain(framework.levelRule, level, named) && {
        severity: 'warning',
        message: 'level-mismatch.eit-parts',
      }),
      params: { stated: named, recomputed: level.level },
      cells: [set.statedLevel?.cell],
    }),
  ];
}

/** What the sheet states and its own scores contradict: subtotals, overall (with the digits that would explain it), level. */
export function checkStated(
  framework: FrameworkYear,
  set: ScoreSet,
  means: Means,
  overall: ExactScore | null,
  level: LevelResult | null,
  fromItems: Analysis['fromItems'],
): readonly Finding[] {
  return [
    ...instrumentFindings(framework, set, means),
    ...overallFindings(framework, set, overall, fromItems),
    ...levelFindings(framework, set, level),
  ];
}
