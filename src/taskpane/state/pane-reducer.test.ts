import { NO_LISTS } from '../../planning/own/read-own-lists';
import { idleSource } from '../../../test/support/idle-source';
import { RESULT } from '../../../test/support/score-sheets';
import { points, setOf } from '../../../test/support/scores';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import { finding } from '../../scores/findings';
import type { ScoreSet } from '../../scores/types';
import type { Made, WorkbookSource } from '../host/workbook-source';
import { notice } from './notice';
import { paneReducer, type PaneAction } from './pane-reducer';
import { editsOf, isInDoubt, selectedSet, startState, type PaneState } from './pane-state';
import { planOf } from './plan-of';

const source = (name: string): WorkbookSource => idleSource({ name });
const set = (
  key: string,
  agency: string | null,
  fiscalYear: number | null,
  parts: Partial<ScoreSet> = {},
): OpenSet => ({
  key,
  set: setOf(RESULT.map(points), { agency, fiscalYear, ...parts }),
});
const scores = (...sets: readonly OpenSet[]): OpenScores => ({
  sets,
  findings: [],
  registers: [],
  lists: NO_LISTS,
});

const START = startState('th', false);
const FILE = source('a.xlsx');
const run = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, state);
const opened = (sets: OpenScores, turn = 1, from = FILE): readonly PaneAction[] => [
  { kind: 'read', turn, name: from.name },
  {
    kind: 'opened',
    turn,
    source: from,
    scores: sets,
    settings: DEFAULT_SETTINGS,
    restored: null,
    order: null,
  },
];
const ONE = scores(set('a', 'อบต.หนึ่ง', 2567));
const OPEN = run(START, ...opened(ONE));
const MADE: Made = {
  kind: 'file',
  name: 'ก.xlsx',
  bytes: new Uint8Array(),
  sheets: [],
  sentences: [],
};
const make = (state: PaneState, scores: OpenScores | null = null): PaneState =>
  run(
    state,
    { kind: 'make', turn: 9 },
    {
      kind: 'made',
      scores,
      turn: 9,
      made: MADE,
      measures: 4,
      from: { key: state.selected!, edits: editsOf(state) },
    },
  );

describe('opening', () => {
  test('of one agency the latest year is chosen; of several the user chooses', () => {
    expect(OPEN).toMatchObject({ selected: 'a', activity: null, step: 'scores' });
    const years = scores(set('a', 'ก', 2565), set('b', 'ก', 2567), set('c', 'ก', null));
    expect(run(START, ...opened(years)).selected).toBe('b');
    expect(run(START, ...opened(scores(set('a', 'ก', 2567), set('b', 'ข', 2567)))).selected).toBeNull();
    expect(run(START, ...opened(scores(set('a', null, 2567), set('b', null, 2567)))).selected).toBeNull();
    expect(run(START, ...opened(scores())).selected).toBeNull();
  });

  test('only the answer to the last activity counts', () => {
    const late = run(START, { kind: 'read', turn: 1, name: 'a' }, { kind: 'read', turn: 2, name: 'b' });
    expect(run(late, opened(ONE, 1)[1]!)).toBe(late);
    expect(run(late, { kind: 'failed', turn: 1, problem: notice('pane.one-file') })).toBe(late);
    expect(run(late, { kind: 'stopped', turn: 1 })).toBe(late);
    expect(run(late, opened(ONE, 2)[1]!).open).not.toBeNull();
  });

  test('reading again keeps step, choice and edits; another file begins anew', () => {
    const edited = run(
      OPEN,
      { kind: 'edit', edit: { kind: 'set-agency', agency: 'ก' } },
      { kind: 'go', step: 'measures' },
    );
    expect(run(edited, ...opened(ONE, 2))).toMatchObject({ step: 'measures', edits: edited.edits });
    expect(run(edited, ...opened(ONE, 2, source('b.xlsx')))).toMatchObject({ step: 'scores', edits: {} });
  });

  test('what could not be read leaves what was open', () => {
    const failed = run(
      OPEN,
      { kind: 'read', turn: 2, name: 'b' },
      { kind: 'failed', turn: 2, problem: notice('pane.one-file') },
    );
    expect(failed).toMatchObject({ open: OPEN.open, selected: 'a', activity: null });
    expect(failed.problem).toEqual(notice('pane.one-file'));
    expect(run(failed, { kind: 'read', turn: 3, name: 'c' }).problem).toBeNull();
  });
});

describe('the agency of several', () => {
  const several = scores(set('a5', 'ก', 2565), set('b', 'ข', 2567), set('a7', 'ก', 2567));
  const agencyOf = ({ open }: PaneState): string | null | undefined => open?.settings.agency;

  test('becomes a setting of the workbook when it is chosen', () => {
    const state = run(START, ...opened(several));
    expect([state.selected, agencyOf(state)]).toEqual([null, null]);
    expect(agencyOf(run(state, { kind: 'select', key: 'b' }))).toBe('ข');
    expect(agencyOf(run(state, { kind: 'select', key: 'b' }, { kind: 'select', key: null }))).toBe('ข');
    const years = run(START, ...opened(scores(set('x', 'ก', 2565), set('y', 'ก', 2567))));
    expect(agencyOf(run(years, { kind: 'select', key: 'x' }))).toBeNull();
  });

  test('that was chosen before is shown at once, in its latest year; one that is gone is not', () => {
    const before = (agency: string): PaneState =>
      run(
        START,
        ...opened(several).map((action) =>
          action.kind === 'opened' ? { ...action, settings: { ...DEFAULT_SETTINGS, agency } } : action,
        ),
      );
    expect(before('ก').selected).toBe('a7');
    expect(before('ค').selected).toBeNull();
  });
});

test('one agency in two spellings is one: its latest year is shown at once', () => {
  const spelt = scores(set('a', 'อบต.นาดี', 2566), set('b', 'องค์การบริหารส่วนตำบลนาดี', 2567));
  expect(run(START, ...opened(spelt)).selected).toBe('b');
});

describe('of agencies of one name', () => {
  const districts = scores(
    set('a', 'อบต.หนองบัว', 2567, { district: 'เมือง' }),
    set('b', 'อบต.หนองบัว', 2567, { district: 'ท่าบ่อ' }),
  );
  const chosen = (open: OpenScores, key: string) =>
    run(START, ...opened(open), { kind: 'select', key }).open?.settings.agency;

  test('the user chooses, and the choice is saved with the district', () => {
    expect(run(START, ...opened(districts)).selected).toBeNull();
    expect(chosen(districts, 'b')).toBe('อบต.หนองบัว อำเภอท่าบ่อ');
  });

  test('a choice by row is not saved as such: after sorting it would be another one', () => {
    const rows = scores(set('a', 'อบต.หนองบัว', 2567), set('b', 'อบต.หนองบัว', 2567));
    expect(chosen(rows, 'b')).toBe('อบต.หนองบัว');
    const settings = { ...DEFAULT_SETTINGS, agency: 'อบต.หนองบัว' };
    const again = opened(rows).map((action) => (action.kind === 'opened' ? { ...action, settings } : action));
    expect(run(START, ...again).selected).toBeNull();
  });
});

describe('doubtful scores', () => {
  const doubtful = (key: string) => set(key, 'อบต.หนึ่ง', 2568, { findings: [finding('doubtful-scores')] });
  const facts = (state: PaneState) => [state.selected, isInDoubt(state), planOf(state) === null];

  test('are not shown first where there are others', () => {
    const both = scores(doubtful('lpa'), set('ita', 'อบต.หนึ่ง', 2567));
    expect(facts(run(START, ...opened(both)))).toEqual(['ita', false, false]);
    expect(run(START, ...opened(scores(doubtful('a'), doubtful('b')))).selected).toBeNull();
  });

  test('alone are shown, and nothing is planned from them before the user says that they are right', () => {
    const shown = run(START, ...opened(scores(doubtful('lpa'))));
    expect(facts(shown)).toEqual(['lpa', true, true]);
    const trusted = run(shown, { kind: 'trust' });
    expect(facts(trusted)).toEqual(['lpa', false, false]);
    expect(isInDoubt(run(trusted, ...opened(scores(doubtful('lpa')), 2)))).toBe(false);
    expect(isInDoubt(run(trusted, ...opened(scores(doubtful('lpa')), 2, source('b.xlsx'))))).toBe(true);
    expect(run(START, { kind: 'trust' })).toBe(START);
  });
});

describe('edits', () => {
  test('belong to the agency they were made for', () => {
    const two = scores(set('a', 'ก', 2567), set('b', 'ข', 2567));
    const state = run(
      START,
      ...opened(two),
      { kind: 'edit', edit: { kind: 'set-agency', agency: 'ไม่มีผู้รับ' } },
      { kind: 'select', key: 'a' },
      { kind: 'edit', edit: { kind: 'set-agency', agency: 'ของ ก' } },
      { kind: 'select', key: 'b' },
    );
    expect(editsOf(state).agency).toBe('');
    expect(editsOf(run(state, { kind: 'select', key: 'a' })).agency).toBe('ของ ก');
    expect(selectedSet(state)?.set.agency).toBe('ข');
  });

  test('of one year have a year of the plan of their own', () => {
    const years = scores(set('a', 'ก', 2567), set('b', 'ก', 2565));
    const typed = run(
      START,
      ...opened(years),
      { kind: 'select', key: 'a' },
      { kind: 'edit', edit: { kind: 'set-plan-year', planYear: 2569 } },
    );
    const yearOf = (state: PaneState) => planOf(state)?.plan.planYear;
    expect(yearOf(typed)).toBe(2569);
    const other = run(typed, { kind: 'select', key: 'b' });
    expect(yearOf(other)).toBe(2566);
    expect(yearOf(run(other, { kind: 'select', key: 'a' }))).toBe(2569);
  });

  test('whatever a document shows makes what was made stale; refusals do not', () => {
    const made = make(OPEN);
    const stale = (action: PaneAction): boolean | undefined => run(made, action).outcome?.stale;
    expect(made.outcome).toMatchObject({ measures: 4, stale: false });
    expect(stale({ kind: 'set', settings: { digits: 'arabic' } })).toBe(true);
    expect(stale({ kind: 'order', order: { kinds: ['plan'] } })).toBe(true);
    expect(stale({ kind: 'edit', edit: { kind: 'choose-measure', key: 'm', chosen: true } })).toBe(true);
    expect(stale({ kind: 'edit', edit: { kind: 'clear-targets' } })).toBe(true);
    expect(stale({ kind: 'form', key: 'm', form: null })).toBe(false);
    expect(stale({ kind: 'edit', edit: { kind: 'refuse', candidates: [] } })).toBe(false);
    expect(stale({ kind: 'speak', language: 'en' })).toBe(false);
    expect(run(made, { kind: 'select', key: 'a' }).outcome).toBeNull();
  });
});

describe('a workbook that changed', () => {
  const changes = [{ code: 'gone', params: { sheet: 'x' } }] as const;
  const lost = { code: 'adrift', params: { sheet: 'y' } } as const;
  const edited = run(OPEN, { kind: 'edit', edit: { kind: 'set-agency', agency: 'ก' } });

  test('edits go with the scores to their new place, and the user is asked again', () => {
    const now = set('z', 'อบต.หนึ่ง', 2567);
    const state = run(
      edited,
      { kind: 'make', turn: 5 },
      {
        kind: 'changed',
        turn: 5,
        scores: scores(now),
        found: { now, changes },
        restored: { selected: 'z', edits: { z: edited.edits.a! }, adrift: [], changes: [lost] },
      },
    );
    expect(state).toMatchObject({
      selected: 'z',
      activity: null,
      changes: [...changes, lost],
      outcome: null,
    });
    expect(editsOf(state).agency).toBe('ก');
    expect(run(state, { kind: 'make', turn: 6 }).changes).toEqual([]);
  });

  test('scores that are gone are chosen no longer', () => {
    const state = run(
      edited,
      { kind: 'make', turn: 5 },
      {
        kind: 'changed',
        turn: 5,
        scores: scores(),
        found: { now: null, changes },
        restored: { selected: null, edits: {}, adrift: [], changes: [] },
      },
    );
    expect([state.selected, selectedSet(state)]).toEqual([null, null]);
  });
});

test('measures stand in the register when they are made; items that are to be won stay ticked', () => {
  const ticked = run(
    OPEN,
    { kind: 'edit', edit: { kind: 'choose-measure', key: 'm01-1', chosen: false } },
    { kind: 'edit', edit: { kind: 'pursue', items: ['o34'], wanted: true } },
  );
  expect(editsOf(make(ticked, ONE)).plan).toEqual({ chosen: {}, changed: {}, own: [], pursued: ['o34'] });
});
