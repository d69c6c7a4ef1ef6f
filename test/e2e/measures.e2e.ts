/** The measures step as the editor of the plan. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from './axe';
import { inChromium, startSite, type Site } from './browser';
import { reopen, temporaryFolder } from './built';
import { contentOf } from './check-plan';
import { choose, goTo, make, MAKE } from './clerk';
import { addOwnMeasure } from './scenarios';

const FILE = '004-ubon-2564.xlsx';
const TITLE = 'มาตรการของเราเอง';

inChromium('the measures step', () => {
  let site: Site;
  const folder = temporaryFolder();
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const open = async (options: Parameters<Site['open']>[0] = {}): Promise<Page> => {
    const page = await site.open(options);
    await choose(page, FILE);
    await goTo(page, 2);
    return page;
  };
  const checkbox = (page: Page, name: string) => page.getByRole('checkbox', { name });
  const undo = (page: Page) => page.getByRole('button', { name: 'เลิกทำ', exact: true });
  const first = (page: Page) => page.locator('.measure').first();

  test('a deleted measure comes back by one press, and the edits before it one after the other', async () => {
    const page = await open();
    await addOwnMeasure(page, TITLE);
    const chosen = page.locator('.measure input:checked');
    const before = await chosen.count();
    await first(page).getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: `ลบมาตรการ ${TITLE}` }).click();
    await checkbox(page, TITLE).waitFor({ state: 'detached' });
    await page.getByText('ลบแล้ว', { exact: true }).waitFor();
    // The next key takes it back.
    await page.waitForFunction(() => document.activeElement?.id === 'undo');
    await page.keyboard.press('Enter');
    await checkbox(page, TITLE).waitFor();
    await undo(page).click();
    expect(await chosen.count()).toBe(before);
    await undo(page).click();
    await checkbox(page, TITLE).waitFor({ state: 'detached' });
    expect(await undo(page).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('step-heading');
  });

  test('measures are moved up and down by keyboard, keep the focus, and come back by one press', async () => {
    const page = await open();
    const titles = (): Promise<string[]> =>
      page.locator('.indicator').first().locator('.measure label').allInnerTexts();
    const before = await titles();
    const up = page.getByRole('button', { name: `เลื่อนมาตรการ ${before[0] ?? ''} ขึ้น` });
    const down = page.getByRole('button', { name: `เลื่อนมาตรการ ${before[0] ?? ''} ลง` });
    expect(await up.getAttribute('aria-disabled')).toBe('true');
    await down.press('Enter');
    const moved = [before[1], before[0], ...before.slice(2)];
    expect(await titles()).toEqual(moved);
    await page.waitForFunction(
      (name) => document.activeElement?.getAttribute('aria-label') === name,
      `เลื่อนมาตรการ ${before[0] ?? ''} ลง`,
    );
    await undo(page).click();
    expect(await titles()).toEqual(before);
    await down.click();
    await goTo(page, 3);
    const path = join(folder, 'moved.xlsx');
    await (await make(page)).saveAs(path);
    const texts = contentOf(reopen(path)).rows('แผนมาตรการ ๒๕๖๕').flat().map(String);
    const places = moved.slice(0, 2).map((title) => texts.findIndex((text) => text.includes(title ?? '')));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
    // In the register the order is that of the rows, which are moved in their sheet.
    const again = await site.open();
    await again
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'แผน.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(path) });
    await again.getByText(/^แผนปี/).first().waitFor();
    await goTo(again, 2);
    const registered = await again.locator('.indicator').first().locator('.measure label').allInnerTexts();
    expect(registered.slice(0, 2)).toEqual(moved.slice(0, 2));
    expect(await again.locator('.move').count()).toBe(0);
  });

  test('all that a measure says is read without a form', async () => {
    const page = await open();
    const details = first(page).getByRole('button', { name: /^รายละเอียดของมาตรการ/ });
    expect(await details.getAttribute('aria-expanded')).toBe('false');
    await details.press('Enter');
    expect(await first(page).locator('.content ol li').count()).toBeGreaterThan(1);
    const labels = await first(page).locator('dt').allInnerTexts();
    expect(labels).toEqual(expect.arrayContaining(['ขั้นตอน/วิธีการ', 'ผู้รับผิดชอบหลัก', 'ดำเนินการในไตรมาส']));
  });

  test('steps are rows, units are ticks, and a unit that is only typed counts', async () => {
    const page = await open();
    await first(page).getByRole('button', { name: 'แก้ไข' }).click();
    const step = (number: number) => page.getByLabel(`ขั้นตอนที่ ${number}`, { exact: true });
    const rows = page.locator('.step-rows textarea');
    const count = await rows.count();
    await step(1).fill('ก\nข\nค');
    expect(await rows.count()).toBe(count + 2);
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'ขั้นตอนที่ 3');
    await page.getByRole('button', { name: 'เลื่อนขั้นตอนที่ 3 ขึ้น' }).click();
    await page.getByRole('button', { name: 'ลบขั้นตอนที่ 1' }).click();
    expect([await step(1).inputValue(), await step(2).inputValue()]).toEqual(['ค', 'ข']);
    await page.getByLabel('กองช่าง', { exact: true }).check();
    await page.getByLabel('หน่วยงานสนับสนุนอื่น').fill('งานนิติการ');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await first(page)
      .getByRole('button', { name: /^รายละเอียด/ })
      .click();
    const text = await first(page).locator('.content').innerText();
    expect(text).toMatch(/ค\s+ข/);
    for (const unit of ['กองช่าง', 'งานนิติการ']) expect(text).toContain(unit);
  });

  test('a form that was left open is asked about before documents are made', async () => {
    const page = await open();
    await first(page).getByRole('button', { name: 'แก้ไข' }).click();
    await goTo(page, 3);
    // Only opened, it is nothing to ask about.
    expect(await page.getByRole('button', { name: 'กลับไปดู' }).count()).toBe(0);
    await goTo(page, 2);
    await page.getByLabel('มาตรการ', { exact: true }).fill(TITLE);
    await goTo(page, 1);
    await page.getByRole('button', { name: 'กลับไปดู' }).click();
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    expect(await page.locator(':focus').inputValue()).toBe(TITLE);
    await goTo(page, 3);
    await page.getByRole('button', { name: MAKE }).click();
    await page.getByRole('alertdialog').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'บันทึกแล้วจัดทำ');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const path = join(folder, 'asked.xlsx');
    await (await download).saveAs(path);
    const { sheets, rows } = contentOf(reopen(path));
    expect(rows(sheets.at(-3)!).flat().join('\n')).toContain(TITLE);
    await page.locator('.callout.done').waitFor();
    const seen = await page.locator('.callout.done').evaluate((result) => {
      const { top, bottom } = result.getBoundingClientRect();
      return top < window.innerHeight && bottom > 0;
    });
    expect(seen).toBe(true);
  });

  test('a workbook with a register says so first, and its measures show how far they are', async () => {
    const page = await open();
    await addOwnMeasure(page, TITLE);
    await goTo(page, 3);
    const path = join(folder, 'plan.xlsx');
    await (await make(page)).saveAs(path);
    await page.locator('.callout.done').waitFor();
    const again = await site.open();
    await again
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'แผน.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(path) });
    const holds = again.getByText('ไฟล์นี้มีแผนปี 2565 จำนวน 9 มาตรการ');
    await again.getByText(/^แผนปี 2565 มี 9 มาตรการ/).waitFor();
    await goTo(again, 2);
    await holds.waitFor();
    await checkbox(again, TITLE).waitFor();
    await again.getByRole('button', { name: `รายละเอียดของมาตรการ ${TITLE}` }).click();
    await again.getByText('สถานะและความก้าวหน้า').waitFor();
    await checkbox(again, TITLE).uncheck();
    await again.getByText('จะนำออกจากทะเบียนเมื่อจัดทำ').waitFor();
    await again.getByText('นำออกจากทะเบียน 1 มาตรการตามที่ผู้ใช้ลบ').waitFor();
    await undo(again).click();
    expect(await checkbox(again, TITLE).isChecked()).toBe(true);
  });

  test('on a wide page the list stands on the left, what is chosen in it on the right', async () => {
    const page = await open({ viewport: { width: 768, height: 700 } });
    const panel = page.locator('.measure-panel');
    await panel.locator('dl').waitFor();
    const second = page.locator('.measure').nth(1);
    await second.getByRole('button', { name: /^รายละเอียด/ }).click();
    expect(await panel.locator('h3').innerText()).toBe(await second.locator('label').innerText());
    await second.getByRole('button', { name: 'แก้ไข' }).click();
    await panel.getByLabel('มาตรการ', { exact: true }).fill(TITLE);
    await panel.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await panel.getByRole('heading', { name: TITLE }).waitFor();
    const [list, beside] = await Promise.all([second.boundingBox(), panel.boundingBox()]);
    expect(list!.x + list!.width).toBeLessThanOrEqual(beside!.x);
  });

  test.each([
    [350, 378],
    [768, 700],
  ])('back, on and make are in reach at %d pixels; axe finds nothing', async (width, height) => {
    const page = await open({ viewport: { width, height }, bypassCSP: true });
    await addOwnMeasure(page, TITLE);
    const found: string[] = [];
    for (const name of ['ย้อนกลับ: วิเคราะห์', 'ถัดไป: เอกสาร']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box!.y + box!.height).toBeLessThanOrEqual(height);
    }
    await first(page)
      .getByRole('button', { name: /^รายละเอียด/ })
      .click();
    found.push(...(await violations(page)));
    await first(page).getByRole('button', { name: 'แก้ไข' }).click();
    found.push(...(await violations(page)));
    await goTo(page, 3);
    const box = await page.getByRole('button', { name: MAKE }).boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(height);
    expect(found).toEqual([]);
  });
});
