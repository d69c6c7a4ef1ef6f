import { itemsOf } from '../../test/support/items';
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

describe('items', () => {
  const WITH_ITEMS = setOf(RESULT.map(points), { items: itemsOf({ i1: 80, o1: 100, o4: 0 }) });
  const scores = ({ items }: typeof WITH_ITEMS) =>
    Object.fromEntries(items.map(({ instrument, number, score }) => [`${instrument}${number}`, score]));

  test('an item that was read is replaced, one that was not is added, in their order', () => {
    const corrected = correctScores(WITH_ITEMS, { o4: points(50), e2: points(90) });
    expect(Object.entries(scores(corrected))).toEqual([
      ['IIT1', 8000],
      ['EIT2', 9000],
      ['OIT1', 10000],
      ['OIT4', 5000],
    ]);
    expect(corrected.findings.map(({ message, params }) => [message, params])).toEqual([
      ['other-reading.corrected.item', { item: 'o4', from: '0.00', to: '50.00' }],
      ['other-reading.corrected.item', { item: 'e2', from: '–', to: '90.00' }],
    ]);
    expect(corrected.items.find(({ number }) => number === 4)?.cell).toEqual(WITH_ITEMS.items[2]?.cell);
    expect(corrected.entries).toEqual(WITH_ITEMS.entries);
  });

  test('settles what was said of that item alone', () => {
    const said = (item: string) =>
      finding('not-a-number', { message: 'not-a-number.item', params: { item, raw: '?' } });
    const set = { ...WITH_ITEMS, findings: [said('o4'), said('o5')] };
    expect(correctScores(set, { o4: points(50) }).findings.map(({ params }) => params.item)).toEqual([
      'o5',
      'o4',
    ]);
  });

  test('what was read is no correction', () => {
    expect(correctScores(WITH_ITEMS, { o4: points(0) })).toBe(WITH_ITEMS);
  });
});
