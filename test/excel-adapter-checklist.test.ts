/** The checklist in Excel: what people typed stays, and what follows from the register is written beside it in the same requests. */
import { makePlanJob } from '../src/app/jobs/document-jobs';
import type { JobReport } from '../src/app/jobs/job-report';
import { registersIn } from '../src/app/drawn-sheets';
import { readChecklist } from '../src/planning/checklist/read-checklist';
import { excelSource } from '../src/taskpane/host/excel-source';
import { documentsOf } from '../src/taskpane/state/documents-of';
import { USUAL_KINDS } from '../src/app/order';
import { startState } from '../src/taskpane/state/pane-state';
import { PaneStore } from '../src/taskpane/state/pane-store';
import { PaneWork } from '../src/taskpane/state/pane-work';
import { a1 } from '../src/workbook/cell-grid';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { INDICATORS } from '../src/framework';
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

const NAME = 'รายการ OIT ๒๕๖๘';

const checklist = async (name = NAME) =>
  readChecklist((await EXCEL_WORKBOOK.read()).sheets.find(({ sheet }) => sheet === name)!)!;

async function opened() {
  const values = [
    ['เทศบาลตำบลตัวอย่าง ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567', null],
    ['ตัวชี้วัด', 'คะแนน'],
    ...INDICATORS.map(({ name }, index) => [name, RESULT[index] ?? 0]),
  ];
  const book = office.use(
    new EmulatedWorkbook({ sheets: [{ name: 'คะแนน', blocks: [{ values }] }], evaluate: () => 0 }),
  );
  const settings = new FakeStore();
  const store = new PaneStore(startState('th', true));
  const pane = new PaneWork(store, () => undefined);
  const host = { host: EXCEL_WORKBOOK, store: settings };
  await pane.open(
    excelSource({
      ...host,
      showCell: () => Promise.resolve(),
      savesFiles: true,
      loadWriting: () => Promise.resolve(),
    }),
  );
  const click = (): Promise<JobReport> => {
    office.host.startJob();
    return makePlanJob(host);
  };
  return { book, store, pane, click };
}

test('the pane makes it, the ribbon keeps what was typed and follows the register, in the requests of making', async () => {
  const { book, store, pane, click } = await opened();
  store.dispatch({ kind: 'order', order: { kinds: [...USUAL_KINDS, 'checklist'] } });
  expect(documentsOf(store.get()).map(({ name }) => name)).toContain(NAME);
  await pane.make();
  expect(store.get().problem).toBeNull();
  expect(book.sheetNames()).toContain(NAME);

  const before = await checklist();
  const put = (item: number, field: 'link' | 'status' | 'components' | 'unit', text: string): void =>
    book.type(NAME, a1(before.rows[item - 1]!.row, before.columns.get(field)!), [[text]]);
  put(3, 'link', 'https://x.go.th');
  put(3, 'status', 'ครบถ้วน');
  put(4, 'components', 'ของเรา');
  put(5, 'unit', 'กองของเรา');
  book.rename(NAME, 'งานเว็บไซต์');
  const [register] = registersIn(await EXCEL_WORKBOOK.read());
  const [{ row } = { row: 0 }] = register!.rows;
  book.type(register!.sheet, a1(row, register!.columns.get('items')!), [['o3']]);

  const report = await click();
  expect(report.sentences).toContainEqual({ key: 'job.checklist.refreshed', params: { sheet: 'งานเว็บไซต์' } });
  expect(office.host.log.cost.requests).toBeLessThanOrEqual(2 + 4);
  const after = await checklist('งานเว็บไซต์');
  expect(after.rows[2]!.values).toMatchObject({ link: 'https://x.go.th', status: 'ครบถ้วน' });
  expect(after.rows[2]!.values.measures).toMatch(/^๑\. /);
  expect(after.rows[3]!.values.components).toBe('ของเรา');
  expect(after.rows[4]!.values.unit).toBe('กองของเรา');
  expect(book.sheetNames().filter((name) => name.startsWith('รายการ OIT'))).toEqual([]);

  await pane.open(store.get().open!.source);
  const shown = documentsOf(store.get()).find(({ name }) => name === 'งานเว็บไซต์');
  expect(shown?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value))).toContain('https://x.go.th');
});

test('its lists point to the owners of the same set again', async () => {
  const { book, store, pane, click } = await opened();
  store.dispatch({ kind: 'order', order: { kinds: [...USUAL_KINDS, 'checklist'] } });
  await pane.make();
  await click();
  const lists = book.sheet(NAME).validations.map((list) => JSON.stringify(list));
  expect(lists.join()).toContain('ผู้รับผิดชอบ ๒๕๖๘');
  expect(lists.join()).not.toContain('#REF!');
});
