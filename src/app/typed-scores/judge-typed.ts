import { INDICATOR_NUMBERS } from '../../framework';
import type { TypedScores } from '../../scores/typed-scores';
import type { Analysis, ScoreSet } from '../../scores/types';
import { analyseSet } from '../analyse-set';
import { NO_EDITS, printedIdentity } from '../keeping/set-edits';
import { DEFAULT_TARGET, DEFAULT_THRESHOLD } from '../parse-option';

/** What was typed as a set of scores that stands in no cell. */
function typedSet({ scores, statedOverall, ...identity }: TypedScores): ScoreSet {
  return {
    ...identity,
    sheet: '',
    entries: INDICATOR_NUMBERS.map((indicator, index) => ({
      indicator,
      score: scores[index] ?? null,
      raw: null,
      cell: null,
    })),
    statedOverall: statedOverall === null ? null : { value: statedOverall, cell: NOWHERE },
    statedLevel: null,
    statedInstruments: {},
    eitParts: {},
    items: [],
    statedSubIndicators: {},
    findings: [],
  };
}

const NOWHERE = { sheet: '', row: 0, column: 0 };

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
