import { analysisFixture, planFixture, SCORES } from '../../../test/documents/fixtures';
import { measureEffects, movedIndicators } from './effects';

const changed = (changes: Readonly<Record<number, number | null>>) =>
  analysisFixture({
    year: 2568,
    scores: SCORES.map((score, index) => (index + 1 in changes ? changes[index + 1]! : score)),
  });

const { rows } = planFixture({ indicators: [6, 7, 8], perIndicator: 2 });
const before = analysisFixture();

test('each measure stands beside the scores of its indicator in both years', () => {
  const after = changed({ 6: 80, 7: 60 });
  expect(measureEffects(rows, { before, after }).map(({ change }) => change)).toEqual([
    -190, -190, 1027, 1027, 0, 0,
  ]);
});

test('indicators are counted once, whatever measures they have', () => {
  const after = changed({ 6: 80, 7: 60 });
  expect(movedIndicators(measureEffects(rows, { before, after }))).toEqual({
    count: 3,
    higher: 1,
    lower: 1,
    same: 1,
  });
});

test('nothing is said of a score that is not known in both years', () => {
  const effects = measureEffects(rows, { before, after: changed({ 7: null }) });
  expect(effects[2]).toMatchObject({ before: 4973, after: null, change: null });
  expect(movedIndicators(effects).count).toBe(2);
  expect(movedIndicators(measureEffects(rows, { before: null, after: before })).count).toBe(0);
});

test('a row without a title is no measure, and one without an indicator has no scores', () => {
  const [first, second] = rows;
  const own = [
    { ...first!, number: null },
    { ...second!, indicator: null },
  ];
  expect(measureEffects(own, { before, after: before })).toEqual([
    { row: own[1], before: null, after: null, change: null },
  ]);
});
