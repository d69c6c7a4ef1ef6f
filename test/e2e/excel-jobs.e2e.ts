/** What the pane offers in Excel besides making documents: the jobs of the ribbon, each said before and after. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import type { WorkbookSpec } from '../excel-host/workbook-spec';
import { inChromium } from './browser';
import { sample } from './built';
import { STUCK_FORMULAS } from '../support/stuck-formulas';
import { goTo, NAMES, scoreRows } from './clerk';
import { addOwnMeasure, correctFirstScore, useSuggestion } from './scenarios';
import { startChromium, startPane, type ExcelSession } from './excel';

const ubon = (): WorkbookSpec => openInExcel(readFileSync(sample('004-ubon-2564.xlsx')));

inChromium('jobs of the ribbon in the pane', () => {
  let browser: Browser;
  let session: ExcelSession;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterEach(() => session.end());
  afterAll(() => browser.close());

  const press = (name: string) => session.page.getByRole('button', { name, exact: true }).click();

  test('annotate: said before, written beside the scores of the sheet and over nothing, told after', async () => {
    session = await startPane(browser);
    const { page } = session;
    const book = session.use(ubon());
    await session.readAgain();
    await page.locator('table.scores').waitFor();
    const [sheet] = book.sheetNames();
    const before = book.sheet(sheet!).cells;
    await page.getByText(`จะเพิ่มผลการจำแนกในคอลัมน์ว่างทางขวาของคะแนนในแผ่นงาน ${sheet}`).waitFor();

    const field = page.getByLabel(`คะแนนของตัวชี้วัดที่ 1 ${NAMES[0]}`);
    await field.fill('10');
    await field.press('Enter');
    await page.getByText('ไม่ใช้คะแนนที่แก้ไขในหน้านี้').waitFor();
    await press('เพิ่มผลการจำแนกข้างคะแนน');
    await page.getByText('เพิ่มผลการจำแนกข้างคะแนนแล้ว 10 รายการ').waitFor();
    const after = book.sheet(sheet!).cells;
    expect(after).toMatchObject(before);
    const written = Object.entries(after).filter(([address]) => !(address in before));
    // A header and ten cells for each of class and letter.
    expect(written).toHaveLength(22);
    // As the sheet has it, not as it was corrected on the page.
    expect([after.F9?.value, after.G9?.value]).toEqual(['จุดแข็ง', 'A']);
    expect([after.F16?.value, after.G16?.value]).toEqual(['จุดอ่อน', 'F']);

    await press('เพิ่มผลการจำแนกข้างคะแนน');
    await page.getByText('มีผลการจำแนกอยู่แล้ว จึงไม่เพิ่มซ้ำ').waitFor();
    expect(book.sheet(sheet!).cells).toEqual(after);
    await session.readAgain();
    await page.locator('table.scores').waitFor();
    expect((await scoreRows(page))[6]).toEqual(['7', 'ประสิทธิภาพการสื่อสาร', '49.73', 'B16']);
  });

  test('annotate: what changed meanwhile is told, nothing is written before the user says so again', async () => {
    session = await startPane(browser);
    const { page } = session;
    const book = session.use(ubon());
    await session.readAgain();
    await page.locator('table.scores').waitFor();
    const [sheet] = book.sheetNames();
    book.type(sheet!, 'B16', [[95]]);
    const before = book.sheet(sheet!).cells;
    await press('เพิ่มผลการจำแนกข้างคะแนน');
    await page.getByText('คะแนนตัวชี้วัดที่ 7 เปลี่ยนจาก 49.73 เป็น 95.00').waitFor();
    expect(book.sheet(sheet!).cells).toEqual(before);
    await press('เพิ่มผลการจำแนกข้างคะแนน');
    await page.getByText('เพิ่มผลการจำแนกข้างคะแนนแล้ว 10 รายการ').waitFor();

    const cleared = Array.from({ length: 30 }, () => ['', '', '', '', '', '']);
    book.type(sheet!, 'A1:F30', cleared);
    await press('เพิ่มผลการจำแนกข้างคะแนน');
    await page.getByText(`ไม่พบคะแนนที่เคยอ่านจากแผ่นงาน ${sheet}`).waitFor();
  });

  test('repair and freeze are offered where there are formulas of ours, and need no scores; others stay', async () => {
    session = await startPane(browser);
    const { page } = session;
    // Without scores there are no steps; what needs none stands below how to begin.
    expect(await page.locator('nav button').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'ซ่อมสูตรที่ขึ้น #NAME?' }).count()).toBe(0);
    const book = session.use(STUCK_FORMULAS);
    await session.readAgain();
    await page.getByText('จะป้อนสูตร ITA ที่ค้างเป็น #NAME? ใหม่ทุกเซลล์').waitFor();
    await press('ซ่อมสูตรที่ขึ้น #NAME?');
    await page.getByText('ป้อนสูตรที่ค้างเป็น #NAME? ใหม่แล้ว 1 เซลล์').waitFor();
    expect(book.sheet('ก').cells.C1).toMatchObject({ formula: '=ITA.GRADE(A1)', value: 'A' });
    await press('ซ่อมสูตรที่ขึ้น #NAME?');
    await page.getByText('ไม่มีสูตร ITA ที่ค้าง').waitFor();

    await page.getByText('หากยังต้องใช้สูตร โปรดบันทึกสำเนาไว้ก่อน').waitFor();
    await press('แปลงสูตร ITA เป็นค่า');
    await page.getByText('แปลงสูตร ITA เป็นค่าแล้ว 2 เซลล์').waitFor();
    const { B1, C1, D1 } = book.sheet('ก').cells;
    expect([B1, C1]).toEqual([{ value: 'A' }, { value: 'A' }]);
    expect(D1).toMatchObject({ formula: '=SUM(A1)' });
    await press('แปลงสูตร ITA เป็นค่า');
    await page.getByText('ไม่มีสูตร ITA ในสมุดงานนี้ จึงส่งไฟล์ได้ทันที').waitFor();
  });

  test('where no scores are, a sheet to type them in is added, filled in, and read again', async () => {
    session = await startPane(browser);
    const { page } = session;
    const book = session.use({});
    await page.getByText('จะเพิ่มแผ่นงานเปล่าสำหรับกรอกคะแนนทั้ง 10 ตัวชี้วัด').waitFor();
    await press('เพิ่มแบบกรอกคะแนน');
    await page.getByText('เพิ่มแผ่นงาน คะแนน ITA แล้ว').waitFor();
    const cells = Object.entries(book.sheet('คะแนน ITA').cells);
    const row = (label: string): number =>
      Number(cells.find(([, { value }]) => value === label)![0].replace(/\D/g, ''));
    const first = row(NAMES[0]);
    const scores = NAMES.map((_, index) => [80 + index]);
    book.type('คะแนน ITA', `C${first}:C${first + 9}`, scores);
    book.type('คะแนน ITA', `C${row('หน่วยงาน')}`, [['เทศบาลตำบลตัวอย่าง']]);
    book.type('คะแนน ITA', `C${row('ปีงบประมาณ')}`, [[2567]]);
    await session.readAgain();
    await page.locator('table.scores').waitFor();
    expect((await scoreRows(page)).map(([, , score]) => score)).toEqual(
      NAMES.map((_, index) => `${80 + index}.00`),
    );
    expect(await page.locator('#set-heading').innerText()).toContain('เทศบาลตำบลตัวอย่าง');
  });

  test('suggestion, correction and own measure are on the sheets that are made; the scores stay as they were', async () => {
    session = await startPane(browser);
    const { page } = session;
    const book = session.use(ubon());
    const [sheet] = book.sheetNames();
    const before = book.sheet(sheet!).cells;
    await session.readAgain();
    await page.locator('table.scores').waitFor();
    await useSuggestion(page);
    await correctFirstScore(page);
    await addOwnMeasure(page, '=จัดประชุมประชาคมทุกตำบล');
    await goTo(page, 3);
    await press('จัดทำแผ่นงาน');
    await page.getByText(/จัดทำแผนแล้ว \d+ มาตรการ แผ่นงานที่เพิ่มคือ/).waitFor();
    const plan = Object.values(book.sheet('แผนมาตรการ ๒๕๖๕').cells);
    const texts = plan.map(({ value }) => String(value)).join('\n');
    expect(texts).toContain('=จัดประชุมประชาคมทุกตำบล');
    expect(plan.filter(({ formula }) => formula?.includes('จัดประชุม'))).toEqual([]);
    expect(texts).toContain(NAMES[0]);
    expect(book.sheet(sheet!).cells).toEqual(before);
  });

  test('the documents are drawn again with the score that was corrected a moment ago, and no new measure', async () => {
    session = await startPane(browser);
    const { page, office } = session;
    const book = session.use(ubon());
    expect((await office.invokeRibbon('makePlan')).code).toBe(0);
    const titles = (): readonly unknown[] =>
      Object.entries(book.sheet('ทะเบียนมาตรการ ๒๕๖๕').cells).flatMap(([address, { value }]) =>
        /^E\d+$/.test(address) ? [value] : [],
      );
    const before = titles();
    expect(before.length).toBeGreaterThan(8);
    await session.readAgain();
    await page.locator('table.scores').waitFor();
    await correctFirstScore(page);
    expect((await office.invokeRibbon('updateDocuments')).code).toBe(0);
    expect(titles()).toEqual(before);
    const analysis = Object.values(book.sheet('วิเคราะห์ผล ๒๕๖๕').cells).map(({ value }) => value);
    expect(analysis).toContain(40);
  });

  test('the sample is tried inside Excel, and the open workbook is one press away', async () => {
    session = await startPane(browser);
    const { page } = session;
    session.use(ubon());
    await press('ลองใช้ข้อมูลตัวอย่าง');
    await page.getByText('ข้อมูลตัวอย่าง (หน่วยงานสมมติ)').waitFor();
    await press('กลับไปยังสมุดงานที่เปิดอยู่');
    await page.getByText('สมุดงานที่เปิดอยู่ใน Excel').waitFor();
    expect((await scoreRows(page))[6]?.[3]).toBe('B16');
  });
});
