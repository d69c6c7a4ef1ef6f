/** Workbooks as clerks keep them: each is read as the clerk reads it. */
import { readScores } from '../../src/reading/read-scores';
import { toNumber } from '../../src/scores/exact';
import { book } from '../support/grids';
import { CLERK_BOOKS } from './clerks';

test.each(CLERK_BOOKS)('$title', ({ sheets, sets }) => {
  const found = readScores(book(...sheets)).sets.map((set) => ({
    agency: set.agency,
    year: set.fiscalYear,
    scores: set.entries.map(({ score }) => score && toNumber(score)),
    overall: set.statedOverall && toNumber(set.statedOverall.value),
    findings: set.findings.map(({ code }) => code),
  }));
  expect(found).toEqual(sets.map((set) => ({ findings: [], ...set })));
});
