import { formatHundredths } from '../scores/exact';
import type { Hundredths, ScoreSet } from '../scores/types';
import type { MessageKey } from '../text/message';
import { findSet } from './find-set';
import { isDoubtful } from './is-doubtful';
import type { OpenScores, OpenSet } from './open-scores';

/** A sentence about something that changed. */
export interface ReadingChange {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
}

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
    return [
      { key: 'pane.changed.score', params: { indicator, from: scoreText(score), to: scoreText(other) } },
    ];
  });
}

const NAMES = [
  ['sheet', 'pane.changed.sheet'],
  ['agency', 'pane.changed.agency'],
  ['fiscalYear', 'pane.changed.year'],
] as const satisfies readonly (readonly [keyof ScoreSet, MessageKey])[];

/** Compares a set of scores with the workbook as it is now. */
export function readingChanges(before: OpenSet, now: OpenScores): ReadingChanges {
  const { key, set } = before;
  const scores = set.entries.map(({ score }) => score);
  const found = findSet({ key, fiscalYear: set.fiscalYear, scores }, now.sets);
  if (!found) {
    return { now: null, changes: [{ key: 'pane.changed.gone', params: { sheet: before.set.sheet } }] };
  }
  const names: ReadingChange[] = NAMES.flatMap(([part, key]) =>
    found.set[part] === set[part]
      ? []
      : [{ key, params: { from: set[part] ?? '–', to: found.set[part] ?? '–' } }],
  );
  const stated: ReadingChange[] =
    found.set.statedOverall?.value === before.set.statedOverall?.value
      ? []
      : [
          {
            key: 'pane.changed.overall',
            params: {
              from: scoreText(before.set.statedOverall?.value ?? null),
              to: scoreText(found.set.statedOverall?.value ?? null),
            },
          },
        ];
  const doubt: ReadingChange[] =
    isDoubtful(found.set) && !isDoubtful(set)
      ? [{ key: 'pane.changed.doubtful', params: { sheet: found.set.sheet } }]
      : [];
  return { now: found, changes: [...names, ...scoreChanges(before.set, found.set), ...stated, ...doubt] };
}
