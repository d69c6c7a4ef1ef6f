/** Books as offices keep them: each is read as a person who knows ITA reads it. */
import { BOOK_FILES, booksIn, readingOf, workbookOf } from './books/books';
import { faultsOf } from './books/truth';

describe.each(BOOK_FILES)('%s', (file) => {
  test.each(booksIn(file))('$title', (one) => {
    expect(faultsOf(one.expected, readingOf(workbookOf(one)))).toEqual([]);
  });
});
