import { INSTRUMENTS, type FrameworkYear } from '../framework/types';
import { exact, formatHundredths, roundExact } from './exact';
import { finding } from './findings';
import { overallAgrees } from './level';
import { levelFromText } from './level-text';
import { digitCandidates } from './misread';
import type { Analysis, ExactScore, Finding, LevelResult, ScoreSet } from './types';

type Means = Analysis['instruments'];

function instrumentFindings(framework: FrameworkYear, set: ScoreSet, means: Means): Finding[] {
  return INSTRUMENTS.flatMap((instrument) => {
    const stated = set.statedInstruments[instrument];
    const mean = means[instrument];
    if (!stated || !mean) return [];
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

function overallFindings(framework: FrameworkYear, set: ScoreSet, overall: ExactScore | null): Finding[] {
  const stated = set.statedOverall;
  if (!stated || !overall || overallAgrees(overall, stated.value)) return [];
  const mismatch = finding('overall-mismatch', {
    params: { stated: formatHundredths(stated.value), recomputed: formatHundredths(roundExact(overall)) },
    cells: [stated.cell, ...set.entries.map((entry) => entry.cell)],
  });
  const candidates = digitCandidates(framework, set.entries, stated.value);
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

function levelFindings(set: ScoreSet, level: LevelResult | null): Finding[] {
  const stated = set.statedLevel;
  const named = stated && levelFromText(stated.value);
  if (!stated || !named || !level || named === level.level) return [];
  return [
    finding('level-mismatch', {
      params: { stated: named, recomputed: level.level },
      cells: [stated.cell],
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
): readonly Finding[] {
  return [
    ...instrumentFindings(framework, set, means),
    ...overallFindings(framework, set, overall),
    ...levelFindings(set, level),
  ];
}
