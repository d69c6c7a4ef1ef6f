import { agencyKey } from '../reading/agencies';
import { readScores } from '../reading/read-scores';
import type { Finding, ScoreSet } from '../scores/types';
import type { Workbook } from '../workbook/cell-grid';

/** One agency and year of a workbook. */
export interface OpenSet {
  /** Finds the same agency and year again when the workbook is read once more; unique in the workbook. */
  readonly key: string;
  readonly set: ScoreSet;
}

export interface OpenScores {
  readonly sets: readonly OpenSet[];
  /** Findings that belong to no set. */
  readonly findings: readonly Finding[];
}

/** An agency is known by its name wherever its sheet goes; scores without one are known by their sheet. */
const keyOf = ({ agency, fiscalYear, sheet }: ScoreSet): string =>
  agency === null ? `sheet|${sheet}|${fiscalYear ?? ''}` : `agency|${agencyKey(agency)}|${fiscalYear ?? ''}`;

/** All scores of a workbook, not judged yet. */
export function openScores(workbook: Workbook): OpenScores {
  const { sets, findings } = readScores(workbook);
  const times = new Map<string, number>();
  return {
    findings,
    sets: sets.map((set) => {
      const key = keyOf(set);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return { key: time === 1 ? key : `${key}|${time}`, set };
    }),
  };
}
