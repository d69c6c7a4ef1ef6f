import {
  isUnitForm,
  mayHoldFormer,
  mayHoldItems,
  openScoresWith,
  type OpenScores,
} from '../../app/open-scores-with';
import { withSentences } from '../../text/message';
import type { Workbook } from '../../workbook/cell-grid';

/** The scores of a workbook. What reads items is loaded only for one that may hold some: most hold none. */
async function scoresIn(workbook: Workbook): Promise<OpenScores> {
  if (!mayHoldItems(workbook)) return openScoresWith(workbook, null);
  const { ITEM_READING } = await withSentences(
    import(/* webpackChunkName: "items" */ '../../app/item-reading'),
  );
  return openScoresWith(workbook, ITEM_READING);
}

/** So it is with what reads results of 2561 and before. */
async function withFormer(scores: OpenScores, workbook: Workbook): Promise<OpenScores> {
  if (!mayHoldFormer(scores.findings)) return scores;
  const reading = await import(/* webpackChunkName: "former" */ '../../app/former-results');
  return reading.withFormer(scores, workbook);
}

/** What a workbook holds; so it is with what reads the sheets of units. */
export async function openWorkbook(workbook: Workbook): Promise<OpenScores> {
  const scores = await withFormer(await scoresIn(workbook), workbook);
  if (!workbook.sheets.some(isUnitForm)) return scores;
  const { answersOf } = await import(/* webpackChunkName: "follow-up" */ '../../app/answers');
  return { ...scores, forms: answersOf(workbook) };
}
