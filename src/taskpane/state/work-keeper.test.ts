import { NO_LISTS } from '../../planning/own/read-own-lists';
import { idleSource } from '../../../test/support/idle-source';
import { RESULT } from '../../../test/support/score-sheets';
import { points, setOf } from '../../../test/support/scores';
import { MOST_KEPT_CHARACTERS } from '../../app/keeping/kept-work';
import { readKeptWork } from '../../app/keeping/read-kept-work';
import { restoreWork } from '../../app/keeping/restore-work';
import { DEFAULT_SETTINGS } from '../../app/keeping/settings';
import { HostError } from '../../workbook/host-workbook';
import { startState } from './pane-state';
import { PaneStore } from './pane-store';
import type { EditAction } from './set-edits';
import { WorkKeeper } from './work-keeper';

const SCORES = {
  sets: [{ key: 'a', set: setOf(RESULT.map(points), { sheet: 'คะแนน' }) }],
  findings: [],
  registers: [],
  lists: NO_LISTS,
};
const BEHIND = idleSource({ kind: 'excel', read: () => Promise.resolve(SCORES) });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A pane with an open workbook in which `stored` was kept, and everything that is written into it. */
function bench(stored: unknown = null) {
  const store = new PaneStore(startState('th', true));
  const work = stored === null ? null : readKeptWork(stored);
  store.dispatch({ kind: 'read', turn: 1, name: '' });
  store.dispatch({
    kind: 'opened',
    turn: 1,
    source: BEHIND,
    scores: SCORES,
    settings: DEFAULT_SETTINGS,
    restored: work && restoreWork(work, SCORES),
    order: work?.order ?? null,
  });
  const written: unknown[] = [];
  const bench = { store, written, fails: false };
  const slot = {
    read: () => stored,
    write: async (value: unknown) => {
      if (bench.fails) throw new HostError('unknown', 'nothing', '5001 no');
      written.push(value);
    },
  };
  const keeper = new WorkKeeper(store, slot, store.get(), stored);
  const edit = (action: EditAction): void => store.dispatch({ kind: 'edit', edit: action });
  return Object.assign(bench, { keeper, edit });
}
const agency = (text: string): EditAction => ({ kind: 'set-agency', agency: text });
const pause = (milliseconds = 1000) => jest.advanceTimersByTimeAsync(milliseconds);

test('opening a workbook and looking around writes nothing into it', async () => {
  const { store, keeper, written } = bench();
  store.dispatch({ kind: 'go', step: 'measures' });
  await pause();
  await keeper.now();
  expect(written).toEqual([]);
});

test('a second after the last of several edits they are kept in one piece, with all it takes to find them again', async () => {
  const { edit, written } = bench();
  edit(agency('ก'));
  await pause(900);
  edit(agency('กข'));
  await pause(900);
  expect(written).toEqual([]);
  await pause(100);
  expect(written).toHaveLength(1);
  expect(readKeptWork(written[0])).toMatchObject({
    selected: 'a',
    sets: [{ key: 'a', sheet: 'คะแนน', scores: RESULT.map(points), edits: { agency: 'กข' } }],
  });
});

test('before something is made it is kept at once, and not a second time afterwards', async () => {
  const { edit, keeper, written } = bench();
  edit(agency('ก'));
  await keeper.now();
  expect(written).toHaveLength(1);
  await pause();
  await keeper.now();
  expect(written).toHaveLength(1);
});

test('an edit that is taken back leaves nothing to keep; so does work that came back as it was', async () => {
  const { edit, keeper, written } = bench();
  edit(agency('ก'));
  edit(agency(''));
  await keeper.now();
  expect(written).toEqual([]);

  const first = bench();
  first.edit(agency('ก'));
  await first.keeper.now();
  const second = bench(first.written[0]);
  await pause();
  expect(second.store.get().edits.a!.agency).toBe('ก');
  expect(second.written).toEqual([]);
});

test('work that was damaged, or of which something could not come back, is kept as it is now', async () => {
  const { written } = bench({ sets: 'damaged' });
  await pause();
  expect(written).toHaveLength(1);
});

test('a host that keeps nothing is told once until it keeps again; nothing of what was not kept is forgotten', async () => {
  const all = bench();
  const problems: string[] = [];
  all.store.subscribe(() => {
    const { problem } = all.store.get();
    if (problem) problems.push(problem.key);
  });
  all.fails = true;
  all.edit(agency('ก'));
  await pause();
  expect(all.store.get().problem).toEqual({ key: 'pane.kept.failed', params: { detail: '5001 no' } });
  all.edit(agency('กข'));
  await pause();
  expect(problems.filter((key) => key === 'pane.kept.failed')).toHaveLength(1);
  all.fails = false;
  await all.keeper.now();
  expect(readKeptWork(all.written[0]).sets[0]!.edits.agency).toBe('กข');
});

test('what is too much to be kept is told; the last that was kept stays', async () => {
  const { edit, store, written } = bench();
  edit(agency('ก'));
  await pause();
  edit(agency('ก'.repeat(MOST_KEPT_CHARACTERS)));
  await pause();
  expect(store.get().problem?.key).toBe('pane.kept.too-large');
  expect(written).toHaveLength(1);
});
