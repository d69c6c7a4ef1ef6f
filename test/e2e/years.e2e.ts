/** The results of an agency over the years: chart, table, measures, the sheet. ITA_SCREENSHOTS=FOLDER keeps a picture of each look. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { FORMER_INDICES } from '../../src/framework/former-indices';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { openOfficePage, ORIGIN, type OfficePage } from '../excel-host/boot-chromium';
import { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import { RESULT } from '../support/score-sheets';
import { violations } from './axe';
import { inChromium, startSite, type Site } from './browser';
import { DIST, installCli, runNode, sample, temporaryFolder } from './built';
import { choose, csv, goTo, NAMES } from './clerk';
import { startChromium } from './excel';
import { press, tabTo } from './focus';
import { wrongInAnyLook } from './looks';
import { watch, type Watch } from './watch';

const THREE_YEARS = 'three-years-2565-2567.xlsx';
const MAKE_TREND = 'จัดทำแผ่นงานแนวโน้ม';

const folder = temporaryFolder();
/** Three years and the plan that was made for the last of them. */
const PLANNED = join(folder, 'แผน.xlsx');

beforeAll(() => {
  const program = installCli(folder);
  runNode(program, ['plan', sample(THREE_YEARS), '--year', '2566', '-o', PLANNED], folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const FIRST = 2562;
const LAST = 2568;
const LATER = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

/** Seven years of the ten indicators and two of the five indices. */
const MANY = csv(
  [
    'ผลการประเมิน ITA อบต.นาสมมติ',
    ['ดัชนี', 2560, 2561].join(','),
    ...FORMER_INDICES.map(({ name }, index) => [name, 80 + index, 82.5 + index].join(',')),
    'คะแนนรวม,82.10,84.20',
    'ระดับ,สูงมาก,สูงมาก',
    '',
    ['ตัวชี้วัด', ...LATER].join(','),
    ...NAMES.map((name, index) =>
      [name, ...LATER.map((year) => Math.min(100, RESULT[index]! + (year - FIRST) * 1.5).toFixed(2))].join(
        ',',
      ),
    ),
  ].join('\n'),
);

const part = (page: Page) => page.getByRole('region', { name: 'เปรียบเทียบรายปี', exact: true });
const table = (page: Page, name = 'คะแนนรายปี') => part(page).getByRole('table', { name });
const heads = (page: Page): Promise<string[]> => table(page).locator('thead th').allInnerTexts();

inChromium('years, in a browser', () => {
  const shots = process.env.ITA_SCREENSHOTS;
  let site: Site;
  beforeAll(async () => {
    if (shots !== undefined) mkdirSync(shots, { recursive: true });
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const openYears = async (options: Parameters<Site['open']>[0] = {}): Promise<Page> => {
    const page = await site.open(options);
    await choose(page, THREE_YEARS);
    await goTo(page, 1);
    await table(page).waitFor();
    return page;
  };

  /** A file, the agency of which may have to be chosen, and its analysis. */
  const openFile = async (
    file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
    options = {},
  ) => {
    const page = await site.open(options);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('nav button').nth(1).click();
    await table(page).waitFor();
    return page;
  };

  test('a file of one year has none', async () => {
    const page = await site.open();
    await choose(page, '004-ubon-2564.xlsx');
    await goTo(page, 1);
    await page.waitForLoadState('networkidle');
    expect(await part(page).count()).toBe(0);
    expect(site.requestsOf(page)).not.toContain('taskpane-years.js');
  });

  test('chart and table say the same, with levels on both scales', async () => {
    const page = await openYears({ bypassCSP: true });
    expect(await heads(page)).toEqual(['ตัวชี้วัด', '2565', '2566', '2567', 'เปลี่ยนแปลง']);
    expect(
      await part(page)
        .getByRole('img', { name: /^กราฟเส้นคะแนนรวม.* ปี 2565 ถึง 2567/ })
        .count(),
    ).toBe(1);
    expect(await table(page).getByRole('row').count()).toBe(1 + 10 + 3 + 1 + 1 + 3);
    for (const name of ['ระดับตามเกณฑ์ของปีนั้น', 'เทียบเกณฑ์ AA–F', 'เทียบเกณฑ์ห้าระดับ'])
      expect(
        await table(page)
          .getByRole('row', { name: new RegExp(`^${name}`) })
          .count(),
      ).toBe(1);
    const overall = table(page).getByRole('row', { name: /^คะแนนรวม/ });
    const shown = await overall.getByRole('cell').allInnerTexts();
    expect(shown.at(-1)).toMatch(/^[+−]\d+\.\d\d\s(?:เพิ่มขึ้น|ลดลง)$/);
    expect(await violations(page)).toEqual([]);
  });

  test('a score that is corrected is corrected here', async () => {
    const page = await openYears();
    const cell = table(page).getByRole('row', { name: /^9\. / }).getByRole('cell').nth(2);
    const before = await cell.innerText();
    await goTo(page, 0);
    const field = page.getByLabel(/^คะแนนของตัวชี้วัดที่ 9 /);
    await field.fill('12.34');
    await field.press('Enter');
    await goTo(page, 1);
    expect([before === '12.34', await cell.innerText()]).toEqual([false, '12.34']);
  });

  test('what measures aimed at stands beside how it moved, without a cause', async () => {
    const page = await openFile(PLANNED, { bypassCSP: true });
    const measures = part(page).getByRole('table', { name: 'ตัวชี้วัดที่มีมาตรการปี 2567' });
    expect(await measures.getByRole('row').count()).toBeGreaterThan(2);
    expect(await part(page).innerText()).toContain('ไม่ได้แสดงว่ามาตรการเป็นเหตุ');
    expect(await violations(page)).toEqual([]);
  });

  test('more than six years are ticked; 2561 and before stand apart', async () => {
    const page = await openFile(MANY, { bypassCSP: true });
    expect(await heads(page)).toEqual(['ตัวชี้วัด', ...LATER.slice(1).map(String), 'เปลี่ยนแปลง']);
    expect(await part(page).getByRole('table').count()).toBe(1);
    await part(page).getByRole('checkbox', { name: '2561' }).check();
    const former = part(page).getByRole('table', { name: 'ผลปี 2561 และก่อนหน้า' });
    expect(await former.getByRole('row', { name: /^คะแนนรวม/ }).innerText()).toMatch(/84\.20$/);
    expect(await former.getByRole('row', { name: /^ระดับ/ }).innerText()).toMatch(/สูงมาก$/);
    for (const year of [2561, ...LATER.slice(1, -1)])
      await part(page)
        .getByRole('checkbox', { name: String(year) })
        .uncheck();
    expect(await part(page).getByText('โปรดเลือกอย่างน้อยสองปี').count()).toBe(1);
    await part(page).getByRole('checkbox', { name: '2562' }).check();
    expect(await heads(page)).toEqual(['ตัวชี้วัด', '2562', '2568', 'เปลี่ยนแปลง']);
    expect(await violations(page)).toEqual([]);
  });

  test('one press gives a file with the sheet, another one for Word; both by keyboard', async () => {
    const page = await openYears();
    await page.locator('#step-heading').focus();
    await tabTo(page, 'ตัวชี้วัด');
    const download = page.waitForEvent('download');
    await press(page, MAKE_TREND);
    const made = await download;
    expect(made.suggestedFilename()).toMatch(/\.xlsx$/);
    const book = XLSX.read(readFileSync(await made.path()));
    expect(book.SheetNames).toContain('แนวโน้ม ๒๕๖๗');
    await part(page)
      .getByText(/^จัดทำเอกสารแล้ว/)
      .waitFor();
    const word = page.waitForEvent('download');
    await press(page, 'บันทึกเป็นไฟล์ Word');
    expect((await word).suggestedFilename()).toMatch(/^แนวโน้ม .*2567\.docx$/);
  });

  test('it can be ordered with the documents, where there are two years', async () => {
    const page = await openYears();
    await goTo(page, 3);
    await page.getByRole('checkbox', { name: /^แนวโน้ม/ }).check();
    await page.getByRole('option', { name: 'แนวโน้ม ๒๕๖๗' }).waitFor({ state: 'attached' });
    const other = await site.open();
    await choose(other, '004-ubon-2564.xlsx');
    await goTo(other, 3);
    expect(await other.getByRole('checkbox', { name: /^แนวโน้ม/ }).count()).toBe(0);
  });

  test('fits in English, too', async () => {
    const page = await site.open({ locale: 'en-GB', viewport: { width: 320, height: 568 } });
    await page.locator('input[type=file]').first().setInputFiles(PLANNED);
    await page.locator('nav button').nth(1).click();
    await page.getByRole('table', { name: 'Indicators that had measures in 2567' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    if (shots !== undefined)
      await page.locator('section.years').screenshot({ path: join(shots, 'years-english.png') });
  });

  test('in every look and width the page is no wider, a wide table scrolls in itself', async () => {
    const page = await openFile(MANY, { bypassCSP: true });
    await part(page).getByRole('checkbox', { name: '2561' }).check();
    await part(page).getByRole('checkbox', { name: '2560' }).check();
    await part(page).getByRole('region', { name: 'คะแนนรายปี' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await wrongInAnyLook(page, 'years')).toEqual([]);
    await page.setViewportSize({ width: 768, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  });
});

inChromium('years, in Excel', () => {
  let browser: Browser;
  let office: OfficePage;
  let watched: Watch;
  let book: EmulatedWorkbook;
  beforeAll(async () => {
    browser = await startChromium();
  });
  beforeEach(async () => {
    book = new EmulatedWorkbook({ ...openInExcel(readFileSync(sample(THREE_YEARS))), evaluate: () => '' });
    office = await openOfficePage(browser, {
      folder: DIST,
      locale: 'th-TH',
      context: { viewport: { width: 350, height: 600 } },
      prepare: async (context) => (watched = await watch(context, `${ORIGIN}/`)),
      workbook: book,
    });
    await office.page.locator('table.scores').waitFor();
  });
  afterEach(async () => {
    await office.close();
    watched.expectClean();
  });
  afterAll(() => browser.close());

  test('the sheet is added to the workbook, and taken away again', async () => {
    const { page } = office;
    await goTo(page, 1);
    await table(page).waitFor();
    office.host.startJob();
    await page.getByRole('button', { name: MAKE_TREND }).click();
    await part(page)
      .getByText(/^จัดทำเอกสารแล้ว/)
      .waitFor();
    expect(JSON.stringify(book.dump())).toContain('แนวโน้ม ๒๕๖๗');
    // Reading the workbook, and making a sheet.
    expect(office.host.log.requests.length).toBeLessThanOrEqual(6);
    await part(page).getByRole('button', { name: 'ลบแผ่นงานที่เพิ่งจัดทำ' }).click();
    while (JSON.stringify(book.dump()).includes('แนวโน้ม ๒๕๖๗')) await page.waitForTimeout(100);
  });
});
