import type { FiscalYear, IndicatorNumber } from '../framework';
import { formatHundredths } from '../scores/exact';
import type { Hundredths, ScoreSet } from '../scores/types';
import { findSet } from './find-set';
import { isDoubtful } from './is-doubtful';
import type { OpenScores, OpenSet } from './open-scores';

/** Something that changed; scores are written out, "–" is none. `pane.changed.` and its code name the sentence. */
export type ReadingChange =
  | {
      readonly code: 'score';
      readonly params: { readonly indicator: IndicatorNumber; readonly from: string; readonly to: string };
    }
  | {
      readonly code: 'sheet' | 'agency' | 'year' | 'overall';
      readonly params: { readonly from: string | FiscalYear; readonly to: string | FiscalYear };
    }
  /** Scores that are not in the workbook any more, also such as a person has worked on, or that nobody is sure of now. */
  | { readonly code: 'gone' | 'adrift' | 'doubtful'; readonly params: { readonly sheet: string } }
  /** Of one of many agencies. */
  | { readonly code: 'scores-of'; readonly params: { readonly agency: string } }
  /** A score was changed in the sheet after a person had corrected it. */
  | {
      readonly code: 'overtaken';
      readonly params: {
        readonly indicator: IndicatorNumber;
        readonly sheet: string;
        readonly from: string;
        readonly to: string;
        readonly corrected: string;
      };
    };

/** What became of a set of scores since it was read. */
export interface ReadingChanges {
  /** The same agency and year now; null when it is gone. */
  readonly now: OpenSet | null;
  /** Empty when nothing changed that the work rests on. */
  readonly changes: readonly ReadingChange[];
}

const scoreText = (score: Hundredths | null): string => (score === null ? '–' : formatHundredths(score));

function scoreChanges(before: ScoreSet, now: ScoreSet): ReadingChange[] {
  return before.entries.flatMap(({ indicator, score }, index): ReadingChange[] => {
    const other = now.entries[index]?.score ?? null;
    if (other === score) return [];
    return [{ code: 'score', params: { indicator, from: scoreText(score), to: scoreText(other) } }];
  });
}

const NAMES = [
  ['sheet', 'sheet'],
  ['agency', 'agency'],
  ['fiscalYear', 'year'],
] as const satisfies readonly (readonly [keyof ScoreSet, ReadingChange['code']])[];

/** Compares a set of scores with the workbook as it is now. */
export function readingChanges(before: OpenSet, now: OpenScores): ReadingChanges {
  const { key, set } = before;
  const scores = set.entries.map(({ score }) => score);
  const found = findSet({ key, fiscalYear: set.fiscalYear, scores }, now.sets);
  if (!found) {
    return { now: null, changes: [{ code: 'gone', params: { sheet: before.set.sheet } }] };
  }
  const names: ReadingChange[] = NAMES.flatMap(([part, code]) =>
    found.set[part] === set[part]
      ? []
      : [{ code, params: { from: set[part] ?? '–', to: found.set[part] ?? '–' } }],
  );
  const stated: ReadingChange[] =
    found.set.statedOverall?.value === before.set.statedOverall?.value
      ? []
      : [
          {
            code: 'overall',
            params: {
              from: scoreText(before.set.statedOverall?.value ?? null),
              to: scoreText(found.set.statedOverall?.value ?? null),
            },
          },
        ];
  const doubt: ReadingChange[] =
    isDoubtful(found.set) && !isDoubtful(set)
      ? [{ code: 'doubtful', params: { sheet: found.set.sheet } }]
      : [];
  return { now: found, changes: [...names, ...scoreChanges(before.set, found.set), ...stated, ...doubt] };
}

/**
 * Compares sets with the workbook as it is now: of one every change is told, of many which of them changed.
 * @param selected whose place in the workbook now is given
 */
export function changesOf(
  sets: readonly OpenSet[],
  now: OpenScores,
  selected: OpenSet | null,
): ReadingChanges {
  const own = selected && readingChanges(selected, now);
  const [only] = sets;
  if (sets.length === 1 && only) return only === selected && own ? own : readingChanges(only, now);
  const changed = sets.filter((set) => readingChanges(set, now).changes.length > 0);
  return {
    now: own?.now ?? null,
    changes: changed.map(({ set: { agency, sheet } }) => ({
      code: 'scores-of',
      params: { agency: agency ?? sheet },
    })),
  };
}
