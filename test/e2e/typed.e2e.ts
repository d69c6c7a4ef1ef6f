/** A person without any workbook: types or pastes the scores, and plans. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PASTED_TEXTS } from '../support/pasted-texts';
import { inChromium, startSite, type Site } from './browser';
import { reopen, temporaryFolder } from './built';
import { contentOf } from './check-plan';
import { goTo, make, NAMES, scoreRows } from './clerk';
import { startChromium, startPane } from './excel';

const pastedText = (name: string) => PASTED_TEXTS.find((each) => each.name.startsWith(name))!;
const RESULT_PAGE = pastedText('a page of results');
const [[AGENCY, YEAR, SCORES]] = RESULT_PAGE.expected.results as [[string, number, number[], number]];

/** Pastes as the browser does, without the clipboard of the machine. */
const paste = (page: Page, selector: string, text: string, html = ''): Promise<void> =>
  page.locator(selector).evaluate(
    (field, [plain, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      clipboardData.setData('text/html', markup);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html] as const,
  );

const openForm = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(พิมพ์หรือวางคะแนน|Type or paste scores)$/ }).click();
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"] :is(input, select)`);
const typedScores = (page: Page): Promise<string[]> =>
  page
    .locator('.typed-scores input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
const two = (score: number): string => score.toFixed(2);

inChromium('scores without a file', () => {
  const folder = temporaryFolder();
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('a page that is pasted fills the fields, is there after a reload, and its plan holds the scores', async () => {
    const page = await site.open();
    await openForm(page);
    await paste(page, '.paste textarea', RESULT_PAGE.text);
    await page.getByText('เติมแล้ว 15 ช่อง').waitFor();
    expect(await typedScores(page)).toEqual([...SCORES.map(two), '86.64']);
    expect(await field(page, 'year').inputValue()).toBe(String(YEAR));
    await page.getByText('คะแนนรวม 86.64 ระดับ').waitFor();

    // Loaded again, and left for the first page and come back to: what was typed stays.
    page.on('dialog', (dialog) => void dialog.accept());
    await field(page, '10').fill('๘๘');
    await page.reload();
    await field(page, '10').waitFor();
    expect(await field(page, '10').inputValue()).toBe('๘๘');
    await page.goBack();
    await page.locator('.drop').waitFor();
    await openForm(page);
    await field(page, '10').fill(two(SCORES[9]!));

    await page.getByRole('button', { name: 'ใช้คะแนนนี้' }).click();
    await page.locator('table.scores').waitFor();
    expect((await scoreRows(page)).map(([, , score]) => score)).toEqual(SCORES.map(two));
    await goTo(page, 3);
    const download = await make(page);
    expect(download.suggestedFilename()).toBe(`แผนมาตรการ ITA ${AGENCY} ${YEAR + 1}.xlsx`);
    const path = join(folder, 'plan.xlsx');
    await download.saveAs(path);
    const { sheets, rows } = contentOf(reopen(path));
    const scores = rows(sheets.find((name) => name.startsWith('คะแนน ITA'))!);
    expect(scores.flat()).toContain(AGENCY);
    expect(
      scores.filter((row) => row.some((cell) => (NAMES as readonly unknown[]).includes(cell))).flat(),
    ).toEqual(expect.arrayContaining([...SCORES]));
  });

  test('items that are pasted go along as one thing, can be looked at and left out, and are in the workbook', async () => {
    const page = await site.open();
    await openForm(page);
    const items = Array.from({ length: 28 }, (_, index) => `o${index + 1}\t${index === 3 ? 0 : 100}`);
    const cells = ['ข้อ\tคะแนน', ...items];
    await paste(page, '.paste textarea', [RESULT_PAGE.text, ...cells].join('\n'));
    await page.getByText('มีคะแนนรายข้อรวม 28 ข้อ').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByRole('button', { name: 'คะแนนรายข้อ 28 ข้อ' }).click();
    await page.locator('.pasted-facts').getByText('o28').waitFor();
    await page.getByRole('button', { name: 'ไม่ใช้คะแนนรายข้อ' }).click();
    await page.locator('.pasted-facts').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'เลิกทำ' }).click();
    await page.getByRole('button', { name: 'ใช้คะแนนนี้' }).click();
    await page.locator('table.scores').waitFor();
    await page.getByRole('button', { name: 'คะแนนรายข้อ 28 ข้อ' }).click();
    await page.locator('table.items tbody tr').nth(27).waitFor();
  });

  test('by keyboard at 320 px: Enter goes on, ten numbers fill ten fields, what is wrong is told and taken back', async () => {
    const page = await site.open({ viewport: { width: 320, height: 480 } });
    await openForm(page);
    await field(page, 'agency').fill('อบต.ทดสอบ');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Enter');
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field')),
    ).toBe('province');
    await field(page, '1').focus();
    await page.keyboard.type('๙๒.๐๑');
    await page.keyboard.press('Enter');
    await page.keyboard.type('920');
    await page.keyboard.press('Enter');
    await page.locator('[data-field="2"] .wrong').waitFor();
    await paste(page, '[data-field="1"] input', SCORES.map(two).join('\r\n'));
    expect((await typedScores(page)).slice(0, 10)).toEqual(SCORES.map(two));
    await page.getByRole('button', { name: 'เลิกทำ' }).click();
    expect((await typedScores(page)).slice(0, 3)).toEqual(['๙๒.๐๑', '920', '']);
    // The year is asked for, and the focus goes there.
    await page.getByRole('button', { name: 'ใช้คะแนนนี้' }).click();
    await page.getByText('โปรดเลือกปีงบประมาณตามประกาศ').waitFor();
    expect(await field(page, 'year').evaluate((select) => select === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('of several results one is chosen; a PDF leads to the form', async () => {
    const page = await site.open();
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'ผล.xlsx', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
    await page.getByText('ไฟล์นี้เป็น PDF อ่านคะแนนไม่ได้').waitFor();
    await page.locator('main [role=alert]').getByRole('button', { name: 'พิมพ์หรือวางคะแนน' }).click();
    await paste(page, '.paste textarea', pastedText('two years').text);
    await page.getByLabel(/พบผลการประเมิน 2 รายการ/).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'เติมรายการนี้' }).click();
    await page.getByText('เติมแล้ว 12 ช่อง').waitFor();
  });
});

inChromium('scores without a file, in Excel', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test('an empty workbook greets; what is pasted gets a sheet of its own, and its scores stand', async () => {
    const session = await startPane(browser);
    const { page } = session;
    await page.getByRole('heading', { name: 'ยังไม่มีคะแนนในสมุดงานนี้' }).waitFor();
    expect(await page.locator('.callout, nav.steps').count()).toBe(0);
    await openForm(page);
    await paste(
      page,
      '.paste textarea',
      pastedText('a table of a page').text,
      pastedText('a table of a page').html,
    );
    await page.getByText(/เติมแล้ว \d+ ช่อง/).waitFor();
    await page.getByRole('button', { name: 'เพิ่มคะแนนในสมุดงาน' }).click();
    await page.locator('table.scores').waitFor();
    expect((await scoreRows(page)).map(([, , score]) => score)).toEqual(SCORES.map(two));
    await page.getByText('· แผ่นงาน คะแนน ITA ๒๕๖๘').waitFor();
    await session.end();
  });
});
