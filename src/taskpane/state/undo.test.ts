import fc from 'fast-check';
import { CONTENT } from '../../../test/support/measure-content';
import { points } from '../../../test/support/scores';
import { paneReducer, type PaneAction } from './pane-reducer';
import { editsOf, startState, undoOf, type PaneState } from './pane-state';
import { NO_EDITS, type EditAction } from './set-edits';
import { MOST_UNDONE } from './undo';

const KEY = 'u-7k3f9q2ab';
const START: PaneState = { ...startState('th', false), selected: 'a' };
const run = (state: PaneState, ...actions: readonly PaneAction[]): PaneState =>
  actions.reduce(paneReducer, state);
const edit = (made: EditAction): PaneAction => ({ kind: 'edit', edit: made });
const choose = (key: string, chosen = true): PaneAction => edit({ kind: 'choose-measure', key, chosen });
const ADD = edit({ kind: 'add-measure', key: KEY, indicator: 7, content: CONTENT });
const UNDO: PaneAction = { kind: 'undo' };

test('a deleted measure is there again with all that it said', () => {
  const added = run(START, ADD);
  const deleted = run(added, edit({ kind: 'remove-measure', key: KEY }));
  expect(undoOf(deleted).at(-1)?.what).toBe('deleted');
  expect(editsOf(run(deleted, UNDO))).toEqual(editsOf(added));
});

test('edits are undone one after the other, the last one first', () => {
  const plans = [
    START,
    run(START, ADD),
    run(START, ADD, choose('m01-1')),
    run(START, ADD, choose('m01-1'), edit({ kind: 'change-measure', key: 'm01-2', fields: { title: 'ก' } })),
  ].map((state) => editsOf(state).plan);
  let state = run(
    START,
    ADD,
    choose('m01-1'),
    edit({ kind: 'change-measure', key: 'm01-2', fields: { title: 'ก' } }),
  );
  for (const plan of plans.slice(0, -1).reverse()) {
    state = run(state, UNDO);
    expect(editsOf(state).plan).toEqual(plan);
  }
  expect(run(state, UNDO)).toBe(state);
});

test('ten edits are remembered', () => {
  const state = run(
    START,
    ...Array.from({ length: MOST_UNDONE + 2 }, (_, index) => choose('m01-1', index % 2 === 0)),
  );
  expect(undoOf(state)).toHaveLength(10);
});

test('any edits of measures, undone as often as there were, leave nothing', () => {
  const action = fc.oneof(
    fc
      .constantFrom('m01-1', 'm02-1', KEY)
      .chain((key) =>
        fc.constantFrom<EditAction>(
          { kind: 'choose-measure', key, chosen: false },
          { kind: 'change-measure', key, fields: { title: 'ก' } },
          { kind: 'restore-measure', key },
          { kind: 'remove-measure', key },
        ),
      ),
    fc.constant<EditAction>({ kind: 'add-measure', key: KEY, indicator: 7, content: CONTENT }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: MOST_UNDONE }), (actions) => {
      const state = run(START, ...actions.map(edit), ...actions.map(() => UNDO));
      expect(editsOf(state)).toEqual(NO_EDITS);
    }),
  );
});

test('scores that were corrected since stay corrected', () => {
  const state = run(START, choose('m01-1'), edit({ kind: 'correct', indicator: 3, score: points(80) }), UNDO);
  expect(editsOf(state)).toEqual({ ...NO_EDITS, corrections: { 3: points(80) } });
});

test('each agency has edits of its own to undo; after everything was put in another place there are none', () => {
  const state = run(START, choose('m01-1'), { kind: 'select', key: 'b' });
  expect(undoOf(state)).toEqual([]);
  expect(undoOf(run(state, { kind: 'select', key: 'a' }))).toHaveLength(1);
  expect(undoOf(run(START, choose('m01-1'), edit({ kind: 'replace', edits: NO_EDITS })))).toEqual([]);
});

test('documents that were made before are out of date, and it is told', () => {
  const outcome = {
    made: { kind: 'sheets', sheets: [], registered: false, checked: false, sentences: [] },
    measures: 1,
    stale: false,
  } as const;
  const state = run({ ...run(START, choose('m01-1')), outcome }, UNDO);
  expect([state.outcome?.stale, state.said?.key]).toEqual([true, 'pane.said.undone']);
});
