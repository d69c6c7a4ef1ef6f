import { RESULT } from '../../../test/support/score-sheets';
import { OPTIONS, points, setOf, statedAt } from '../../../test/support/scores';
import { analyse } from '../../scores/analyse';
import { hundredths } from '../../scores/exact';
import { trendOf } from '../../scores/trend/trend';
import type { FormerResult, Hundredths } from '../../scores/types';
import type { TrendMeasures } from '../../documents';
import { yearsView, type YearsView } from './years-view';

const SCORES = RESULT.map(points);
const of = (fiscalYear: number, scores: readonly (Hundredths | null)[] = SCORES) =>
  analyse(setOf(scores, { fiscalYear }), OPTIONS);

function viewOf(
  analyses: readonly ReturnType<typeof of>[],
  former: readonly FormerResult[] = [],
  measures: TrendMeasures | null = null,
): YearsView {
  const trend = trendOf({ analyses, former });
  if (!trend) throw new Error('no trend');
  return yearsView({ trend, measures, digits: 'arabic' }, 'th');
}

const raised = (by: number) => SCORES.map((score) => hundredths(score + by));
const row = ({ rows }: YearsView, key: unknown) => rows.find((each) => each.key === key);

test('rows are the indicators, the instruments, the overall and the mean of the country', () => {
  const view = viewOf([of(2567), of(2568, raised(150))]);
  expect(view.rows.map(({ key }) => key)).toEqual([
    ...SCORES.map((_, index) => index + 1),
    ...['IIT', 'EIT', 'OIT', 'overall', 'national'],
  ]);
  expect(row(view, 7)).toMatchObject({
    scores: ['49.73', '51.23'],
    change: { text: '+1.50', direction: 'higher' },
    since: null,
  });
  expect(row(view, 'overall')?.scores).toEqual(['78.85', '80.35']);
  expect(row(view, 'national')?.scores).toEqual(['93.05', '93.82']);
});

test('a fall and no change are told in words and with a sign that is none', () => {
  expect(row(viewOf([of(2567), of(2568, raised(-70))]), 1)?.change).toEqual({
    text: '\u22120.70',
    direction: 'lower',
  });
  expect(row(viewOf([of(2567), of(2568)]), 1)?.change).toEqual({ text: '0.00', direction: 'same' });
});

test('a missing score is no 0; a change over it says since when', () => {
  const gap = SCORES.map((score, index) => (index === 0 ? null : score));
  const view = viewOf([of(2566), of(2567, gap), of(2568, raised(100))]);
  expect(row(view, 1)).toMatchObject({ scores: ['92.01', null, '93.01'], since: 2566 });
  expect(view.lines.find(({ key }) => key === 'IIT')?.values[1]).toBeNull();
});

test('lines are drawn only of what is known', () => {
  expect(viewOf([of(2562), of(2563)]).lines.map(({ key }) => key)).toEqual(['overall', 'IIT', 'EIT', 'OIT']);
});

test('levels stand on both scales where the rules change, else on that of the years', () => {
  expect(viewOf([of(2567), of(2568)]).levels.map(({ scale }) => scale)).toEqual(['own']);
  expect(viewOf([of(2565), of(2566)]).levels).toEqual([
    { scale: 'own', levels: ['B', 'ต้องปรับปรุง'] },
    { scale: 'letters', levels: ['B', 'B'] },
    { scale: 'five-levels', levels: ['ต้องปรับปรุง', 'ต้องปรับปรุง'] },
  ]);
});

test('results of 2561 and before stand apart, in the order of their indices', () => {
  const former: FormerResult = {
    agency: null,
    district: null,
    province: null,
    fiscalYear: 2561,
    sheet: 'เดิม',
    statedOverall: statedAt(points(86.5), 8),
    statedLevel: statedAt('สูงมาก', 9),
    indices: [
      { name: 'ความพร้อมรับผิด', score: points(92.27), cell: null },
      { name: 'ความโปร่งใส', score: null, cell: null },
    ],
  };
  const view = viewOf([of(2567)], [former]);
  expect([view.years, view.former]).toEqual([
    [2567],
    {
      years: [2561],
      overall: ['86.50'],
      levels: ['สูงมาก'],
      indices: [{ name: 'ความพร้อมรับผิด', scores: ['92.27'] }],
    },
  ]);
});
