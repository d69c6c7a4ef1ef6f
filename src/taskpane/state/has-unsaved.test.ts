import { NO_LISTS } from '../../planning/own/read-own-lists';
import { idleSource } from '../../../test/support/idle-source';
import { CONTENT } from '../../../test/support/measure-content';
import { RESULT } from '../../../test/support/score-sheets';
import { points, setOf } from '../../../test/support/scores';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import type { WorkbookSource } from '../host/workbook-source';
import { hasUnsaved } from './has-unsaved';
import { formOf } from './measure-form';
import { paneReducer } from './pane-reducer';
import { startState, type PaneState } from './pane-state';
import { editSet, NO_EDITS, type EditAction, type SetEdits } from './set-edits';

const after = (...actions: readonly EditAction[]): SetEdits => actions.reduce(editSet, NO_EDITS);
const CHOSEN = after({ kind: 'choose-measure', key: 'm01-1', chosen: true });

const state = (parts: Partial<PaneState>, kind: WorkbookSource['kind'] = 'file'): PaneState => ({
  ...startState('th', false),
  open: {
    source: idleSource({ kind }),
    scores: {
      sets: [{ key: 'a', set: setOf(RESULT.map(points)) }],
      findings: [],
      registers: [],
      lists: NO_LISTS,
    },
    settings: DEFAULT_SETTINGS,
  },
  ...parts,
});

test('what a person did to a file is unsaved until it is made', () => {
  expect(hasUnsaved(state({}))).toBe(false);
  expect(hasUnsaved(state({ edits: { a: CHOSEN } }))).toBe(true);
  expect(hasUnsaved(state({ edits: { a: CHOSEN }, saved: { a: CHOSEN } }))).toBe(false);
  expect(hasUnsaved(state({ edits: { a: after({ kind: 'set-plan-year', planYear: 2570 }) } }))).toBe(true);
  const more = editSet(CHOSEN, { kind: 'set-agency', agency: 'ก' });
  expect(hasUnsaved(state({ edits: { a: more }, saved: { a: CHOSEN } }))).toBe(true);
  expect(hasUnsaved(state({ edits: { a: CHOSEN, b: CHOSEN }, saved: { a: CHOSEN } }))).toBe(true);
});

test('what was typed in a form is not lost unasked; a form that was only opened is nothing to lose', () => {
  const first = formOf(CONTENT);
  const form = { first, now: { ...first, title: 'อื่น' } };
  expect(hasUnsaved(state({ forms: { a: { 'm01-1': { first, now: { ...first } } } } }))).toBe(false);
  expect(hasUnsaved(state({ forms: { a: { 'm01-1': form } } }))).toBe(true);
  expect(hasUnsaved(state({ forms: { a: {} } }))).toBe(false);
  expect(hasUnsaved(state({ forms: { a: { 'm01-1': form } } }, 'excel'))).toBe(true);
  expect(hasUnsaved(state({ forms: { a: { 'm01-1': form } } }, 'sample'))).toBe(false);
});

test('a target stands in the plan: it is something to lose', () => {
  const target = after({ kind: 'target', indicator: 3, score: points(90) });
  expect(hasUnsaved(state({ edits: { a: target } }))).toBe(true);
});

test('what no document shows, or was taken back, is nothing to lose', () => {
  const refused = after({ kind: 'refuse', candidates: [{ overall: points(90), changes: [] }] });
  expect(hasUnsaved(state({ edits: { a: refused } }))).toBe(false);
  const back = after(
    { kind: 'correct', indicator: 3, score: points(90) },
    { kind: 'correct', indicator: 3, score: null },
  );
  expect(hasUnsaved(state({ edits: { a: back } }))).toBe(false);
});

test('the sample is a place to try things, and Excel keeps the work in the workbook', () => {
  const edits = { a: CHOSEN };
  expect(hasUnsaved(state({ edits }, 'sample'))).toBe(false);
  expect(hasUnsaved(state({ edits }, 'excel'))).toBe(false);
  expect(hasUnsaved({ ...startState('th', false), edits })).toBe(false);
});

test('what a file remembers is in it; what came back with the tab is in no file', () => {
  const remembered = state({ edits: { a: CHOSEN }, restored: { a: CHOSEN } });
  expect(hasUnsaved(remembered)).toBe(false);
  const resumed = (before: PaneState, edits: PaneState['edits']): PaneState =>
    paneReducer(before, {
      kind: 'resume',
      restored: { selected: null, edits, adrift: [], changes: [] },
      page: { step: 'measures', order: before.order, trusted: [], forms: {}, settings: DEFAULT_SETTINGS },
    });
  expect(hasUnsaved(resumed(state({}), { a: CHOSEN }))).toBe(true);
  expect(hasUnsaved(resumed(remembered, { a: CHOSEN }))).toBe(false);
  expect(hasUnsaved(resumed(remembered, { a: editSet(CHOSEN, { kind: 'set-agency', agency: 'ก' }) }))).toBe(
    true,
  );
});
