/** The step of the documents in Excel: what is told before and after making, and making that is stopped. */
import { PLAN_STEMS } from './check-plan';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import type { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import { inChromium } from './browser';
import { sample } from './built';
import { goTo } from './clerk';
import { startChromium, startPane, type ExcelSession } from './excel';

const PLAN = 'แผนมาตรการ ๒๕๖๕';
const ANALYSIS = 'วิเคราะห์ผล ๒๕๖๕';

inChromium('documents in Excel', () => {
  let browser: Browser;
  let session: ExcelSession;
  let book: EmulatedWorkbook;
  beforeAll(async () => {
    browser = await startChromium();
  });
  beforeEach(async () => {
    session = await startPane(browser);
    book = session.use(openInExcel(readFileSync(sample('004-ubon-2564.xlsx'))));
    await session.readAgain();
    await session.page.locator('table.scores').waitFor();
    await goTo(session.page, 3);
  });
  afterEach(() => session.end());
  afterAll(() => browser.close());

  const press = (name: string) => session.page.getByRole('button', { name, exact: true }).click();
  const said = (text: string | RegExp) => session.page.locator('main').getByText(text).first().waitFor();
  const wanted = async (...names: readonly string[]): Promise<void> => {
    for (const name of PLAN_STEMS) {
      await session.page
        .getByRole('checkbox', { name: new RegExp(`^${name}`) })
        .setChecked(names.includes(name));
    }
  };

  test('tells before making which sheets are new, replaced, and kept because a person edited them', async () => {
    await wanted('วิเคราะห์ผล', 'แผนมาตรการ');
    await said(`จะเพิ่มแผ่นงานใหม่ในสมุดงานนี้: ${ANALYSIS}, ${PLAN} แผ่นงานอื่นของท่านไม่เปลี่ยนแปลง`);
    expect(await session.page.getByText('จะถูกแทนที่').count()).toBe(0);
    await press('จัดทำแผ่นงาน');
    await said(/จัดทำแผนแล้ว 8 มาตรการ/);
    // Nothing beside the fresh sheets speaks of their end, until something else is wanted.
    expect(await session.page.getByText(/จะถูกแทนที่|จะเพิ่มแผ่นงานใหม่/).count()).toBe(0);
    await wanted('วิเคราะห์ผล');
    await said(`แผ่นที่จัดทำไว้ก่อนและไม่มีผู้แก้ไขจะถูกแทนที่: ${ANALYSIS}`);
    await wanted('วิเคราะห์ผล', 'แผนมาตรการ');
    book.type(PLAN, 'A8', [['พิมพ์เอง']]);
    await goTo(session.page, 0);
    await session.readAgain();
    await goTo(session.page, 3);
    await said(`แผ่นที่จัดทำไว้ก่อนและไม่มีผู้แก้ไขจะถูกแทนที่: ${ANALYSIS}`);
    await said(new RegExp(`^แผ่นที่มีผู้แก้ไขแล้วจะคงไว้ครบถ้วน .*: ${PLAN}$`));
    await press('จัดทำแผ่นงาน');
    await said('แผ่นงานฉบับก่อนที่มีผู้แก้ไขยังอยู่ครบ');
    expect(book.sheetNames()).toEqual(expect.arrayContaining([PLAN, `${PLAN} (เดิม)`]));
    expect(book.sheetNames().filter((name) => name.startsWith(ANALYSIS))).toEqual([ANALYSIS]);
  });

  test('says what was made, and shows each sheet at a press', async () => {
    await wanted('วิเคราะห์ผล', 'แผนมาตรการ');
    await press('จัดทำแผ่นงาน');
    await press(`ไปที่แผ่น ${ANALYSIS}`);
    while (!book.dump().selection.startsWith(`'${ANALYSIS}'`)) await session.page.waitForTimeout(20);
    await wanted('วิเคราะห์ผล');
    await press('จัดทำแผ่นงาน');
    await said(/จัดทำเอกสารแล้ว แผ่นงานที่เพิ่มคือ/);
  });

  test('what was found stands on a hidden sheet, which is shown at a press', async () => {
    const CHECK = 'ตรวจสอบข้อมูล ๒๕๖๕';
    await wanted('วิเคราะห์ผล', 'ตรวจสอบข้อมูล');
    await press('จัดทำแผ่นงาน');
    await said(`${CHECK} ซึ่งซ่อนไว้`);
    expect(book.sheet(CHECK).visibility).toBe('Hidden');
    await press('แสดงแผ่นงานตรวจสอบข้อมูล');
    await said(`แสดงแผ่นงาน ${CHECK} แล้ว`);
    expect([book.sheet(CHECK).visibility, book.dump().activeSheet]).toEqual(['Visible', CHECK]);
  });

  test('making is stopped: what was half made is gone, and the next try makes it all', async () => {
    const { page, office } = session;
    const before = book.dump();
    office.host.delay = 1200;
    await press('จัดทำแผ่นงาน');
    // Reading again takes two requests, looking around a third: the fourth writes.
    await said('กำลังจัดทำเอกสาร');
    while (office.host.log.cost.requests < 4) await page.waitForTimeout(20);
    await press('หยุด');
    await said('กำลังหยุด');
    await page.locator('p[role=status].unseen').getByText('หยุดแล้ว').waitFor({ state: 'attached' });
    expect(book.dump()).toEqual(before);
    office.host.delay = 0;
    await press('จัดทำแผ่นงาน');
    await said(/จัดทำแผนแล้ว 8 มาตรการ/);
  });

  test('a stop that comes with the last request is too late: the sheets stand and are told', async () => {
    const { page, office } = session;
    await wanted('แผนมาตรการ');
    office.host.startJob();
    office.host.delay = 800;
    await press('จัดทำแผ่นงาน');
    while (office.host.log.cost.requests < 5) await page.waitForTimeout(20);
    await press('หยุด');
    await said(/จัดทำแผนแล้ว 8 มาตรการ/);
    expect(book.sheetNames()).toContain(PLAN);
  });

  test('signers and the printed name go onto the sheet; signers stay with the workbook', async () => {
    const { page } = session;
    await page.getByRole('button', { name: 'ผู้ลงนามในแผน' }).click();
    await page.getByRole('button', { name: 'ลบผู้ลงนามคนที่ 2' }).click();
    const last = page.getByRole('group', { name: 'ผู้ลงนามคนที่ 2' });
    await last.getByLabel('ตำแหน่ง').fill('นายกเทศมนตรี');
    await page.getByLabel('ชื่อหน่วยงานที่จะพิมพ์ในเอกสาร').fill('เทศบาลเมืองทดสอบ จังหวัดอุบลราชธานี');
    await wanted('แผนมาตรการ');
    await press('จัดทำแผ่นงาน');
    await said(/จัดทำแผนแล้ว/);
    const cells = JSON.stringify(book.sheet(PLAN).cells);
    expect(cells).toContain('นายกเทศมนตรี');
    expect(cells).toContain('เทศบาลเมืองทดสอบ อำเภอเมืองอุบลราชธานี จังหวัดอุบลราชธานี');
    expect(cells).not.toContain('ผู้ตรวจสอบ');
    await page.getByLabel('ชื่อหน่วยงานที่จะพิมพ์ในเอกสาร').fill('');
    await page.locator('.paper').getByText('เทศบาลเมืองแจระแม อำเภอเมืองอุบลราชธานี').first().waitFor();
    await goTo(page, 0);
    await session.readAgain();
    await goTo(page, 3);
    await page.locator('.signers .facts-line').getByText('2 คน: ผู้จัดทำ, ผู้อนุมัติ').waitFor();
  });
});
