/** Two agencies of one workbook with a plan each: the register of the one is nothing that the other's takes the place of. */
import { analyseWorkbook } from '../src/app/analyse-workbook';
import { DEFAULT_SETTINGS } from '../src/app/keeping/settings';
import { registersIn } from '../src/app/drawn-sheets';
import { planFrom } from '../src/app/plan-workbook';
import { INDICATORS } from '../src/framework';
import { excelSource } from '../src/taskpane/host/excel-source';
import { startState } from '../src/taskpane/state/pane-state';
import { PaneStore } from '../src/taskpane/state/pane-store';
import { PaneWork } from '../src/taskpane/state/pane-work';
import { NAMES_THAI } from '../src/text/names-th';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { readWorkbook } from '../src/workbook/file/read';
import { drawSheets } from '../src/workbook/file/write';
import { bootOffice } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { FakeStore } from './support/fake-host';

const ROWS = [
  ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566', ...INDICATORS.map(() => null)],
  ['หน่วยงาน', ...INDICATORS.map(({ name }) => name)],
  ['อบต.บ้านใหม่', 91, 72.5, 88, 79.3, 95, 83.12, 70, 66.6, 92, 81],
  ['เทศบาลเมืองริมน้ำ', 99, 98, 97, 96, 99, 98, 97, 98, 100, 100],
];
const AGENCIES = ['อบต.บ้านใหม่', 'เทศบาลเมืองริมน้ำ'];

const found = (workbook: Parameters<typeof registersIn>[0]) =>
  registersIn(workbook).map(({ agency, rows }) => [agency, rows.map(({ measure }) => measure.id)]);

test('in a file, whichever is planned again', () => {
  let bytes: Uint8Array = new TextEncoder().encode(ROWS.map((row) => row.join(',')).join('\n'));
  const plan = (agency: string): void => {
    const workbook = readWorkbook(bytes);
    const request = { ...DEFAULT_SETTINGS, sheet: null, year: null };
    const analysis = analyseWorkbook(workbook, request).analyses.find(({ set }) => set.agency === agency);
    if (!analysis) throw new Error('not read');
    const asOf = { year: 2024, month: 1, day: 1 };
    const drawn = planFrom(
      analysis,
      { planYear: null, layout: 'quarter', documents: DEFAULT_SETTINGS, top: 3, asOf },
      registersIn(workbook),
    );
    ({ bytes } = drawSheets(bytes, drawn, NAMES_THAI['sheet.kept']));
  };
  AGENCIES.forEach(plan);
  const first = found(readWorkbook(bytes));
  expect(first.map(([agency]) => agency)).toEqual(AGENCIES);
  [...AGENCIES].reverse().forEach(plan);
  expect(found(readWorkbook(bytes))).toEqual(first);
});

test('in Excel, whichever is planned again', async () => {
  const office = await bootOffice();
  try {
    office.use(new EmulatedWorkbook({ sheets: [{ name: 'รายชื่อ', blocks: [{ values: ROWS }] }] }));
    const store = new PaneStore(startState('th', true));
    const pane = new PaneWork(store, () => undefined);
    const context = {
      host: EXCEL_WORKBOOK,
      store: new FakeStore(),
      showCell: () => Promise.resolve(),
      savesFiles: true,
      loadWriting: () => Promise.resolve(),
    };
    await pane.open(excelSource(context));
    const keys = store.get().open?.scores.sets.map(({ key }) => key) ?? [];
    const plan = async (key: string): Promise<void> => {
      store.dispatch({ kind: 'select', key });
      await pane.make();
      expect(store.get().problem).toBeNull();
    };
    for (const key of keys) await plan(key);
    const first = found(await EXCEL_WORKBOOK.read());
    expect(first.map(([agency]) => agency)).toEqual(AGENCIES);
    for (const key of [...keys].reverse()) await plan(key);
    expect(found(await EXCEL_WORKBOOK.read())).toEqual(first);
  } finally {
    office.close();
  }
});
