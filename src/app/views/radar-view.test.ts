import { analysisFixture, SCORES } from '../../../test/documents/fixtures';
import { radarView } from './radar-view';

/** Every letter half as wide as it is high. */
const widthOf = (): number => 500;
const textsOf = (goal: Parameters<typeof analysisFixture>[0] | null = null): string[] =>
  radarView(
    analysisFixture(),
    goal && analysisFixture(goal),
    'th',
    widthOf,
  )(400).shapes.flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));

test('shows every score, the threshold, and from where the scale goes', () => {
  const texts = textsOf();
  expect(texts).toEqual(expect.arrayContaining(SCORES.map((score) => score.toFixed(2))));
  expect(texts).toEqual(expect.arrayContaining(['คะแนน', 'เกณฑ์ 85', '40', '100']));
  expect(texts).not.toContain('เป้าหมาย');
});

test('has a line of its own for the targets', () => {
  expect(textsOf({ scores: SCORES.map(() => 95) })).toContain('เป้าหมาย');
});
