/** What the pane says when Excel refuses: one sentence with what to do next, and the workbook is as it was. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import type { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import type { Fault } from '../excel-host/faults';
import type { WorkbookSpec } from '../excel-host/workbook-spec';
import { inChromium } from './browser';
import { sample } from './built';
import { goTo } from './clerk';
import { startChromium, startPane, type ExcelSession } from './excel';

const ubon = (): WorkbookSpec => openInExcel(readFileSync(sample('004-ubon-2564.xlsx')));

/** As a workbook that came by mail or is read only answers everything that would change it. */
const DENIED: Fault = { transport: 'accessDenied' };

/** What Excel answers, what the pane says, and whether it names the next step. */
const FAULTS: readonly (readonly [name: string, fault: Fault, says: string])[] = [
  ['a cell is being edited', { transport: 'cellEditing' }, 'ยังพิมพ์ค้างอยู่ในเซลล์ โปรดกด Enter หรือ Esc'],
  ['the workbook may not be changed', DENIED, 'Excel ไม่อนุญาตให้เข้าถึงสมุดงานนี้ โปรดกดเปิดใช้งานการแก้ไข'],
  ['Excel is busy', { transport: 'activityLimit' }, 'Excel กำลังทำงานอื่นอยู่ โปรดรอสักครู่'],
  ['a dialog is open', { transport: 'dialogOpen' }, 'มีหน้าต่างอื่นของโปรแกรมเปิดอยู่ โปรดปิด'],
];

/** What stands in the cells of every sheet; cells that were given their emptiness again are empty. */
const contents = (book: EmulatedWorkbook): unknown =>
  book
    .sheetNames()
    .map((name) => [
      name,
      Object.entries(book.sheet(name).cells).flatMap(([address, { value, formula }]) =>
        value === '' && formula === undefined ? [] : [[address, formula ?? value]],
      ),
    ]);

/** Jobs that write: the step they are on, their button, and the request that would change the workbook. */
const WRITERS: readonly (readonly [button: string, step: number, request: number, done: RegExp])[] = [
  ['จัดทำแผ่นงาน', 3, 4, /จัดทำแผนแล้ว \d+ มาตรการ แผ่นงานที่เพิ่มคือ/],
  ['เพิ่มผลการจำแนกข้างคะแนน', 0, 6, /เพิ่มผลการจำแนกข้างคะแนนแล้ว 10 รายการ/],
];

inChromium('the pane when Excel refuses', () => {
  let browser: Browser;
  let session: ExcelSession;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterEach(() => session.end());
  afterAll(() => browser.close());

  const press = (name: string) => session.page.getByRole('button', { name, exact: true }).click();
  const alert = (text: string) => session.page.locator('main [role=alert]').getByText(text).waitFor();

  async function openUbon(spec: Partial<WorkbookSpec> = {}) {
    const book = session.use({ ...ubon(), ...spec });
    await session.readAgain();
    await session.page.locator('table.scores').waitFor();
    return book;
  }

  test.each(FAULTS)('reading, %s: told, and the next try reads', async (_, fault, says) => {
    session = await startPane(browser);
    session.use(ubon());
    session.office.host.faults.at(2, fault);
    await session.readAgain();
    await alert(says);
    await session.readAgain();
    await session.page.locator('table.scores').waitFor();
    expect(await session.page.locator('main [role=alert]').innerText()).toBe('');
  });

  const cases = WRITERS.flatMap((writer) =>
    FAULTS.map((fault) => [writer[0], fault[0], writer, fault] as const),
  );

  test.each(cases)(
    '%s, %s: told, nothing changed, and the next try works',
    async (_, __, [button, step, request, done], [, fault, says]) => {
      session = await startPane(browser);
      const { page, office } = session;
      const book = await openUbon();
      const before = contents(book);
      await goTo(page, step);
      office.host.startJob();
      office.host.faults.at(request, fault);
      await press(button);
      await alert(says);
      expect(contents(book)).toEqual(before);
      await press(button);
      await page.getByText(done).waitFor();
      expect(await page.locator('main [role=alert]').innerText()).toBe('');
    },
  );

  test.each(['InvalidOperation', 'AccessDenied'] as const)(
    'a protected structure (%s): scores are read, making and the template are refused in a sentence',
    async (structureRefusal) => {
      session = await startPane(browser);
      const { page } = session;
      const book = await openUbon({ structureProtected: true, structureRefusal });
      const before = book.dump();
      await goTo(page, 3);
      await press('จัดทำแผ่นงาน');
      await alert('ถูกป้องกันไว้ โปรดยกเลิกการป้องกันในเมนูตรวจทาน');
      expect(book.dump().sheets).toEqual(before.sheets);
      session.use({ structureProtected: true, structureRefusal });
      await goTo(page, 0);
      await session.readAgain();
      await press('เพิ่มแบบกรอกคะแนน');
      await alert('ถูกป้องกันไว้ โปรดยกเลิกการป้องกันในเมนูตรวจทาน');
    },
  );

  test('a protected sheet is named by what would write into it; making new sheets still works', async () => {
    session = await startPane(browser);
    const { page } = session;
    const { sheets } = ubon();
    const book = await openUbon({ sheets: sheets!.map((sheet) => ({ ...sheet, protected: true })) });
    const [sheet] = book.sheetNames();
    const before = book.dump();
    await press('เพิ่มผลการจำแนกข้างคะแนน');
    await alert(`แผ่นงาน “${sheet}” ถูกป้องกันไว้`);
    expect(book.dump().sheets).toEqual(before.sheets);
    await goTo(page, 3);
    await press('จัดทำแผ่นงาน');
    await page
      .getByText(/จัดทำแผนแล้ว \d+ มาตรการ/)
      .first()
      .waitFor();
  });

  test('a session that is gone while cells are changed: what may be left of it is said', async () => {
    session = await startPane(browser);
    const { page, office } = session;
    session.use({
      sheets: [
        {
          name: 'ก',
          blocks: [{ values: [[92.01]] }],
          formulas: { B1: { formula: '=ITA.GRADE(A1)', shown: 'A' } },
        },
      ],
    });
    await session.readAgain();
    await page.getByRole('button', { name: 'แปลงสูตร ITA เป็นค่า' }).waitFor();
    office.host.startJob();
    office.host.faults.at(5, { transport: 'sessionLost', forGood: true });
    await press('แปลงสูตร ITA เป็นค่า');
    await alert('การเชื่อมต่อกับสมุดงานขาดหาย โปรดปิดแล้วเปิดสมุดงานนี้ใหม่');
    await alert('บางเซลล์เปลี่ยนไปแล้ว โปรดกด Ctrl+Z');
  });
});
