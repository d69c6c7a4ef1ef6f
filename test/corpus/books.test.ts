/** Books as offices keep them: each is read as a person who knows ITA reads it. */
import { booksIn, readingOf, workbookOf } from './books/books';
import { faultsOf } from './books/truth';

describe.each(['found.json', 'one-agency.json', 'several.json'])('%s', (file) => {
  test.each(booksIn(file))('$title', (one) => {
    expect(faultsOf(one.expected, readingOf(workbookOf(one)))).toEqual([]);
  });
});
