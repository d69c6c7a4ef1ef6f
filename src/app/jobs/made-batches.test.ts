import { FakeStore } from '../../../test/support/fake-host';
import { loadBatches, rememberMade } from './made-batches';

const PLAN = { name: 'แผน', marker: 'plan|2568' };

/** What is loaded of what was stored. */
async function loaded(stored: unknown) {
  const store = new FakeStore();
  await store.write('ita-planner.made', stored);
  return loadBatches(store);
}

test('what an earlier version stored is remembered', async () => {
  const stored = { ...PLAN, kind: 'plan', id: '1', digest: 'x', formulas: [] };
  expect(await loaded([[stored]])).toEqual([[PLAN]]);
});

test.each([
  ['no name', { ...PLAN, name: null }],
  ['no marker', { name: 'แผน' }],
  ['no sheet', 'plan'],
  ['nothing', null],
])('%s is forgotten', async (_, damaged) => {
  expect(await loaded([[damaged], 'x', [PLAN]])).toEqual([[PLAN]]);
});

test('the oldest of many are forgotten', async () => {
  const store = new FakeStore();
  for (let time = 1; time <= 12; time += 1) {
    const sheets = [{ kind: 'plan', id: '1', name: `แผน ${time}` }];
    await rememberMade(store, [], { sheets, leftOut: [], replaced: [], kept: [], updated: [] });
  }
  const names = loadBatches(store).map(([sheet]) => sheet?.name);
  expect([names.length, names[0], names[9]]).toEqual([10, 'แผน 3', 'แผน 12']);
});
