import type { OpenScores } from '../../app/open-scores-with';
import { withSentences } from '../../text/message';
import type { Opened } from './open-workbook';

/** The scores, once everything that may be found in them can be said. Rejects when sentences cannot be loaded. */
export const withItemSentences = async ({ scores, mayHoldItems }: Opened): Promise<OpenScores> =>
  mayHoldItems ? withSentences(Promise.resolve(scores)) : scores;
