/** What is shown when drawing the pane fails: details to copy, and a way back to what the user did. */
import type { Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { choose, goTo, NAMES } from './clerk';

/** What React and Chromium write of an error that was caught. */
const BROUGHT_ABOUT = /broken on purpose|above error occurred/;

inChromium('a step that cannot be drawn', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest(BROUGHT_ABOUT));
  afterAll(() => site.close());

  /** Every step writes scores with two decimals: an engine that cannot is the nearest thing to a fault of ours. */
  const breakNumbers = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const { toFixed } = Number.prototype;
      Object.assign(window, { mend: () => (Number.prototype.toFixed = toFixed) });
      Number.prototype.toFixed = () => {
        throw new Error('broken on purpose');
      };
    });
  const mend = (page: Page): Promise<void> =>
    page.evaluate(() => (window as unknown as { mend: () => void }).mend());

  async function failed(locale = 'th-TH'): Promise<Page> {
    const page = await site.open({ locale });
    await choose(page, '004-ubon-2564.xlsx', locale === 'th-TH' ? 'ไฟล์' : 'File');
    const field = page.locator('input.score').first();
    await field.fill('90');
    await field.press('Enter');
    await page.locator('.was').waitFor();
    await breakNumbers(page);
    await page.locator('nav button').nth(1).click();
    await page.locator('.failure').waitFor();
    return page;
  }

  test('says so, leads back, and nothing that was edited is lost', async () => {
    const page = await failed();
    expect(await page.getByRole('alert').innerText()).toContain('หน้านี้ทำงานต่อไม่ได้');
    await mend(page);
    await page.getByRole('button', { name: 'กลับไปขั้นตอน “คะแนน”' }).click();
    await page.locator('table.scores').waitFor();
    expect(await page.getByLabel(`คะแนนของตัวชี้วัดที่ 1 ${NAMES[0]}`).inputValue()).toBe('90.00');
    await goTo(page, 1);
  });

  test('the details are copied; where a page may not copy they are selected for the user', async () => {
    const page = await failed();
    // As in a pane whose host does not let it: a page of its own may copy whenever a button was pressed.
    await page.evaluate(() => {
      Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error('not allowed')) });
    });
    const copy = page.getByRole('button', { name: 'คัดลอกรายละเอียด' });
    await copy.click();
    await page.getByRole('status').getByText('คัดลอกให้ไม่ได้ แต่เลือกข้อความไว้ให้แล้ว โปรดกด Ctrl+C').waitFor();
    const details = await page.locator('.failure pre').innerText();
    expect(details).toContain('broken on purpose');
    expect(await page.locator('.failure pre').isVisible()).toBe(true);
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.trim()).toBe(details.trim());

    await page.evaluate(() => Reflect.deleteProperty(navigator.clipboard, 'writeText'));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy.click();
    await page.getByRole('status').getByText('คัดลอกรายละเอียดแล้ว').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(details);
  });

  test('in English; the page can be loaded anew', async () => {
    const page = await failed('en-GB');
    expect(await page.getByRole('alert').innerText()).toContain('This page cannot go on');
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await page.getByRole('button', { name: 'Choose a score file' }).waitFor();
  });
});
