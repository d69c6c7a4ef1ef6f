/** The columns of the plan's table: chosen and moved by the keyboard, drawn, and remembered by the workbook. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { memoryOf } from '../../src/app/keeping/memory';
import { readWorkbook } from '../../src/workbook/file/read';
import { violations } from './axe';
import { inChromium, startSite, type Site } from './browser';
import { temporaryFolder } from './built';
import { choose, goTo, make } from './clerk';
import { focusOf, press } from './focus';

const bare = (text: string): string => text.replace(/\s/g, '');

/** What stands over the columns in the preview, the first of two rows. */
async function headers(page: Page): Promise<string[]> {
  const rows = page.locator('.paper table.sheet').first().locator('tr');
  const row = rows.filter({ hasText: 'ผู้รับผิดชอบ' }).first();
  return (await row.locator('td').allInnerTexts()).map(bare).filter((text) => text !== '');
}

/** The preview follows a moment after what was chosen: gives its titles as soon as they are these, else what stands there in the end. */
async function settledHeaders(page: Page, titles: readonly string[]): Promise<string[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    const shown = await headers(page);
    if (isDeepStrictEqual(shown, titles)) return shown;
    await page.waitForTimeout(50);
  }
  return headers(page);
}

inChromium('the columns of the plan', () => {
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

  test('are chosen and moved in a narrow pane without losing the focus', async () => {
    const page = await site.open({ viewport: { width: 320, height: 700 }, bypassCSP: true });
    const shows = async (titles: readonly string[]): Promise<void> =>
      expect(await settledHeaders(page, titles)).toEqual(titles);
    await choose(page, '004-ubon-2564.xlsx');
    await goTo(page, 3);
    await page.locator('.paper').waitFor();
    await page.getByLabel('แบบตารางแผน').focus();
    await press(page, 'คอลัมน์ของตาราง');
    await press(page, 'ผลผลิต/หลักฐาน', 'Space');
    expect((await focusOf(page)).name).toBe('ผลผลิต/หลักฐาน');
    const up = 'เลื่อนคอลัมน์ ผลผลิต/หลักฐาน ขึ้น';
    await press(page, up);
    for (let times = 0; times < 2; times += 1) {
      await page.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, up);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('status').getByText('เลื่อนเป็นคอลัมน์ที่ 3 แล้ว').waitFor({ state: 'attached' });
    await shows(['มาตรการ', 'ขั้นตอน/วิธีการ', 'ผลผลิต/หลักฐาน', 'ผู้รับผิดชอบ', 'ไตรมาส', 'การกำกับติดตาม']);
    await page.getByLabel('ข้อความในคอลัมน์การกำกับติดตาม').selectOption('day');
    const day = page.getByLabel('วันที่รายงานความก้าวหน้า');
    await day.fill('31 มีนา');
    await page.getByText('โปรดพิมพ์วันที่ เช่น').waitFor();
    await day.fill('31/3/2566');
    await day.blur();
    expect(await day.inputValue()).toBe('31 มีนาคม 2566');
    await page.locator('.paper').getByText('๓๑ มีนาคม ๒๕๖๖').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    expect(await violations(page)).toEqual([]);
    const shot = process.env.ITA_SCREENSHOTS;
    if (shot !== undefined) await page.screenshot({ path: join(shot, 'columns.png'), fullPage: true });

    const file = join(folder, 'plan.xlsx');
    await (await make(page)).saveAs(file);
    expect(memoryOf(readWorkbook(readFileSync(file)))?.settings).toMatchObject({
      columns: ['measure', 'steps', 'evidence', 'owners', 'quarters', 'follow-up'],
      followUp: 'day',
      followUpDay: { year: 2023, month: 3, day: 31 },
    });

    await page.getByRole('button', { name: 'ใช้คอลัมน์ตามแบบเดิม' }).click();
    await shows(['มาตรการ', 'ขั้นตอน/วิธีการ', 'ผู้รับผิดชอบ', 'ไตรมาส', 'การกำกับติดตาม']);
    await page.getByLabel('เป้าหมาย').check();
    await page.getByLabel('แบบตารางแผน').selectOption('monitoring');
    await shows(['มาตรการ', 'ขั้นตอนหรือวิธีการ', 'ผู้รับผิดชอบ', 'การกำกับติดตาม']);
  });
});
