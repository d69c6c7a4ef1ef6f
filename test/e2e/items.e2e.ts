/** Questions and disclosure items in the pane. */
import type { Page } from 'playwright-core';
import { violations } from './axe';
import { inChromium, startSite, type Site } from './browser';
import { choose, goTo } from './clerk';

inChromium('items', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const open = async (step: number, options: Parameters<Site['open']>[0] = {}): Promise<Page> => {
    const page = await site.open(options);
    await choose(page, '002-udon-2567-items-corrected.xlsx');
    await goTo(page, step);
    return page;
  };
  const told = (page: Page) => page.getByRole('status').filter({ hasText: 'หากทำได้ตามเป้าหมาย' });

  test('stand below the scores, each with its cell', async () => {
    const page = await open(0, { bypassCSP: true });
    await page.getByRole('button', { name: /^คะแนนรายข้อ 58 ข้อ/ }).click();
    const row = page.getByRole('row', { name: /^o34 มาตรการส่งเสริม/ });
    expect(await row.innerText()).toMatch(/'รายข้อคำถาม'!C\d+/);
    expect(await page.getByLabel('คะแนนข้อ o34').inputValue()).toBe('0.00');
    expect(await violations(page)).toEqual([]);
  });

  test('one that is missing is typed, and what was said of it is settled', async () => {
    const page = await open(0);
    const missing = page.getByText(/ยังขาดคะแนนข้อ o22/);
    expect(await missing.count()).toBe(1);
    await page.getByRole('button', { name: /^คะแนนรายข้อ 58 ข้อ/ }).click();
    await page.getByLabel('คะแนนข้อ o22').fill('100');
    await page.getByLabel('คะแนนข้อ o22').press('Enter');
    await page.getByRole('button', { name: /^คะแนนรายข้อ 59 ข้อ/ }).waitFor();
    expect(await missing.count()).toBe(0);
    await page.getByRole('button', { name: 'คืนค่าเดิมของข้อ o22' }).click();
    expect(await missing.count()).toBe(1);
  });

  test('the way to the next level is ticked at once, and the result that it gives is told', async () => {
    const page = await open(1, { bypassCSP: true });
    await page.getByRole('button', { name: 'เลือกข้อเหล่านี้' }).click();
    expect(await told(page).innerText()).toContain('86.19 (+4.67) ระดับ ผ่าน');
    await page.getByRole('checkbox', { name: /^o28/ }).uncheck();
    expect(await told(page).innerText()).toContain('84.86 (+3.33)');
    const slider = page.getByRole('slider', { name: 'เป้าหมายของ 10.' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('เป้าหมาย 93.34 คะแนน จากคะแนน 76.67');
    const held = page.getByText('ต่ำกว่า 93.34 คะแนนที่จะได้จากข้อที่เลือกไว้');
    expect(await held.count()).toBe(0);
    await page.getByRole('textbox', { name: 'เป้าหมายของตัวชี้วัดที่ 10' }).fill('80');
    expect(await told(page).innerText()).toContain('82.19 (+0.67)');
    expect(await held.innerText()).toContain('ตั้งเป้าหมายไว้ 80.00 คะแนน');
    expect(await violations(page)).toEqual([]);
  });

  test('only what lost points is shown, until all is asked for', async () => {
    const page = await open(1);
    expect(await page.getByText(/^o35 /).count()).toBe(0);
    await page.getByRole('checkbox', { name: /^เฉพาะข้อที่เสียคะแนน \(31 ข้อ\)/ }).uncheck();
    expect(await page.getByText(/^o35 /).count()).toBeGreaterThan(0);
  });

  test('a ticked item has a measure in the next step', async () => {
    const page = await open(1);
    await page.getByRole('checkbox', { name: /^e2 / }).check();
    await goTo(page, 2);
    const measure = page.getByRole('checkbox', { name: /^อำนวยความสะดวกแก่ผู้รับบริการทุกกลุ่ม/ });
    expect(await measure.isChecked()).toBe(true);
  });
});
