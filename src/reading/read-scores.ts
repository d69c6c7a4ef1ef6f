import type { FormerResult } from '../scores/types';
import type { Workbook } from '../workbook/cell-grid';
import { readFormer } from './former/read-former';
import { ITEM_READING } from './items/item-reading';
import { mayHoldFormer } from './may-hold-former';
import { readScoresWith, type ReadResult } from './read-scores-with';

export type { ReadResult };

/** What was read of 2562 and later, and of the years before. */
export interface WholeResult extends ReadResult {
  /** In the order of the sheets; no set holds anything of them. */
  readonly former: readonly FormerResult[];
}

/** Reads all scores of these sheets, items and results of 2561 and before too. */
export function readScores(workbook: Workbook): WholeResult {
  const read = readScoresWith(workbook, ITEM_READING);
  const ofBefore = mayHoldFormer(read.findings) ? readFormer(workbook.sheets, read.sets) : { former: [] };
  return { ...read, ...ofBefore };
}
