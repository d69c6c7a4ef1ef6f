import { loadScoresSentences, SCORES_THAI } from './scores-later';
import { SCORES_THAI as ALL } from './scores-th';

test('what is told of scores is empty until it is loaded, and then complete', async () => {
  expect(SCORES_THAI).toEqual({});
  await loadScoresSentences();
  expect(SCORES_THAI).toEqual(ALL);
});
