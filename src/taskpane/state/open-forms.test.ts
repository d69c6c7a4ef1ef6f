import { openFormsOf, newMeasureKey } from './open-forms';
import { formOf } from './measure-form';
import { paneReducer, type PaneAction } from './pane-reducer';
import { startState, type PaneState } from './pane-state';

const FORM = formOf({
  title: 'พิมพ์ค้าง',
  approach: '',
  steps: ['หนึ่ง'],
  owners: [],
  person: '',
  quarters: [1],
  followUp: '',
  rounds: [],
  evidence: '',
});
const START: PaneState = { ...startState('th', false), selected: 'a' };
const run = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, state);
const put = (key: string, form: typeof FORM | null): PaneAction => ({ kind: 'form', key, form });

test('what stands in a form is there again after another step, until the form is closed', () => {
  const typed = run(
    START,
    put('m01-1', FORM),
    put(newMeasureKey(7), FORM),
    { kind: 'go', step: 'analysis' },
    { kind: 'go', step: 'measures' },
  );
  expect(openFormsOf(typed)).toEqual({ 'm01-1': FORM, 'new-7': FORM });
  expect(openFormsOf(run(typed, put('m01-1', null)))).toEqual({ 'new-7': FORM });
});

test('forms belong to the agency they were opened for', () => {
  const other = run(START, put('m01-1', FORM), { kind: 'select', key: 'b' });
  expect(openFormsOf(other)).toEqual({});
  expect(openFormsOf(run(other, { kind: 'select', key: 'a' }))).toEqual({ 'm01-1': FORM });
  expect(run({ ...START, selected: null }, put('m01-1', FORM)).forms).toEqual({});
});

test('forms go with scores that were found in another place', () => {
  const open = { source: {}, scores: {}, settings: {} } as unknown as NonNullable<PaneState['open']>;
  const before = run({ ...START, open }, { kind: 'make', turn: 1 }, put('m01-1', FORM));
  const now = { key: 'z' } as unknown as NonNullable<
    Extract<PaneAction, { kind: 'changed' }>['found']['now']
  >;
  const after = run(before, {
    kind: 'changed',
    turn: 1,
    scores: { sets: [], findings: [], registers: [] },
    found: { now, changes: [] },
    restored: { edits: {}, adrift: [], changes: [], selected: null },
  });
  expect([after.selected, openFormsOf(after)]).toEqual(['z', { 'm01-1': FORM }]);
});
