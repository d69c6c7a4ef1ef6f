import type { Workbook } from '../workbook/cell-grid';
import { ITEM_READING } from './items/item-reading';
import { readScoresWith, type ReadResult } from './read-scores-with';

export type { ReadResult };

/** Reads all scores of these sheets, items too. */
export const readScores = (workbook: Workbook): ReadResult => readScoresWith(workbook, ITEM_READING);
