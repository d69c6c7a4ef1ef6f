/** The guide in the pane: in the place of the work, which waits as it is. */
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { inChromium, startSite, type Site } from './browser';
import { sample } from './built';
import { choose, goTo } from './clerk';
import { startChromium, startPane } from './excel';

inChromium('help in the pane', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  test('comes when it is asked for, tells the version, and Escape leads back to what was typed', async () => {
    const page = await site.open();
    await choose(page, '004-ubon-2564.xlsx');
    await goTo(page, 2);
    await page.locator('.measure').first().getByRole('button', { name: 'แก้ไข' }).click();
    await page.getByLabel('มาตรการ', { exact: true }).fill('ข้อความที่พิมพ์ค้างไว้');
    const open = page.getByRole('button', { name: 'ช่วยเหลือ' });
    expect(site.requestsOf(page)).not.toContain('taskpane-help.js');
    await open.click();
    await page.getByRole('heading', { name: 'คู่มือแผนมาตรการ ITA' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await page.locator('nav, .measure').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.guide-about').innerText()).toContain(`รุ่น ${version}`);
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('มาตรการ', { exact: true }).inputValue()).toBe('ข้อความที่พิมพ์ค้างไว้');
    await expect(open.evaluate((button) => document.activeElement === button)).resolves.toBe(true);
    expect(await open.getAttribute('aria-expanded')).toBe('false');
  });

  test('Back of the browser leaves it, Forward comes again, and the steps keep their places', async () => {
    const page = await site.open();
    const help = page.locator('main.help');
    await page.getByRole('button', { name: 'ช่วยเหลือ' }).click();
    await help.waitFor();
    await page.goBack();
    await page.locator('.first').waitFor();
    await choose(page, '004-ubon-2564.xlsx');
    await goTo(page, 1);
    await page.getByRole('button', { name: 'ช่วยเหลือ' }).click();
    await help.waitFor();
    await page.goBack();
    await page.locator('.level').waitFor();
    await page.goForward();
    await help.waitFor();
    await page.getByRole('button', { name: 'กลับไปทำงานต่อ' }).click();
    await page.locator('.level').waitFor();
    await page.goBack();
    await page.locator('table.scores').waitFor();
  });
});

inChromium('the frame in Excel', () => {
  test('no name beside that of Excel, nothing below the menu of the pane, help and language in a foot', async () => {
    const browser = await startChromium();
    const session = await startPane(browser);
    const { page } = session;
    expect(await page.locator('header img').count()).toBe(0);
    expect(await page.locator('header').getAttribute('class')).toBe('unseen');
    session.use(openInExcel(readFileSync(sample('004-ubon-2564.xlsx'))));
    await session.readAgain();
    const last = await page.locator('nav button').last().boundingBox();
    expect(last!.x + last!.width).toBeLessThanOrEqual(350 - 40);
    const foot = page.getByRole('contentinfo');
    expect(await foot.getByRole('button').allInnerTexts()).toEqual(['ช่วยเหลือ', 'English']);
    await foot.getByRole('button', { name: 'ช่วยเหลือ' }).click();
    await page.getByRole('heading', { name: 'คู่มือแผนมาตรการ ITA' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('main.help').waitFor({ state: 'detached' });
    await session.end();
    await browser.close();
  });
});
