import { EMPTY_DRAFT } from '../../app/typed-scores/draft';
import type { PageStorage } from '../host/page-storage';
import { holdsDraft, keepDraft } from './draft-memory';
import { startState } from './pane-state';
import { PaneStore } from './pane-store';

function tab(): PageStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    get: (key) => kept.get(key) ?? null,
    set: (key, text) => {
      kept.set(key, text);
      return true;
    },
    remove: (key) => void kept.delete(key),
  };
}

const DRAFT = { ...EMPTY_DRAFT, agency: 'อบต.นาดี', 3: '๙๑' };

test('what was typed is there again when the page is loaded again, with the form it stood in', () => {
  const storage = tab();
  const before = new PaneStore(startState('th', false));
  keepDraft(before, storage);
  before.dispatch({ kind: 'enter', entering: true });
  before.dispatch({ kind: 'draft', draft: DRAFT });
  const after = new PaneStore(startState('th', false));
  keepDraft(after, storage);
  expect(after.get()).toMatchObject({ draft: DRAFT, entering: true });
  // Leaving the form keeps it, a file that is closed too.
  after.dispatch({ kind: 'enter', entering: false });
  after.dispatch({ kind: 'close' });
  expect(after.get()).toMatchObject({ draft: DRAFT, entering: false });
  after.dispatch({ kind: 'draft', draft: null });
  expect(storage.kept.size).toBe(0);
});

test('what nobody wrote so is passed over', () => {
  const storage = tab();
  storage.set('ita-planner-draft', '{');
  const store = new PaneStore(startState('th', false));
  keepDraft(store, storage);
  expect(store.get()).toMatchObject({ draft: null, entering: false });
});

test('leaving the page would lose a draft in which something stands', () => {
  const state = startState('th', false);
  expect(holdsDraft(state)).toBe(false);
  expect(holdsDraft({ ...state, draft: EMPTY_DRAFT })).toBe(false);
  expect(holdsDraft({ ...state, draft: DRAFT })).toBe(true);
});
