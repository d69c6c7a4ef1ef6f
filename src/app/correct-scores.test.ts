import { RESULT } from '../../test/support/score-sheets';
import { points, setOf } from '../../test/support/scores';
import { analyse } from '../scores/analyse';
import { finding } from '../scores/findings';
import { OPTIONS } from '../../test/support/scores';
import { correctScores } from './correct-scores';

const SET = setOf(RESULT.map(points));

test('takes the corrected scores and says of each what stands in the sheet', () => {
  const corrected = correctScores(SET, { 9: points(81.52) });
  expect(corrected.entries.map(({ score }) => score)).toEqual(
    SET.entries.map(({ indicator, score }) => (indicator === 9 ? 8152 : score)),
  );
  expect(corrected.findings).toMatchObject([
    {
      code: 'other-reading',
      message: 'other-reading.corrected',
      params: { indicator: 9, from: '81.92', to: '81.52' },
      cells: [SET.entries[8]!.cell],
    },
  ]);
});

test('a correction to what was read is none', () => {
  expect(correctScores(SET, {})).toBe(SET);
  expect(correctScores(SET, { 1: SET.entries[0]!.score! })).toBe(SET);
});

test('settles what reading complained of the corrected score, and nothing else', () => {
  const scores = RESULT.map((score, index) => (index === 6 ? null : points(score)));
  const findings = [
    finding('not-a-number', { params: { indicator: 7, name: '', raw: 'สูง' } }),
    finding('not-a-number', { params: { indicator: 8, name: '', raw: 'ต่ำ' } }),
    finding('other-reading', { params: { indicator: 7 } }),
  ];
  const corrected = correctScores(setOf(scores, { findings }), { 7: points(49.73) });
  expect(corrected.findings.map(({ code, params }) => [code, params.indicator, params.from])).toEqual([
    ['not-a-number', 8, undefined],
    ['other-reading', 7, undefined],
    ['other-reading', 7, '–'],
  ]);
  expect(analyse(corrected, OPTIONS).overall).not.toBeNull();
});
