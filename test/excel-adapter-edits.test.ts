/** The pane in Excel: what is edited of a register goes into its cells at once, and nothing else of it. */
import { registersIn } from '../src/app/drawn-sheets';
import { INDICATORS } from '../src/framework';
import { EMPTY_CONTENT } from '../src/planning/measure-content';
import type { RegisterField } from '../src/planning/register/fields';
import type { SheetRegister } from '../src/planning/register/read-register';
import { excelSource } from '../src/taskpane/host/excel-source';
import { editsOf, startState } from '../src/taskpane/state/pane-state';
import { PaneStore } from '../src/taskpane/state/pane-store';
import { PaneWork } from '../src/taskpane/state/pane-work';
import type { EditAction } from '../src/taskpane/state/set-edits';
import { a1 } from '../src/workbook/cell-grid';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { bootOffice, type OfficeSession } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { FakeStore } from './support/fake-host';
import { RESULT } from './support/score-sheets';

let office: OfficeSession;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => {
  office.close();
});

const NAME = 'ทะเบียนมาตรการ ๒๕๖๘';

/** A pane whose plan stands in the workbook already. */
async function planned() {
  const values = [
    ['เทศบาลตำบลตัวอย่าง ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567', null],
    ['ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map(({ name }, index) => [name, RESULT[index] ?? 0]),
  ];
  const book = office.use(
    new EmulatedWorkbook({ sheets: [{ name: 'คะแนน', blocks: [{ values }] }], evaluate: () => 'สูตร' }),
  );
  const store = new PaneStore(startState('th', true));
  const context = {
    host: EXCEL_WORKBOOK,
    store: new FakeStore(),
    showCell: () => Promise.resolve(),
    savesFiles: true,
    loadWriting: () => Promise.resolve(),
  };
  const pane = new PaneWork(store, () => undefined);
  await pane.open(excelSource(context));
  await pane.make();
  expect(store.get().problem).toBeNull();

  /** Until nothing is being written. */
  const settle = async (): Promise<void> => {
    await pane.keep();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await pane.keep();
  };
  return {
    book,
    store,
    pane,
    settle,
    register: async (): Promise<SheetRegister> => {
      const [found] = registersIn(await EXCEL_WORKBOOK.read());
      if (!found) throw new Error('no register');
      return found;
    },
    edit: async (...edits: readonly EditAction[]): Promise<void> => {
      office.host.startJob();
      for (const edit of edits) store.dispatch({ kind: 'edit', edit });
      await settle();
    },
    waits: (): boolean => JSON.stringify(editsOf(store.get()).plan) !== '{"chosen":{},"changed":{},"own":[]}',
  };
}

const texts = ({ rows }: SheetRegister, field: RegisterField): readonly unknown[] =>
  rows.map(({ values }) => values[field] ?? null);

/** Types into a field of a row of the register, as a person does. */
function put(
  book: EmulatedWorkbook,
  found: SheetRegister,
  index: number,
  field: RegisterField,
  text: string,
) {
  const row = found.rows[index]?.row ?? 0;
  book.type(found.sheet, a1(row, found.columns.get(field) ?? 0), [[text]]);
}

const change = (
  key: string,
  fields: Extract<EditAction, { kind: 'change-measure' }>['fields'],
): EditAction => ({
  kind: 'change-measure',
  key,
  fields,
});

const idOf = ({ rows }: SheetRegister, index: number): string => rows[index]?.measure.id ?? '';

const protect = (on: boolean): Promise<void> =>
  Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(NAME);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });

test('an edit is one cell, in two requests of writing and two of reading; undo writes the text before', async () => {
  const { book, store, edit, settle, register, waits } = await planned();
  const before = await register();
  const sheet = (): Record<string, unknown> =>
    Object.fromEntries(Object.entries(book.sheet(NAME).cells).map(([at, { value }]) => [at, value]));
  const cells = sheet();
  await edit(change(idOf(before, 1), { title: 'มาตรการของเรา' }));
  expect(office.host.log.cost.requests).toBeLessThanOrEqual(2 + 2);
  const at = a1(before.rows[1]?.row ?? 0, before.columns.get('title') ?? 0);
  expect(sheet()).toEqual({ ...cells, [at]: 'มาตรการของเรา' });
  expect(waits()).toBe(false);
  expect(store.get()).toMatchObject({ problem: null, said: { key: 'pane.said.in-register' } });
  store.dispatch({ kind: 'undo' });
  await settle();
  expect(sheet()).toEqual(cells);
  expect(waits()).toBe(false);
});

test('what others do elsewhere on the sheet meanwhile stays, rows that they moved included', async () => {
  const { book, store, edit, register } = await planned();
  const found = await register();
  put(book, found, 0, 'result6', '1-2 ครั้ง');
  put(book, found, 3, 'title', 'ของกอง');
  const [first, second] = found.rows;
  for (const [, column] of found.columns) {
    const cells = [first, second].map(
      (row) => book.sheet(NAME).cells[a1(row?.row ?? 0, column)]?.value ?? null,
    );
    [first, second].forEach((row, index) =>
      book.type(NAME, a1(row?.row ?? 0, column), [[(cells[1 - index] ?? null) as string]]),
    );
  }
  await edit(change(idOf(found, 0), { person: 'หัวหน้าสำนักปลัด' }));
  expect(store.get().problem).toBeNull();
  const last = await register();
  expect(texts(last, 'id').slice(0, 2)).toEqual([idOf(found, 1), idOf(found, 0)]);
  expect(texts(last, 'person')[1]).toBe('หัวหน้าสำนักปลัด');
  expect(texts(last, 'result6')[1]).toBe('1-2 ครั้ง');
  expect(texts(last, 'title')[3]).toBe('ของกอง');
});

test('a text that somebody else changed is not overwritten unseen: it is told, and then the user decides', async () => {
  const { book, store, pane, edit, register, waits } = await planned();
  const found = await register();
  put(book, found, 0, 'title', 'ข้อความของกอง');
  await edit(change(idOf(found, 0), { title: 'ข้อความของเรา' }));
  expect(store.get().problem).toMatchObject({
    key: 'pane.register.overtaken',
    params: { text: 'ข้อความของกอง' },
  });
  expect(texts(await register(), 'title')[0]).toBe('ข้อความของกอง');
  expect(waits()).toBe(true);
  // Changed once more just before documents are made: not overwritten either.
  put(book, await register(), 0, 'title', 'ข้อความใหม่ของกอง');
  await pane.make();
  expect(store.get().problem).toMatchObject({ params: { text: 'ข้อความใหม่ของกอง' } });
  expect(texts(await register(), 'title')[0]).toBe('ข้อความใหม่ของกอง');
  // He saw it, and makes.
  await pane.make();
  expect(store.get().problem).toBeNull();
  expect(texts(await register(), 'title')[0]).toBe('ข้อความของเรา');
  // Back to the text of the sheet: nothing is left to be written.
  put(book, await register(), 0, 'title', 'ข้อความของกอง');
  await edit(change(idOf(found, 0), { title: 'อีกข้อความ' }));
  await edit({ kind: 'restore-measure', key: idOf(found, 0) });
  expect(editsOf(store.get()).plan.changed).toEqual({});
  expect(store.get().problem).toBeNull();
  expect(texts(await register(), 'title')[0]).toBe('ข้อความของกอง');
});

test('a new measure gets its row at once; one that is left out keeps it until documents are made', async () => {
  const { edit, pane, register, store } = await planned();
  const before = await register();
  const key = 'u-7k3f9q2ab';
  const content = { ...EMPTY_CONTENT, title: 'ของเรา' };
  await edit({ kind: 'add-measure', key, indicator: 7, content }, change(key, { title: 'ของเราทั้งหมด' }));
  const added = await register();
  expect(texts(added, 'title')).toEqual([...texts(before, 'title'), 'ของเราทั้งหมด']);
  expect(texts(added, 'id').at(-1)).toBe(key);
  await edit({ kind: 'remove-measure', key });
  expect(texts(await register(), 'id')).toEqual(texts(added, 'id'));
  await pane.make();
  expect(store.get().problem).toBeNull();
  expect(texts(await register(), 'id')).toEqual(texts(before, 'id'));
});

test('edits that come while one is written follow it; where the sheet is protected they wait and are told', async () => {
  const { edit, store, pane, register, waits } = await planned();
  const found = await register();
  const id = idOf(found, 0);
  await edit(
    change(id, { title: 'หนึ่ง' }),
    change(id, { title: 'สอง' }),
    change(idOf(found, 1), { person: 'ปลัด' }),
  );
  expect(texts(await register(), 'title')[0]).toBe('สอง');
  expect(texts(await register(), 'person')[1]).toBe('ปลัด');
  expect(waits()).toBe(false);
  await protect(true);
  await edit(change(id, { title: 'สาม' }));
  expect(store.get().problem).toMatchObject({ key: 'host.protected.sheet', params: { sheet: NAME } });
  expect(waits()).toBe(true);
  await protect(false);
  await pane.make();
  expect(texts(await register(), 'title')[0]).toBe('สาม');
  expect(waits()).toBe(false);
});
