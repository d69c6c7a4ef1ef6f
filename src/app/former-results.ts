import { readFormer } from '../reading/former/read-former';
import { mayHoldFormer } from '../reading/may-hold-former';
import type { Workbook } from '../workbook/cell-grid';
import { sheetsToRead } from './drawn-sheets';
import type { OpenScores } from './open-scores-with';

/** The scores of a workbook with what it holds of 2561 and before. */
export function withFormer(scores: OpenScores, workbook: Workbook): OpenScores {
  if (!mayHoldFormer(scores.findings)) return scores;
  const { former, sets } = readFormer(
    sheetsToRead(workbook),
    scores.sets.map(({ set }) => set),
  );
  return { ...scores, former, sets: scores.sets.map((open, at) => ({ ...open, set: sets[at] ?? open.set })) };
}
