import { analysisFixture } from '../../../test/documents/fixtures';
import { hundredths } from '../../scores/exact';
import { barsStart } from './bars-start';

const with10th = (score: number | null): number =>
  barsStart(
    analysisFixture({
      scores: [...Array<number>(9).fill(90), score],
      options: { threshold: hundredths(8000) },
    }),
  );

test.each([
  [null, 50],
  [55, 50],
  [54.99, 40],
])('all bars begin together: a lowest score of %p has them begin at %d', (score, start) => {
  expect(with10th(score)).toBe(start);
});

test('the threshold is on them', () => {
  expect(
    barsStart(
      analysisFixture({ scores: Array<number>(10).fill(90), options: { threshold: hundredths(4000) } }),
    ),
  ).toBe(30);
});
