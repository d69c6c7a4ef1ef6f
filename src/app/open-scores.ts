import { ITEM_READING } from '../reading/items/item-reading';
import type { Workbook } from '../workbook/cell-grid';
import { withFormer } from './former-results';
import { openScoresWith, type OpenScores, type OpenSet, type SetKey } from './open-scores-with';

export type { OpenScores, OpenSet, SetKey };

/** All scores of a workbook, items and results of 2561 and before too, not judged yet. */
export const openScores = (workbook: Workbook): OpenScores =>
  withFormer(openScoresWith(workbook, ITEM_READING), workbook);
