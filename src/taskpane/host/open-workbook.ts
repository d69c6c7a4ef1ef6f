import { mayHoldItems, openScoresWith, type OpenScores } from '../../app/open-scores-with';
import { withSentences } from '../../text/message';
import type { Workbook } from '../../workbook/cell-grid';

/** The scores of a workbook. What reads items is loaded only for one that may hold some: most hold none. */
export async function openWorkbook(workbook: Workbook): Promise<OpenScores> {
  if (!mayHoldItems(workbook)) return openScoresWith(workbook, null);
  const { ITEM_READING } = await withSentences(
    import(/* webpackChunkName: "items" */ '../../app/item-reading'),
  );
  return openScoresWith(workbook, ITEM_READING);
}
