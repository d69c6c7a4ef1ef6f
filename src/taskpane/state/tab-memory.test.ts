import { NO_LISTS } from '../../planning/own/read-own-lists';
import { idleSource } from '../../../test/support/idle-source';
import { CONTENT } from '../../../test/support/measure-content';
import { RESULT } from '../../../test/support/score-sheets';
import { points, setOf } from '../../../test/support/scores';
import type { OpenScores } from '../../app/open-scores';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import type { PageStorage } from '../host/page-storage';
import type { WorkbookSource } from '../host/workbook-source';
import { keepChoices, readChoices } from './choices';
import { formOf } from './measure-form';
import { editsOf, startState } from './pane-state';
import { PaneStore } from './pane-store';
import { TAB_RECORD } from './tab-key';
import { TabMemory } from './tab-memory';

/** @param room characters that fit in */
function storage(room = Infinity): PageStorage & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get: (key) => held.get(key) ?? null,
    set: (key, text) => {
      const others = [...held]
        .filter(([other]) => other !== key)
        .reduce((sum, [, each]) => sum + each.length, 0);
      if (others + text.length > room) return false;
      held.set(key, text);
      return true;
    },
    remove: (key) => void held.delete(key),
  };
}

const SCORES: OpenScores = {
  sets: [{ key: 'a', set: setOf(RESULT.map(points), { agency: 'อบต.หนึ่ง', fiscalYear: 2567 }) }],
  findings: [],
  registers: [],
  lists: NO_LISTS,
};
const NAME = 'คะแนน.xlsx';
const BYTES = new Uint8Array([0, 80, 75, 255]);

function open(store: PaneStore, source: WorkbookSource, turn = 1): void {
  store.dispatch({ kind: 'read', turn, name: source.name });
  const settings = DEFAULT_SETTINGS;
  store.dispatch({ kind: 'opened', turn, source, scores: SCORES, settings, restored: null, order: null });
}

/** A page on which something was done; `next` is the page after it was loaded again. */
async function worked(tab: PageStorage, bytes: Blob = new Blob([BYTES])): Promise<void> {
  const store = new PaneStore(startState('th', false));
  const memory = new TabMemory(store, tab, () => bytes);
  open(store, idleSource({ name: NAME }));
  store.dispatch({ kind: 'edit', edit: { kind: 'correct', indicator: 3, score: points(80) } });
  store.dispatch({ kind: 'form', key: 'm01-1', form: formOf(CONTENT) });
  store.dispatch({ kind: 'go', step: 'measures' });
  await bytes.arrayBuffer();
  await new Promise((done) => setTimeout(done));
  memory.now();
}

test('file, edits, open forms and step are there again', async () => {
  const tab = storage();
  await worked(tab);
  const store = new PaneStore(startState('th', false));
  const memory = new TabMemory(store, tab, () => undefined);
  const file = memory.reopened();
  expect([file?.name, new Uint8Array(await file!.arrayBuffer())]).toEqual([NAME, BYTES]);
  open(store, idleSource({ name: NAME }));
  const state = store.get();
  expect([state.step, editsOf(state).corrections]).toEqual(['measures', { 3: points(80) }]);
  expect(state.forms.a?.['m01-1']?.now).toEqual(formOf(CONTENT));
});

test('a file that does not fit is asked for, and what was done waits for it', async () => {
  const tab = storage(2000);
  await worked(tab, new Blob(['x'.repeat(3000)]));
  const store = new PaneStore(startState('th', false));
  expect(new TabMemory(store, tab, () => undefined).reopened()).toBeUndefined();
  expect(store.get().problem).toMatchObject({ key: 'pane.tab.choose-again', params: { file: NAME } });
  open(store, idleSource({ name: NAME }));
  expect(editsOf(store.get()).corrections).toEqual({ 3: points(80) });
});

test('another file is not given the work of the one before', async () => {
  const tab = storage();
  await worked(tab);
  const store = new PaneStore(startState('th', false));
  new TabMemory(store, tab, () => undefined).reopened();
  open(store, idleSource({ name: 'อื่น.xlsx' }));
  expect(editsOf(store.get()).corrections).toEqual({});
});

test('nothing is left of a file that was closed', async () => {
  const tab = storage();
  await worked(tab);
  const store = new PaneStore(startState('th', false));
  const memory = new TabMemory(store, tab, () => undefined);
  open(store, idleSource({ name: NAME }));
  store.dispatch({ kind: 'close' });
  memory.now();
  expect([...tab.held]).toEqual([]);
  expect(store.get()).toEqual(startState('th', false));
});

test.each(['', '{', 'null', '{"version":0}', '{"version":1,"step":"nowhere"}'])(
  '%j is no page to go back to',
  (text) => {
    const tab = storage();
    tab.set(TAB_RECORD, text);
    const memory = new TabMemory(new PaneStore(startState('th', false)), tab, () => undefined);
    expect(memory.reopened()).toBeUndefined();
  },
);

test('language, digits and font are remembered when they are chosen, not what a file brings along', () => {
  const lasting = storage();
  const store = new PaneStore(startState('th', false));
  keepChoices(store, lasting);
  open(store, idleSource({ name: NAME }));
  expect(readChoices(lasting)).toEqual({});
  store.dispatch({ kind: 'speak', language: 'en' });
  store.dispatch({ kind: 'set', settings: { digits: 'arabic' } });
  expect(readChoices(lasting)).toEqual({ language: 'en', digits: 'arabic', font: DEFAULT_SETTINGS.font });
  lasting.set('ita-planner-choices', '{');
  expect(readChoices(lasting)).toEqual({});
});
