/** What reads items is not loaded for every workbook: it must not be missed. */
import { mayHoldItems } from '../../src/reading/may-hold-items';
import { readScores } from '../../src/reading/read-scores';
import { readScoresWith } from '../../src/reading/read-scores-with';
import { BOOK_FILES, booksIn, workbookOf } from './books/books';

const BOOKS = BOOK_FILES.flatMap((file) => booksIn(file).map(workbookOf));

test('a book that cannot hold items is read alike without what reads them', () => {
  const without = BOOKS.filter((book) => !mayHoldItems(book));
  expect(without.length * 2).toBeGreaterThan(BOOKS.length);
  for (const book of without) {
    const { sets, findings } = readScores(book);
    expect(readScoresWith(book, null)).toEqual({ sets, findings });
  }
});
