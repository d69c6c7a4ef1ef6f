import { INDICATOR_NUMBERS } from '../../framework';
import type { TypedScores } from '../../scores/typed-scores';
import type { Analysis, Hundredths, ScoreSet, Stated } from '../../scores/types';
import { analyseSet } from '../analyse-set';
import { NO_EDITS, printedIdentity } from '../keeping/set-edits';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../parse-option';

/** What was typed stands in no cell; the parts of EIT in another one than the rest, because what stands in theirs is no subtotal. */
const NOWHERE = { sheet: '', row: 0, column: 0 };
const OF_PARTS = { ...NOWHERE, row: 1 };

const uncelled = <Value>(value: Value, cell = NOWHERE): Stated<Value> => ({ value, cell });

const allUncelled = <Key extends string | number>(
  values: Readonly<Partial<Record<Key, Hundredths>>>,
  cell = NOWHERE,
): Record<Key, Stated<Hundredths>> =>
  Object.fromEntries(
    Object.entries<Hundredths | undefined>(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, uncelled(value, cell)]],
    ),
  ) as Record<Key, Stated<Hundredths>>;

/** What was typed as a set of scores. */
function typedSet({ scores, statedOverall, stated, items, ...identity }: TypedScores): ScoreSet {
  return {
    ...identity,
    sheet: '',
    entries: INDICATOR_NUMBERS.map((indicator, index) => ({
      indicator,
      score: scores[index] ?? null,
      raw: null,
      cell: null,
    })),
    statedOverall: statedOverall === null ? null : uncelled(statedOverall),
    statedLevel: stated.level === null ? null : uncelled(stated.level),
    statedInstruments: allUncelled(stated.instruments),
    eitParts: allUncelled(stated.eitParts, OF_PARTS),
    items: items.scores.map((item) => ({ ...item, cell: null })),
    statedSubIndicators: allUncelled(items.groups),
    findings: [],
  };
}

/** Judges scores while they are typed, as they will be judged when they stand in a workbook. */
export const judgeTyped = (typed: TypedScores): Analysis =>
  analyseSet(typedSet(typed), {
    threshold: DEFAULT_THRESHOLD,
    urgentBelow: null,
    target: DEFAULT_TARGET,
    rulesOf: null,
    year: null,
    printed: printedIdentity(NO_EDITS),
    corrections: {},
  });
