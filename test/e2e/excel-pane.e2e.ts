/** The built pane in Excel: Microsoft's own office.js on the emulated workbook, which is inspected here. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import type { OfficePage } from '../excel-host/boot-chromium';
import { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import { startChromium, startPane, untilQuiet, type ExcelSession } from './excel';
import { inChromium } from './browser';
import { sample } from './built';
import { PLAN_STEMS } from './check-plan';
import { goTo, result, scoreRows } from './clerk';

inChromium('the pane in Excel', () => {
  let browser: Browser;
  let session: ExcelSession;
  let office: OfficePage;
  let book: EmulatedWorkbook;
  beforeAll(async () => {
    browser = await startChromium();
  });
  beforeEach(async () => {
    session = await startPane(browser, { customFunctions: true }, { viewport: { width: 350, height: 378 } });
    office = session.office;
    book = session.use(openInExcel(readFileSync(sample('004-ubon-2564.xlsx'))));
    await session.readAgain();
    await office.page.locator('table.scores').waitFor();
  });
  afterEach(() => session.end());
  afterAll(() => browser.close());

  const make = () => office.page.getByRole('button', { name: 'จัดทำแผ่นงาน' }).click();
  const made = () => office.page.getByText(/จัดทำแผนแล้ว \d+ มาตรการ แผ่นงานที่เพิ่มคือ/).waitFor();
  const ours = (): readonly string[] => book.sheetNames().filter((name) => /[๐-๙]{4}$/.test(name));

  test('scores, one edited measure, sheets made, and removed again; requests counted', async () => {
    const { page, host } = office;
    const before = book.dump();
    await untilQuiet(office);
    expect(host.log.cost.requests).toBe(2);
    expect((await scoreRows(page))[6]).toEqual(['7', 'ประสิทธิภาพการสื่อสาร', '49.73', 'B16']);
    await goTo(page, 1);
    expect([await result(page, 'คะแนนรวม'), await result(page, 'ระดับ')]).toEqual(['78.85', 'B']);
    await goTo(page, 2);
    await page.locator('.measure').first().getByRole('button', { name: 'แก้ไข' }).click();
    await page.getByLabel('มาตรการ', { exact: true }).fill('จัดทำช่องทางสื่อสารทางไลน์');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    expect(book.dump()).toEqual(before);

    await goTo(page, 3);
    // Excel itself prints its sheets.
    expect(await page.getByRole('button', { name: 'พิมพ์', exact: true }).count()).toBe(0);
    await untilQuiet(office);
    host.startJob();
    await make();
    await made();
    // Read, made, and the register read as it stands now.
    expect(host.log.cost.requests).toBeLessThanOrEqual(8);
    expect(ours()).toEqual(PLAN_STEMS.map((stem): unknown => expect.stringContaining(stem)));
    expect(JSON.stringify(book.sheet(ours().find((name) => name.startsWith('แผนมาตรการ'))!).cells)).toContain(
      'จัดทำช่องทางสื่อสารทางไลน์',
    );

    await page.getByRole('button', { name: 'ลบแผ่นงานที่เพิ่งจัดทำ' }).click();
    // A hidden sheet goes too, untold.
    await page.getByText('ลบแผ่นงานที่จัดทำครั้งล่าสุดแล้ว 5 แผ่น').waitFor();
    expect(ours()).toEqual([]);
  });

  test('"go to cell" selects the cell', async () => {
    await office.page.getByRole('button', { name: 'ไปที่เซลล์ B16' }).click();
    while (!book.dump().selection.endsWith('!B16')) await office.page.waitForTimeout(20);
  });

  test('what changed meanwhile is told, nothing is made before the user says so again', async () => {
    const { page } = office;
    const sheet = book.sheetNames()[0]!;
    await goTo(page, 3);
    book.type(sheet, 'B16', [[55]]);
    book.rename(sheet, 'คะแนนจริง');
    await make();
    await page.getByText('คะแนนตัวชี้วัดที่ 7 เปลี่ยนจาก 49.73 เป็น 55.00').waitFor();
    await page.getByText(`แผ่นงาน ${sheet} เปลี่ยนชื่อเป็น คะแนนจริง`).waitFor();
    expect(ours()).toEqual([]);
    await make();
    await made();
    expect(ours()).toHaveLength(6);
  });

  test('a sheet that is gone is told; another can be chosen after reading again', async () => {
    const { page } = office;
    await goTo(page, 3);
    book.type(
      book.sheetNames()[0]!,
      'A1:D30',
      Array.from({ length: 30 }, () => ['', '', '', '']),
    );
    await make();
    await page.getByText('ไม่พบคะแนนที่เคยอ่าน').waitFor();
    expect(ours()).toEqual([]);
  });

  test('a cell whose sheet was renamed is not there: said, with what to do, and found after reading again', async () => {
    const { page } = office;
    const sheet = book.sheetNames()[0]!;
    book.rename(sheet, 'คะแนนจริง');
    await page.getByRole('button', { name: 'ไปที่เซลล์ B16' }).click();
    await page.locator('[role=alert]').getByText(`ไม่พบแผ่นงาน ${sheet} แล้ว`).waitFor();
    await page.getByRole('button', { name: 'อ่านใหม่' }).click();
    await page.locator('.source').getByText('คะแนนจริง').waitFor();
    await page.getByRole('button', { name: 'ไปที่เซลล์ B16' }).click();
    while (book.dump().selection !== 'คะแนนจริง!B16') await page.waitForTimeout(20);
  });

  test('a sheet that was deleted while measures were edited: nothing is made of it, the measures are kept', async () => {
    const { page } = office;
    const spec = openInExcel(readFileSync(sample('004-ubon-2564.xlsx')));
    book = office.use(new EmulatedWorkbook({ ...spec, sheets: [...(spec.sheets ?? []), { name: 'อื่น' }] }));
    await page.getByRole('button', { name: 'อ่านใหม่' }).click();
    await goTo(page, 2);
    const box = page.locator('.measure').first().getByRole('checkbox');
    await box.uncheck();
    await goTo(page, 3);
    book.deleteSheet(book.sheetNames()[0]!);
    await make();
    await page.getByText('ไม่พบคะแนนที่เคยอ่าน').first().waitFor();
    await page.getByText('สิ่งที่แก้ไขไว้ยังเก็บอยู่').waitFor();
    expect(ours()).toEqual([]);
  });

  test('removing takes only what is as it was made: edited and renamed sheets are the clerk’s own', async () => {
    const { page } = office;
    await goTo(page, 3);
    await make();
    await made();
    const [analysis, plan, register, owners] = ours();
    book.type(plan!, 'A2', [['แก้ไขด้วยมือ']]);
    book.rename(register!, 'ทะเบียนของเรา');
    book.deleteSheet(owners!);
    await page.getByRole('button', { name: 'ลบแผ่นงานที่เพิ่งจัดทำ' }).click();
    await page.getByText('ลบแผ่นงานที่จัดทำครั้งล่าสุดแล้ว 1 แผ่น').waitFor();
    await page.getByText(new RegExp(`มีผู้แก้ไขหรือเปลี่ยนชื่อ.*${plan}`)).waitFor();
    expect(book.sheetNames()).not.toContain(analysis);
    expect(book.sheetNames()).toEqual(expect.arrayContaining([plan, 'ทะเบียนของเรา']));
  });

  test('settings are kept in the workbook and there again for the next one who opens it', async () => {
    const { page } = office;
    await goTo(page, 1);
    await page.getByLabel('เป็นจุดแข็งเมื่อได้ตั้งแต่').first().fill('90');
    await goTo(page, 0);
    await page.getByRole('button', { name: 'อ่านใหม่' }).click();
    await goTo(page, 1);
    expect(await page.getByLabel('เป็นจุดแข็งเมื่อได้ตั้งแต่').first().inputValue()).toBe('90');
  });

  test('a refusal of Excel is told in one sentence; the next try works', async () => {
    const { page, host } = office;
    const before = book.dump();
    await goTo(page, 3);
    host.startJob();
    host.faults.at(2, { code: 'InvalidOperationInCellEditMode', action: 0 });
    await make();
    await page.locator('[role=alert]').getByText('ยังพิมพ์ค้างอยู่ในเซลล์').waitFor();
    expect(book.dump()).toEqual(before);
    await make();
    await made();
  });
});
