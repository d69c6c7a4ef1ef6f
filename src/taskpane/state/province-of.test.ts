import { idleSource } from '../../../test/support/idle-source';
import { DOCUMENT_002, DOCUMENT_004, points, setOf } from '../../../test/support/scores';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import type { OpenSet } from '../../app/open-scores';
import { finding } from '../../scores/findings';
import type { ScoreSet } from '../../scores/types';
import { NO_LISTS } from '../../planning/own/read-own-lists';
import { paneReducer } from './pane-reducer';
import { startState, type PaneState } from './pane-state';
import { provinceOf, rowsOf } from './province-of';

const open = (key: string, agency: string, parts: Partial<ScoreSet> = {}): OpenSet => ({
  key,
  set: setOf(DOCUMENT_002, { agency, ...parts }),
});

const stateOf = (...sets: readonly OpenSet[]): PaneState => ({
  ...startState('th', false),
  open: {
    source: idleSource(),
    scores: { sets, findings: [], registers: [], lists: NO_LISTS },
    settings: DEFAULT_SETTINGS,
  },
});

const DOUBT = [finding('doubtful-scores', { message: 'doubtful-scores.few' })];

test('one agency of several years is no province', () => {
  expect(provinceOf(startState('th', false))).toBeNull();
  expect(provinceOf(stateOf(open('a', 'อบต.นาดี'), open('b', 'อบต.นาดี', { fiscalYear: 2566 })))).toBeNull();
});

test('every agency and year is there, also in the table, and nothing is reckoned twice', () => {
  const state = stateOf(
    open('a', 'อบต.นาดี'),
    open('b', 'อบต.นาดี', { fiscalYear: 2566 }),
    open('c', 'ทต.ริมน้ำ', { fiscalYear: null }),
  );
  const province = provinceOf(state)!;
  expect(province.years).toEqual([2567, 2566, null]);
  expect(province.years.map((year) => rowsOf(province, year).map(({ key }) => key))).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ]);
  expect(provinceOf({ ...state, language: 'en' })).toBe(province);
  expect(rowsOf(province, 2567)).toBe(rowsOf(province, 2567));
});

test('what the user corrected, named and chose counts; the others are not judged again', () => {
  const before = stateOf(
    open('a', 'อบต.นาดี', { entries: setOf(DOCUMENT_004).entries }),
    open('b', 'ทต.ริมน้ำ', { fiscalYear: null }),
  );
  const after = [
    { kind: 'select', key: 'b' } as const,
    { kind: 'edit', edit: { kind: 'correct', indicator: 1, score: points(99) } } as const,
    { kind: 'edit', edit: { kind: 'set-year', year: 2567 } } as const,
    { kind: 'edit', edit: { kind: 'set-agency', agency: 'เทศบาลตำบลริมคลอง' } } as const,
  ].reduce(paneReducer, before);
  const [first, second] = rowsOf(provinceOf(after)!, 2567);
  expect(first?.scores).toBe(rowsOf(provinceOf(before)!, 2567)[0]?.scores);
  expect(second).toMatchObject({ key: 'b', scores: { name: 'เทศบาลตำบลริมคลอง', fiscalYear: 2567 } });
  expect(second?.scores.scores[0]).toBe(9900);
  const strict = paneReducer(after, { kind: 'set', settings: { threshold: points(99) } });
  expect(rowsOf(provinceOf(strict)!, 2567)[1]?.classes[1]).toBe('weakness');
});

test('a name that the user gave and another agency has is told apart', () => {
  const state = {
    ...stateOf(open('a', 'อบต.นาดี'), open('b', 'ทต.ริมน้ำ')),
    selected: 'b',
  };
  const named = paneReducer(state, { kind: 'edit', edit: { kind: 'set-agency', agency: 'อบต.นาดี' } });
  expect(rowsOf(provinceOf(named)!, 2567).map(({ scores }) => scores.name)).toEqual([
    'อบต.นาดี',
    'อบต.นาดี (ทต.ริมน้ำ)',
  ]);
});

test('doubtful scores are marked and neither shown nor ranked, until the user trusts them', () => {
  const state = stateOf(open('a', 'อบต.นาดี'), open('b', 'ทต.ริมน้ำ', { findings: DOUBT }));
  const [sure, doubtful] = rowsOf(provinceOf(state)!, 2567);
  expect(sure?.rank).toEqual({ rank: 1, of: 1 });
  expect(doubtful).toMatchObject({ key: 'b', doubtful: true, rank: null });
  expect(doubtful?.scores).toMatchObject({ overall: null, level: null, weakest: [] });
  const trusting = paneReducer({ ...state, selected: 'b' }, { kind: 'trust' });
  expect(rowsOf(provinceOf(trusting)!, 2567)[1]).toMatchObject({ doubtful: false, rank: { rank: 1, of: 2 } });
});
