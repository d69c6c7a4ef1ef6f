import { formatHundredths } from '../scores/exact';
import type { Hundredths, ScoreSet } from '../scores/types';
import type { MessageKey } from '../text/message';
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

const sameScores = (left: ScoreSet, right: ScoreSet): boolean =>
  left.entries.every(({ score }, index) => score === right.entries[index]?.score);

/** Renaming a sheet also renames scores that no agency names; the same scores of the same year are then the same. */
function findAgain(before: OpenSet, now: OpenScores): OpenSet | null {
  const alike = ({ set }: OpenSet): boolean =>
    set.fiscalYear === before.set.fiscalYear && sameScores(set, before.set);
  return now.sets.find(({ key }) => key === before.key) ?? now.sets.find(alike) ?? null;
}

function scoreChanges(before: ScoreSet, now: ScoreSet): ReadingChange[] {
  return before.entries.flatMap(({ indicator, score }, index): ReadingChange[] => {
    const other = now.entries[index]?.score ?? null;
    if (other === score) return [];
    return [
      { key: 'pane.changed.score', params: { indicator, from: scoreText(score), to: scoreText(other) } },
    ];
  });
}

/** Compares a set of scores with the workbook as it is now. */
export function readingChanges(before: OpenSet, now: OpenScores): ReadingChanges {
  const found = findAgain(before, now);
  if (!found) {
    return { now: null, changes: [{ key: 'pane.changed.gone', params: { sheet: before.set.sheet } }] };
  }
  const renamed: ReadingChange[] =
    found.set.sheet === before.set.sheet
      ? []
      : [{ key: 'pane.changed.sheet', params: { from: before.set.sheet, to: found.set.sheet } }];
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
  return { now: found, changes: [...renamed, ...scoreChanges(before.set, found.set), ...stated] };
}
