import { NO_LISTS } from '../../planning/own/read-own-lists';
import { paneBench as bench, scoresOf } from '../../../test/support/pane-bench';
import { RESULT } from '../../../test/support/score-sheets';
import { points } from '../../../test/support/scores';
import type { OpenSet } from '../../app/open-scores';
import { finding } from '../../scores/findings';
import { HostError } from '../../workbook/host-workbook';
import type { WorkbookSource } from '../host/workbook-source';
import { planOf } from './plan-of';

test('another file does not take the place of unsaved edits before the user has said so', async () => {
  const { source, store, work } = bench();
  await work.open(source);
  store.dispatch({ kind: 'edit', edit: { kind: 'choose-measure', key: 'm01-1', chosen: true } });
  const other: WorkbookSource = { ...source, name: 'อื่น.xlsx' };
  await work.open(other);
  expect(store.get()).toMatchObject({ asked: other, open: { source }, activity: null });
  store.dispatch({ kind: 'ask', source: null });
  await work.replace();
  expect(store.get()).toMatchObject({ asked: null, open: { source } });
  await work.readAgain();
  expect(store.get().edits).not.toEqual({});
  await work.open(other);
  await work.replace();
  expect(store.get()).toMatchObject({ asked: null, open: { source: other }, edits: {} });
});

test('what was made into a file is not asked about', async () => {
  const { source, store, work } = bench();
  await work.open(source);
  store.dispatch({ kind: 'edit', edit: { kind: 'choose-measure', key: 'm01-1', chosen: true } });
  await work.make();
  await work.open({ ...source, name: 'อื่น.xlsx' });
  expect(store.get()).toMatchObject({ asked: null, open: { source: { name: 'อื่น.xlsx' } } });
});

test('what was edited while a file was made is not in it', async () => {
  const all = bench({
    make: () => {
      all.store.dispatch({ kind: 'edit', edit: { kind: 'set-agency', agency: 'ก' } });
      const bytes = new Uint8Array([1]);
      return Promise.resolve({ kind: 'file', name: 'ก', bytes, sheets: [], sentences: [] });
    },
  });
  await all.work.open(all.source);
  await all.work.make();
  expect(all.store.get().outcome?.stale).toBe(true);
  await all.work.open({ ...all.source });
  expect(all.store.get().asked).not.toBeNull();
});

test('work that is kept in the workbook is given back with it, and goes on being kept', async () => {
  const slot: { value: unknown } = { value: null };
  const excel: Partial<WorkbookSource> = {
    kind: 'excel',
    kept: { read: () => slot.value, write: async (value) => void (slot.value = value) },
  };
  const first = bench(excel);
  await first.work.open(first.source);
  first.store.dispatch({
    kind: 'edit',
    edit: { kind: 'change-measure', key: 'm01-1', fields: { title: 'ของเรา' } },
  });
  first.store.dispatch({ kind: 'order', order: { kinds: ['plan'] } });
  first.store.dispatch({ kind: 'edit', edit: { kind: 'set-plan-year', planYear: 2571 } });
  await first.work.keep();

  const second = bench(excel);
  await second.work.open(second.source);
  const { edits, restored, order, drift } = second.store.get();
  expect(edits).toEqual(first.store.get().edits);
  expect(restored.a).toBe(edits.a);
  expect([order, drift]).toEqual([{ kinds: ['plan'] }, []]);
  await second.work.make();
  expect(JSON.stringify(second.made[0]!.drawing.documents)).toContain('ของเรา');

  second.store.dispatch({ kind: 'edit', edit: { kind: 'restore-measure', key: 'm01-1' } });
  await second.work.make();
  expect(JSON.stringify(slot.value)).not.toContain('ของเรา');
});

test('the year of the plan that the first version kept is kept with its scores from now on', async () => {
  const slot: { value: unknown } = {
    value: { version: 1, selected: 'a', order: { kinds: ['plan'], planYear: 2571 }, sets: [] },
  };
  const { source, store, work } = bench({
    kind: 'excel',
    kept: { read: () => slot.value, write: async (value) => void (slot.value = value) },
  });
  await work.open(source);
  expect(planOf(store.get())?.plan.planYear).toBe(2571);
  await work.keep();
  expect(slot.value).toMatchObject({ order: { kinds: ['plan'] }, sets: [{ edits: { planYear: 2571 } }] });
  expect(JSON.stringify(slot.value)).not.toMatch(/"order":\{[^}]*planYear/);
});

test('reading again gives the work to the scores as they are now and tells which correction the sheet has overtaken', async () => {
  const all = bench();
  await all.work.open(all.source);
  all.store.dispatch({ kind: 'edit', edit: { kind: 'correct', indicator: 1, score: points(91.67) } });
  all.store.dispatch({ kind: 'edit', edit: { kind: 'set-agency', agency: 'ก' } });
  all.scores = scoresOf(...RESULT.map((score, index) => (index === 0 ? 60 : score)));
  await all.work.readAgain();
  expect(all.store.get().edits.a).toMatchObject({ corrections: {}, agency: 'ก' });
  expect(all.store.get().drift.map(({ code }) => code)).toEqual(['overtaken']);
});

test('making takes what was read last also where nobody has to be asked', async () => {
  const all = bench();
  await all.work.open(all.source);
  const [{ key, set }] = all.scores.sets as [OpenSet];
  const told = finding('other-reading', {
    message: 'other-reading.corrected',
    params: { indicator: 3, from: '–', to: 'ค่าที่พิมพ์ใหม่' },
    cells: [],
  });
  all.scores = {
    findings: [],
    registers: [],
    lists: NO_LISTS,
    sets: [{ key, set: { ...set, findings: [told] } }],
  };
  await all.work.make();
  expect(JSON.stringify(all.made[0]!.drawing.documents).includes('ค่าที่พิมพ์ใหม่')).toBe(true);
});

test('a cell whose sheet is gone: says so and what to do', async () => {
  const { source, store, work } = bench({
    goTo: () => Promise.reject(new HostError('changed', 'nothing', 'no sheet')),
  });
  await work.open(source);
  await work.goTo({ sheet: 'คะแนน', row: 1, column: 1 });
  expect(store.get().problem).toEqual({ key: 'pane.go-to-gone', params: { sheet: 'คะแนน' } });
});

test('a file opened inside Excel keeps nothing in the workbook; back there everything is as it was left', async () => {
  jest.useFakeTimers();
  const slot: { value: unknown } = { value: null };
  const { source, store, work } = bench({
    kind: 'excel',
    kept: { read: () => slot.value, write: async (value) => void (slot.value = value) },
  });
  const file: WorkbookSource = { ...source, kind: 'file', kept: null };
  await work.open(source);
  store.dispatch({ kind: 'edit', edit: { kind: 'set-agency', agency: 'ในสมุดงาน' } });
  await work.open(file);
  expect([store.get().asked, store.get().edits]).toEqual([null, {}]);
  store.dispatch({ kind: 'edit', edit: { kind: 'set-agency', agency: 'ในไฟล์' } });
  await work.keep();
  await jest.advanceTimersByTimeAsync(5000);
  jest.useRealTimers();
  expect(JSON.stringify(slot.value)).toMatch(/ในสมุดงาน(?!.*ในไฟล์)/);
  await work.toWorkbook();
  expect(store.get().asked).toBe(source);
  await work.replace();
  expect(store.get().edits.a!.agency).toBe('ในสมุดงาน');
});

test('a workbook that keeps nothing is not left for a file without a question', async () => {
  const { source, store, work } = bench({
    kind: 'excel',
    kept: { read: () => null, write: () => Promise.reject(new HostError('denied', 'nothing', 'read only')) },
  });
  await work.open(source);
  store.dispatch({ kind: 'edit', edit: { kind: 'set-agency', agency: 'ก' } });
  await work.open({ ...source, kind: 'file', kept: null });
  expect(store.get()).toMatchObject({ open: { source }, problem: { key: 'pane.kept.failed' } });
  expect(store.get().asked).not.toBeNull();
});
