import type { ItemReading } from '../../reading/items/item-reading';
import {
  isUnitForm,
  mayHoldFormer,
  mayHoldItems,
  openScoresWith,
  type OpenScores,
} from '../../app/open-scores-with';
import type { Workbook } from '../../workbook/cell-grid';

/** What was found in a workbook. */
export interface Opened {
  readonly scores: OpenScores;
  /** It may hold items, of which the sentences of later steps speak. */
  readonly mayHoldItems: boolean;
}

/** The scores alone. */
export const scoresIn = async (workbook: Workbook): Promise<OpenScores> =>
  (await openWorkbook(workbook)).scores;

/** What reads items: most workbooks hold none. */
async function itemReading(): Promise<ItemReading> {
  const { ITEM_READING } = await import(/* webpackChunkName: "items" */ '../../app/item-reading');
  return ITEM_READING;
}

async function withFormer(scores: OpenScores, workbook: Workbook): Promise<OpenScores> {
  if (!mayHoldFormer(scores.findings)) return scores;
  const reading = await import(/* webpackChunkName: "former" */ '../../app/former-results');
  return reading.withFormer(scores, workbook);
}

async function withForms(scores: OpenScores, workbook: Workbook): Promise<OpenScores> {
  if (!workbook.sheets.some(isUnitForm)) return scores;
  const { answersOf } = await import(/* webpackChunkName: "answers" */ '../../app/answers');
  return { ...scores, forms: answersOf(workbook) };
}

/**
 * What a workbook holds. What reads items, results of 2561 and before, or the sheets of units is loaded only for a workbook that may
 * hold some. Rejects when it cannot be loaded.
 */
export async function openWorkbook(workbook: Workbook): Promise<Opened> {
  const items = mayHoldItems(workbook);
  const scores = openScoresWith(workbook, items ? await itemReading() : null);
  return { scores: await withForms(await withFormer(scores, workbook), workbook), mayHoldItems: items };
}
