import { FakeStore } from '../../../test/support/fake-host';
import { book } from '../../../test/support/grids';
import { gridOf, typedSheet } from '../../../test/support/register-sheet';
import { scoreSheet } from '../../../test/support/score-sheets';
import { points } from '../../../test/support/scores';
import type { Workbook } from '../../workbook/cell-grid';
import { NO_PLAN_EDITS } from '../edit-plan';
import { openScores } from '../open-scores';
import { MADE_KINDS } from '../order';
import { memorySheets } from './draw-memory';
import type { KeptSet, KeptWork } from './kept-work';
import { openMemory, rememberMemory } from './open-memory';
import { readKeptWork } from './read-kept-work';
import { NO_EDITS, type SetEdits } from './set-edits';
import { DEFAULT_SETTINGS } from './settings';

const SHEET = scoreSheet();
const [OPEN] = openScores(book(SHEET)).sets;
const PLAN = { ...NO_PLAN_EDITS, chosen: { 'm01-1': true } };

const setOf = (key: string, edits: Partial<SetEdits>): KeptSet => ({
  key,
  sheet: SHEET.sheet,
  fiscalYear: 2567,
  scores: OPEN!.set.entries.map(({ score }) => score),
  edits: { ...NO_EDITS, ...edits },
});

const workOf = (...sets: readonly KeptSet[]): KeptWork => ({
  selected: null,
  order: { kinds: MADE_KINDS },
  adrift: [],
  sets,
});

/** The sheet of memory that another program wrote. */
const sheetsOf = (work: KeptWork, font = 'Sarabun') =>
  memorySheets({ settings: { ...DEFAULT_SETTINGS, font }, work }, true);

const workbookOf = (sheets: ReturnType<typeof sheetsOf>): Workbook =>
  book(SHEET, ...sheets.map((each) => gridOf(typedSheet(each))));

/** Scores that were corrected, and the plans that were edited, by the set. */
const told = (work: unknown): unknown =>
  readKeptWork(work).sets.map(({ key, edits }) => [key, edits.corrections, edits.plan.chosen]);

test('what another program left in the workbook counts until the add-in keeps something', async () => {
  const store = new FakeStore();
  const workbook = workbookOf(sheetsOf(workOf(setOf('a', { corrections: { 1: points(80) } }))));
  const memory = openMemory(store, workbook);
  expect(memory.settings.font).toBe('Sarabun');
  expect(told(memory.work)).toEqual([['a', { 1: 8000 }, {}]]);
  // Nothing was kept: it still counts.
  expect(told(openMemory(store, workbook).work)).toEqual([['a', { 1: 8000 }, {}]]);
  await memory.writeWork(workOf(setOf('a', { corrections: { 1: points(70) } })));
  const later = openMemory(store, workbook);
  expect(told(later.work)).toEqual([['a', { 1: 7000 }, {}]]);
  expect(later.settings.font).toBe('Sarabun');
});

test('keeping the settings takes the corrections over as well', async () => {
  const store = new FakeStore();
  const workbook = workbookOf(sheetsOf(workOf(setOf('a', { corrections: { 1: points(80) } }))));
  await openMemory(store, workbook).writeSettings({ ...DEFAULT_SETTINGS, font: 'Tahoma' });
  const later = openMemory(store, workbook);
  expect([later.settings.font, told(later.work)]).toEqual(['Tahoma', [['a', { 1: 8000 }, {}]]]);
});

test('a sheet that was written again counts again; measures that stood in no register are not lost with it', async () => {
  const store = new FakeStore();
  const first = sheetsOf(workOf(setOf('a', { corrections: { 1: points(80) } })));
  const kept = workOf(
    setOf('a', { corrections: { 1: points(80) }, plan: PLAN }),
    setOf('b', { corrections: { 2: points(70) }, plan: PLAN }),
  );
  await openMemory(store, workbookOf(first)).writeWork(kept);
  // The correction of b was taken back there: it is not on the sheet.
  const second = workbookOf(sheetsOf(workOf(setOf('a', { corrections: { 1: points(60) } }))));
  expect(told(openMemory(store, second).work)).toEqual([
    ['a', { 1: 6000 }, { 'm01-1': true }],
    ['b', {}, { 'm01-1': true }],
  ]);
});

test('items that are to be won are those of the sheet, which holds them; of one that holds none those of the add-in', async () => {
  const store = new FakeStore();
  const first = sheetsOf(workOf(setOf('a', { plan: { ...PLAN, pursued: ['o1'] } })));
  const kept = workOf(setOf('a', { plan: { ...PLAN, pursued: ['o1'] } }));
  await openMemory(store, workbookOf(first)).writeWork(kept);
  const pursuedIn = (edits: Partial<SetEdits>) =>
    readKeptWork(openMemory(store, workbookOf(sheetsOf(workOf(setOf('a', edits))))).work).sets[0]?.edits.plan
      .pursued;
  expect(pursuedIn({ plan: { ...PLAN, pursued: ['o34'] } })).toEqual(['o34']);
  expect(pursuedIn({ agency: 'อบต.อื่น' })).toEqual(['o1']);
});

test('the first sheet of memory takes nothing away from what the add-in kept before', async () => {
  const store = new FakeStore();
  await openMemory(store, book(SHEET)).writeWork(workOf(setOf('b', { corrections: { 2: points(70) } })));
  const workbook = workbookOf(sheetsOf(workOf(setOf('a', { corrections: { 1: points(80) } }))));
  expect(told(openMemory(store, workbook).work)).toEqual([
    ['a', { 1: 8000 }, {}],
    ['b', { 2: 7000 }, {}],
  ]);
});

test('a sheet that the add-in made itself says nothing new', async () => {
  const store = new FakeStore();
  const memory = openMemory(store, book(SHEET));
  const work = workOf(setOf('a', { corrections: { 1: points(80) } }));
  await memory.writeWork(work);
  const sheets = sheetsOf(work, DEFAULT_SETTINGS.font);
  await rememberMemory(memory, sheets);
  await memory.writeWork(workOf(setOf('a', { corrections: { 1: points(50) } })));
  expect(told(openMemory(store, workbookOf(sheets)).work)).toEqual([['a', { 1: 5000 }, {}]]);
});

test('a sheet that nobody can read changes nothing', async () => {
  const store = new FakeStore();
  await openMemory(store, book(SHEET)).writeSettings({ ...DEFAULT_SETTINGS, font: 'Tahoma' });
  const [sheet] = sheetsOf(workOf());
  const torn = { ...sheet!, rows: sheet!.rows.slice(0, 1) };
  expect(openMemory(store, workbookOf([torn])).settings.font).toBe('Tahoma');
});
