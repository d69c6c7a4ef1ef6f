import { itemsOf } from '../../../test/support/items';
import { points, setOf, statedAt } from '../../../test/support/scores';
import type { ScoreSet } from '../../scores/types';
import { areTooFew, EMPTY_DRAFT, openFields, SCORE_FIELDS, typedScores, type ScoreDraft } from './draft';
import { itemFacts } from './draft-facts';
import { fillFrom, fillNumbers, fillResult, leaveOut, takeBack } from './fill-draft';

const NOWHERE = { sheet: '', row: 0, column: 0 };
const TEN = [91, 92, 93, 94, 95, 81, 82, 83, 71, 72].map(points);
const set = setOf(TEN, { agency: 'อบต.นาดี', fiscalYear: 2568, statedOverall: statedAt(points(82.5), 14) });

describe('a result that was read', () => {
  test('fills the fields', () => {
    const { draft, changed, replaced } = fillResult(EMPTY_DRAFT, set);
    expect(draft).toMatchObject({
      agency: 'อบต.นาดี',
      year: '2568',
      overall: '82.50',
      1: '91.00',
      10: '72.00',
    });
    expect(changed).toEqual(['agency', 'year', ...SCORE_FIELDS, 'overall']);
    expect(replaced).toEqual([]);
  });

  test('leaves what it does not say, and tells what it replaced', () => {
    const typed = { ...EMPTY_DRAFT, agency: 'องค์การบริหารส่วนตำบลนาดี', district: 'เมือง', 2: '50', 3: '93.00' };
    const part = setOf([null, points(92), points(93), ...Array<null>(7).fill(null)], {
      agency: 'อบต.นาดี',
      fiscalYear: null,
    });
    const { draft, replaced } = fillResult({ ...typed, 9: '60' }, part);
    expect(draft).toMatchObject({ district: 'เมือง', 1: '', 2: '92.00', 9: '60' });
    expect(replaced).toEqual(['agency', '2']);
  });

  test.each([
    ['agency', { agency: 'เทศบาลตำบลอื่น' }],
    ['year', { agency: 'อบต.นาดี', year: '2567' }],
  ])('of another %s leaves nothing of the one before', (_, before) => {
    const typed = { ...EMPTY_DRAFT, ...before, district: 'อื่น', 10: '12', overall: '99' };
    const part = setOf([...TEN.slice(0, 9), null], { agency: 'อบต.นาดี', fiscalYear: 2568 });
    const { draft, replaced } = fillResult(typed, part);
    expect(draft).toMatchObject({ agency: 'อบต.นาดี', district: '', year: '2568', 10: '', overall: '' });
    expect(replaced).toContain('10');
  });

  test('shows a wrong number where it stood, so that it is put right; a mark is no number', () => {
    const entries = set.entries.map((entry, index) =>
      index === 0
        ? { ...entry, score: null, raw: '910' }
        : index === 1
          ? { ...entry, score: null, raw: '-' }
          : entry,
    );
    expect(fillResult(EMPTY_DRAFT, { ...set, entries }).draft).toMatchObject({ 1: '910', 2: '' });
  });
});

test('numbers go into a field and those behind it; a gap keeps its place, and what finds no field is counted', () => {
  const typed = { ...EMPTY_DRAFT, 9: '50' };
  const { draft, replaced, left } = fillFrom(typed, '8', ['80', '', '82', '83', '84', '85']);
  expect(draft).toMatchObject({ 8: '80', 9: '50', 10: '82', overall: '83' });
  expect([replaced, left]).toEqual([[], 2]);
  expect(fillNumbers(EMPTY_DRAFT, [...TEN, points(82.5)]).draft).toMatchObject({
    1: '91.00',
    overall: '82.50',
  });
});

test('is taken back, but for what was typed since', () => {
  const before = { ...EMPTY_DRAFT, 1: '50' };
  const filled = fillResult(before, set);
  expect(takeBack({ ...filled.draft, 2: '77' }, filled, before)).toEqual({ ...before, 2: '77' });
});

describe('items and what is stated beside the scores', () => {
  const NONE = Array<null>(10).fill(null);
  const ofItems = (scores: Readonly<Record<string, number>>, rest: Partial<ScoreSet> = {}) =>
    setOf(NONE, { agency: 'อบต.นาดี', fiscalYear: 2568, items: itemsOf(scores), ...rest });
  const IIT = ofItems({ i1: 80, i2: 81, i3: 82 }, { statedInstruments: { IIT: statedAt(points(81), 3) } });
  const OIT = ofItems({ o1: 100, o2: 0, o3: 50 }, { statedLevel: { value: 'ระดับ ผ่านดี', cell: NOWHERE } });
  const codes = ({ items }: ScoreDraft) => items && itemFacts(items).map(([code]) => code);

  test('one table after the other: what is there stays, in the order of the items', () => {
    const first = fillResult(EMPTY_DRAFT, OIT);
    const { draft, changed, replaced } = fillResult(first.draft, IIT);
    expect(codes(draft)).toEqual(['i1', 'i2', 'i3', 'o1', 'o2', 'o3']);
    expect(draft.stated).toMatchObject({ level: 'ผ่านดี', instruments: { IIT: 8100 } });
    expect([changed, replaced]).toEqual([['items', 'stated'], []]);
    expect(typedScores(draft).items.scores).toHaveLength(6);
  });

  test('an item that is replaced is told, and taken back with what else the paste brought', () => {
    const { draft: before } = fillResult(EMPTY_DRAFT, IIT);
    const filled = fillResult(before, ofItems({ i2: 90, i3: 82, e1: 70 }));
    expect(filled.replaced).toEqual(['items']);
    expect(takeBack({ ...filled.draft, 4: '88' }, filled, before)).toEqual({ ...before, 4: '88' });
    expect(fillResult(before, IIT).changed).toEqual([]);
  });

  test.each([
    ['agency', { agency: 'ทต.อื่น' }],
    ['year', { fiscalYear: 2567 }],
  ])('of another %s nothing stays', (_, other) => {
    const { draft, replaced } = fillResult(fillResult(EMPTY_DRAFT, IIT).draft, { ...OIT, ...other });
    expect(codes(draft)).toEqual(['o1', 'o2', 'o3']);
    expect(draft.stated?.instruments).toEqual({});
    expect(replaced).toEqual(expect.arrayContaining(['items', 'stated']));
  });

  test('what a page shows can be left out, and is a draft without it', () => {
    const { draft } = fillResult(EMPTY_DRAFT, IIT);
    const left = leaveOut(draft, 'items');
    expect(left.draft.items).toBeNull();
    expect(takeBack(left.draft, left, draft)).toEqual(draft);
    expect(openFields(draft)).toEqual([]);
    expect(openFields(left.draft)).toEqual(['1']);
  });

  test('fewer items than a table has do not go along', () => {
    const { draft } = fillResult(EMPTY_DRAFT, ofItems({ i1: 80, i2: 81 }));
    expect(draft.items && areTooFew(draft.items)).toBe(true);
    expect(typedScores(draft).items.scores).toEqual([]);
  });
});
