import { NO_LISTS } from '../../planning/own/read-own-lists';
import { editOfForm, newMeasureKey, openFormsOf, touchedForms } from './open-forms';
import { formOf } from './measure-form';
import { paneReducer, type PaneAction } from './pane-reducer';
import { leftForm } from './left-form';
import { editsOf, startState, type PaneState } from './pane-state';
import { PaneStore } from './pane-store';
import { saveForms } from './save-forms';

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
const OPEN = { first: FORM, now: FORM };
const TYPED = { first: FORM, now: { ...FORM, title: 'พิมพ์ต่อ' } };
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
  expect(openFormsOf(typed)).toEqual({ 'm01-1': OPEN, 'new-7': OPEN });
  expect(openFormsOf(run(typed, put('m01-1', null)))).toEqual({ 'new-7': OPEN });
});

test('forms belong to the agency they were opened for', () => {
  const other = run(START, put('m01-1', FORM), { kind: 'select', key: 'b' });
  expect(openFormsOf(other)).toEqual({});
  expect(openFormsOf(run(other, { kind: 'select', key: 'a' }))).toEqual({ 'm01-1': OPEN });
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
    scores: { sets: [], findings: [], registers: [], lists: NO_LISTS },
    found: { now, changes: [] },
    restored: { edits: {}, adrift: [], changes: [], selected: null },
  });
  expect([after.selected, openFormsOf(after)]).toEqual(['z', { 'm01-1': OPEN }]);
});

test('a form remembers how it was opened, and is touched only while it says something else', () => {
  const typed = run(START, put('m01-1', FORM), put('m01-1', TYPED.now), put('m01-2', FORM));
  expect(openFormsOf(typed)['m01-1']).toEqual(TYPED);
  expect(touchedForms(openFormsOf(typed))).toEqual(['m01-1']);
  expect(touchedForms(openFormsOf(run(typed, put('m01-1', FORM))))).toEqual([]);
});

describe('saving a form', () => {
  const mint = (): string => 'u-7k3f9q2ab';

  test('changes only what was typed', () => {
    expect(editOfForm('m01-1', TYPED, mint)).toEqual({
      kind: 'change-measure',
      key: 'm01-1',
      fields: { title: 'พิมพ์ต่อ' },
    });
    expect(editOfForm('m01-1', OPEN, mint)).toBeNull();
  });

  test('adds a new measure to its indicator', () => {
    expect(editOfForm(newMeasureKey(7), TYPED, mint)).toMatchObject({
      kind: 'add-measure',
      key: 'u-7k3f9q2ab',
      indicator: 7,
      content: { title: 'พิมพ์ต่อ', steps: ['หนึ่ง'] },
    });
  });

  test('is refused while the title is missing', () => {
    expect(editOfForm('m01-1', { first: FORM, now: { ...FORM, title: ' ' } }, mint)).toBeNull();
  });

  test('saves and closes all that are complete, and leaves the others open', () => {
    const store = new PaneStore(
      run(START, put('m01-1', FORM), put('m01-1', TYPED.now), put('m01-2', FORM), put('m01-3', FORM), {
        kind: 'form',
        key: 'm01-3',
        form: { ...FORM, title: '' },
      }),
    );
    expect(saveForms(store.get(), store.dispatch)).toBe(false);
    expect(Object.keys(openFormsOf(store.get()))).toEqual(['m01-3']);
    expect(editsOf(store.get()).plan.changed).toEqual({ 'm01-1': { title: 'พิมพ์ต่อ' } });
    store.dispatch(put('m01-3', FORM));
    expect(saveForms(store.get(), store.dispatch)).toBe(true);
  });
});

describe('the form that was left', () => {
  const typed = run(START, put('m01-1', FORM), put('m01-1', TYPED.now));

  test('is that of the set one works on, then that of another', () => {
    expect(leftForm(typed)).toEqual({ set: 'a', form: 'm01-1', elsewhere: false, count: 1 });
    expect(leftForm(run(typed, { kind: 'select', key: 'b' }))).toMatchObject({ set: 'a', elsewhere: true });
  });

  test('is none where nothing was typed', () => {
    expect(leftForm(run(START, put('m01-1', FORM)))).toBeNull();
  });

  test('is asked for by its key, until one goes on', () => {
    const back = run(typed, { kind: 'go', step: 'measures', form: 'm01-1' });
    expect([back.step, back.shownForm]).toEqual(['measures', 'm01-1']);
    expect(run(back, { kind: 'go', step: 'documents' }).shownForm).toBeNull();
  });
});
