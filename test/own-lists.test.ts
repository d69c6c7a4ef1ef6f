/** The lists that an agency fills in: made on request, read again by every way in, never drawn over. */
import { analyseWorkbook } from '../src/app/analyse-workbook';
import { listsIn, registersIn } from '../src/app/drawn-sheets';
import { DEFAULT_SETTINGS } from '../src/app/keeping/settings';
import { planFrom } from '../src/app/plan-workbook';
import { INDICATORS } from '../src/framework';
import { excelSource } from '../src/taskpane/host/excel-source';
import { MADE_KINDS, startState } from '../src/taskpane/state/pane-state';
import { planOf } from '../src/taskpane/state/plan-of';
import { PaneStore } from '../src/taskpane/state/pane-store';
import { PaneWork } from '../src/taskpane/state/pane-work';
import { NAMES_THAI } from '../src/text/names-th';
import { EXCEL_WORKBOOK } from '../src/workbook/excel/excel-workbook';
import { toPackage } from '../src/workbook/file/convert';
import { readWorkbook } from '../src/workbook/file/read';
import { WorkbookFile } from '../src/workbook/file/workbook-file';
import { drawSheets } from '../src/workbook/file/write';
import type { Workbook } from '../src/workbook/cell-grid';
import { openInExcel } from './excel-adapter/open-in-excel';
import { bootOffice } from './excel-host/boot-office';
import { EmulatedWorkbook } from './excel-host/emulated-workbook';
import { FakeStore } from './support/fake-host';

const SCORES = [91, 72.5, 88, 79.3, 95, 83.12, 60, 66.6, 92, 81];
const CSV = [
  'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566',
  'ทต.บ้านใหม่ อ.เมือง จ.เลย',
  'ตัวชี้วัด,คะแนน',
  ...INDICATORS.map(({ name }, index) => `${name},${SCORES[index]}`),
].join('\n');
const UNITS = 'รายชื่อผู้รับผิดชอบ';
const MEASURES = 'คลังมาตรการ';
const OWN = 'จัดรายการวิทยุชุมชนตอบคำถามประชาชน';

/** Plans from a file and draws into it, as `ita plan` does. */
function planned(bytes: Uint8Array, asked: readonly ('own-units' | 'own-measures')[] = []) {
  const workbook = readWorkbook(bytes);
  const { analyses, findings } = analyseWorkbook(workbook, { ...DEFAULT_SETTINGS, sheet: null, year: null });
  const [analysis, ...others] = analyses;
  if (!analysis || others.length > 0) throw new Error('one agency was expected');
  const request = {
    planYear: null,
    layout: 'quarter',
    documents: DEFAULT_SETTINGS,
    top: 3,
    asOf: { year: 2024, month: 1, day: 1 },
    asked,
    lists: listsIn(workbook),
  } as const;
  const result = planFrom(analysis, request, registersIn(workbook));
  const written = drawSheets(bytes, result, NAMES_THAI['sheet.kept']);
  return { ...result, findings, bytes: written.bytes, names: written.names };
}

/** Types into a sheet, in the row so many below its headers (from 0). */
function typed(
  bytes: Uint8Array,
  sheet: string,
  below: number,
  texts: Readonly<Record<string, string>>,
): Uint8Array {
  const grid = readWorkbook(bytes).sheets.find((each) => each.sheet === sheet)!;
  const file = new WorkbookFile(toPackage(bytes).book);
  file.change(
    Object.entries(texts).map(([header, value]) => {
      const row = grid.rows.findIndex((cells) => cells?.some((cell) => cell?.value === header));
      const column = grid.rows[row]!.findIndex((cell) => cell?.value === header);
      return { sheet, row: row + 1 + below, column, content: { value } };
    }),
  );
  return file.toBytes();
}

const textsOf = ({ sheets }: Workbook, name: string): string[] =>
  sheets
    .find(({ sheet }) => sheet === name)!
    .rows.flatMap((row) => row ?? [])
    .flatMap((cell) => (typeof cell?.value === 'string' ? [cell.value] : []));

const EMPTY = planned(new TextEncoder().encode(CSV), ['own-units', 'own-measures']).bytes;
const FILLED = [
  [UNITS, 1, { ชื่อที่หน่วยงานใช้: 'กองการเงินของเรา' }],
  [UNITS, 14, { ชื่อที่หน่วยงานใช้: 'ศูนย์พัฒนาเด็กเล็ก' }],
  [MEASURES, 0, { 'ตัวชี้วัด/ข้อ': '7', ชื่อมาตรการ: OWN, ไตรมาส: '1, 2', ผู้รับผิดชอบ: 'ศูนย์พัฒนาเด็กเล็ก' }],
  [MEASURES, 1, { 'ตัวชี้วัด/ข้อ': '7', ชื่อมาตรการ: 'ผิดไตรมาส', ไตรมาส: '5' }],
  [MEASURES, 3, { รหัส: 'm08-1', การใช้: 'ไม่ใช้' }],
].reduce(
  (bytes, [sheet, below, texts]) =>
    typed(bytes, sheet as string, below as number, texts as Record<string, string>),
  EMPTY,
);

test('are not made unless they are asked for, and hold no scores', () => {
  expect(planned(new TextEncoder().encode(CSV)).names).not.toContain(UNITS);
  expect(readWorkbook(EMPTY).sheets.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining([UNITS, MEASURES]),
  );
  expect(planned(EMPTY).findings).toEqual([]);
});

describe('filled in', () => {
  // The year after: another register, which is suggested anew.
  const fresh = planned(new TextEncoder().encode(CSV), ['own-units', 'own-measures']).plan.rows;
  const again = planned(FILLED, ['own-units', 'own-measures']);

  test('are never drawn again', () => {
    expect(again.names).not.toEqual(expect.arrayContaining([UNITS]));
    for (const sheet of [UNITS, MEASURES]) {
      expect(textsOf(readWorkbook(again.bytes), sheet)).toEqual(textsOf(readWorkbook(FILLED), sheet));
    }
  });

  test('bad rows are told with sheet and cell, and the others are used', () => {
    expect(again.findings).toMatchObject([
      { code: 'left-out', message: 'left-out.own-quarter', params: { sheet: MEASURES, text: '5' } },
    ]);
  });

  test('a new plan takes the own measure first, our others without the one switched off, units by their names', () => {
    const others = readWorkbook(FILLED).sheets.flatMap(({ sheet, marker }) =>
      marker !== null && ![UNITS, MEASURES].includes(sheet) ? [sheet] : [],
    );
    const file = new WorkbookFile(toPackage(FILLED).book);
    file.remove(others);
    const { plan, bytes } = planned(file.toBytes());
    expect(plan.rows.find(({ indicator }) => indicator === 7)).toMatchObject({
      title: OWN,
      quarters: [1, 2],
      owners: ['ศูนย์พัฒนาเด็กเล็ก'],
    });
    expect(fresh.map(({ id }) => id)).toContain('m08-1');
    expect(plan.rows.map(({ id }) => id)).not.toContain('m08-1');
    const owners = plan.rows.flatMap((row) => row.owners);
    expect(owners.filter((name) => name.startsWith('กองคลัง'))).toEqual([]);
    const choices = textsOf(readWorkbook(bytes), 'ผู้รับผิดชอบ ๒๕๖๗');
    expect(choices).toEqual(expect.arrayContaining(['กองการเงินของเรา', 'ศูนย์พัฒนาเด็กเล็ก']));
    expect(choices).not.toContain('กองคลัง');
    const register = registersIn(readWorkbook(bytes))[0]!;
    expect(register.rows.map(({ measure }) => measure.content.title)).toContain(OWN);
    // Made once more it is the same plan: the own measure is known again.
    const once = planned(bytes);
    expect(once.planned).toMatchObject({ added: 0, stay: plan.rows.length });
  });

  test('Excel reads them alike, and makes only those that are not there', async () => {
    const office = await bootOffice();
    try {
      office.use(new EmulatedWorkbook({ ...openInExcel(FILLED) }));
      const store = new PaneStore(startState('th', true));
      const pane = new PaneWork(store, () => undefined);
      await pane.open(
        excelSource({
          host: EXCEL_WORKBOOK,
          store: new FakeStore(),
          showCell: () => Promise.resolve(),
          savesFiles: true,
          loadWriting: () => Promise.resolve(),
        }),
      );
      const { scores } = store.get().open!;
      expect(scores.lists).toEqual(listsIn(readWorkbook(FILLED)));
      expect(scores.findings).toMatchObject([{ message: 'left-out.own-quarter' }]);
      const offered = planOf(store.get())!.indicators.find(({ indicator }) => indicator === 7)!;
      expect(offered.measures.map(({ row }) => row.title)).toContain(OWN);
      store.dispatch({ kind: 'order', order: { kinds: MADE_KINDS } });
      await pane.make();
      expect(store.get().problem).toBeNull();
      const now = await EXCEL_WORKBOOK.read();
      expect(now.sheets.filter(({ sheet }) => sheet.startsWith(UNITS))).toHaveLength(1);
      expect(textsOf(now, MEASURES)).toEqual(textsOf(readWorkbook(FILLED), MEASURES));
    } finally {
      office.close();
    }
  });
});
