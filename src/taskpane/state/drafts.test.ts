import { draftsOf, newMeasureKey } from './drafts';
import { draftOf } from './measure-draft';
import { paneReducer, type PaneAction } from './pane-reducer';
import { startState, type PaneState } from './pane-state';

const DRAFT = draftOf({
  title: 'พิมพ์ค้าง',
  approach: '',
  steps: ['หนึ่ง'],
  owners: [],
  quarters: [1],
  followUp: '',
  rounds: [],
  evidence: '',
});
const START: PaneState = { ...startState('th', false), selected: 'a' };
const run = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, state);
const put = (key: string, draft: typeof DRAFT | null): PaneAction => ({ kind: 'draft', key, draft });

test('what stands in a form is there again after another step, until the form is closed', () => {
  const typed = run(
    START,
    put('m01-1', DRAFT),
    put(newMeasureKey(7), DRAFT),
    { kind: 'go', step: 'analysis' },
    { kind: 'go', step: 'measures' },
  );
  expect(draftsOf(typed)).toEqual({ 'm01-1': DRAFT, 'new-7': DRAFT });
  expect(draftsOf(run(typed, put('m01-1', null)))).toEqual({ 'new-7': DRAFT });
});

test('forms belong to the agency they were opened for', () => {
  const other = run(START, put('m01-1', DRAFT), { kind: 'select', key: 'b' });
  expect(draftsOf(other)).toEqual({});
  expect(draftsOf(run(other, { kind: 'select', key: 'a' }))).toEqual({ 'm01-1': DRAFT });
  expect(run({ ...START, selected: null }, put('m01-1', DRAFT)).drafts).toEqual({});
});

test('forms go with scores that were found in another place', () => {
  const open = { behind: {}, scores: {}, settings: {} } as unknown as NonNullable<PaneState['open']>;
  const before = run({ ...START, open }, { kind: 'make', turn: 1 }, put('m01-1', DRAFT));
  const now = { key: 'z' } as unknown as NonNullable<
    Extract<PaneAction, { kind: 'changed' }>['found']['now']
  >;
  const after = run(before, {
    kind: 'changed',
    turn: 1,
    scores: { sets: [], findings: [] },
    found: { now, changes: [] },
    restored: { edits: {}, adrift: [], changes: [], selected: null },
  });
  expect([after.selected, draftsOf(after)]).toEqual(['z', { 'm01-1': DRAFT }]);
});
