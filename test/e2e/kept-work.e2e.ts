/** What the user did is there again: in Excel after the pane was closed, in the browser as long as he is warned. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { openOfficePage, ORIGIN, type OfficePage } from '../excel-host/boot-chromium';
import { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import { inChromium, startSite, type Site } from './browser';
import { DIST, sample } from './built';
import { choose, goTo, make, scoreRows } from './clerk';
import { startChromium } from './excel';
import { watch, type Watch } from './watch';

/** Gives the first measures of the list another title. */
async function editMeasures(page: Page, titles: readonly string[]): Promise<void> {
  await goTo(page, 2);
  for (const [index, title] of titles.entries()) {
    await page.locator('.measure').nth(index).getByRole('button', { name: 'แก้ไข' }).click();
    await page.getByLabel('มาตรการ', { exact: true }).fill(title);
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByLabel(title, { exact: true }).waitFor();
  }
}

async function correct(page: Page, indicator: number, score: string): Promise<void> {
  const field = page.locator('table.scores input').nth(indicator - 1);
  await field.fill(score);
  await field.press('Enter');
}

const TITLES = ['จัดทำช่องทางสื่อสารทางไลน์', 'อบรมผู้ให้บริการทุกไตรมาส'] as const;
const RESTORED = /กู้คืนสิ่งที่แก้ไขไว้ครั้งก่อนแล้ว/;

inChromium('work kept in the workbook', () => {
  let browser: Browser;
  let book: EmulatedWorkbook;
  let office: OfficePage;
  let watched: Watch;
  const open = async (settings: Readonly<Record<string, string>> = {}): Promise<Page> => {
    office = await openOfficePage(browser, {
      folder: DIST,
      locale: 'th-TH',
      customFunctions: true,
      context: { viewport: { width: 350, height: 378 } },
      prepare: async (context) => (watched = await watch(context, `${ORIGIN}/`)),
      workbook: book,
      settings,
    });
    await office.page.locator('table.scores').waitFor();
    return office.page;
  };
  /** Closes the pane as soon as its work is kept, and opens it again on the same workbook. */
  const reopen = async (kept: string): Promise<Page> => {
    while (!Object.values(office.settings()).some((text) => text.includes(kept))) {
      await office.page.waitForTimeout(50);
    }
    const settings = office.settings();
    await close();
    return open(settings);
  };
  const close = async (): Promise<void> => {
    await office.close();
    watched.expectClean();
  };
  beforeAll(async () => {
    browser = await startChromium();
  });
  beforeEach(() => {
    book = new EmulatedWorkbook(openInExcel(readFileSync(sample('004-ubon-2564.xlsx'))));
  });
  afterEach(() => close());
  afterAll(() => browser.close());

  test('two edited measures are there again after the pane was closed, and stand in the sheet that is made', async () => {
    const first = await open();
    const before = book.dump();
    const { requests } = office.host.log.cost;
    await editMeasures(first, TITLES);
    const page = await reopen(TITLES[1]);
    // Work is kept beside the sheets, and given back without a request.
    expect(book.dump()).toEqual(before);
    expect(office.host.log.cost.requests).toBe(requests);
    await page.getByText('กู้คืนสิ่งที่แก้ไขไว้ครั้งก่อนแล้ว: มาตรการ 2 ข้อ').waitFor();
    await goTo(page, 2);
    for (const title of TITLES) await page.getByLabel(title, { exact: true }).waitFor();
    await goTo(page, 3);
    await page.getByRole('button', { name: 'จัดทำแผ่นงาน' }).click();
    await page
      .locator('main')
      .getByText(/จัดทำแผนแล้ว/)
      .waitFor();
    const plan = book.sheetNames().find((name) => name.startsWith('แผนมาตรการ'))!;
    const cells = JSON.stringify(book.sheet(plan).cells);
    expect(TITLES.map((title) => cells.includes(title))).toEqual([true, true]);
  });

  test('the button of the ribbon makes the plan with what was edited a moment ago', async () => {
    const page = await open();
    await editMeasures(page, TITLES);
    expect((await office.invokeRibbon('makePlan')).code).toBe(0);
    const plan = book.sheetNames().find((name) => name.startsWith('แผนมาตรการ'))!;
    const cells = JSON.stringify(book.sheet(plan).cells);
    expect(TITLES.map((title) => cells.includes(title))).toEqual([true, true]);
  });

  test('what came back can be discarded, and that can be undone', async () => {
    await correct(await open(), 7, '59.73');
    const page = await reopen('5973');
    const score = async (): Promise<string | undefined> => (await scoreRows(page))[6]?.[2];
    await page.getByText('กู้คืนสิ่งที่แก้ไขไว้ครั้งก่อนแล้ว: คะแนน 1 ตัวชี้วัด').waitFor();
    expect(await score()).toBe('59.73');
    await page.getByRole('button', { name: 'ล้างสิ่งที่แก้ไขไว้' }).click();
    await page.getByText('ล้างสิ่งที่แก้ไขไว้แล้ว').waitFor();
    expect(await score()).toBe('49.73');
    await page.getByRole('button', { name: 'เรียกคืน' }).click();
    await page.getByText(RESTORED).waitFor();
    expect(await score()).toBe('59.73');
    // Whatever else is done takes the place of the offer.
    await correct(page, 8, '60');
    await page.getByText(RESTORED).waitFor({ state: 'detached' });
  });

  test('a score that was changed in the sheet since wins over its correction, which is told; a renamed sheet costs nothing', async () => {
    const page = await open();
    await correct(page, 7, '59.73');
    await correct(page, 8, '88.88');
    const sheet = book.sheetNames()[0]!;
    book.type(sheet, 'B16', [[55]]);
    book.rename(sheet, 'คะแนนจริง');
    const again = await reopen('8888');
    await again
      .getByText('ตัวชี้วัดที่ 7 ในแผ่นงาน คะแนนจริง เปลี่ยนจาก 49.73 เป็น 55.00 จึงใช้ 55.00 แทน 59.73')
      .waitFor();
    const rows = await scoreRows(again);
    expect([rows[6]?.[2], rows[7]?.[2]]).toEqual(['55.00', '88.88']);
  });

  test('scores that are gone leave their work behind; it comes back with them', async () => {
    const page = await open();
    await editMeasures(page, TITLES);
    await goTo(page, 0);
    const sheet = book.sheetNames()[0]!;
    office.use(new EmulatedWorkbook(openInExcel(readFileSync(sample('000-lamphun-2565.xlsx')))));
    await page.getByRole('button', { name: 'อ่านใหม่' }).click();
    await page.getByText(`ไม่พบคะแนนที่เคยอ่านจากแผ่นงาน ${sheet} สิ่งที่แก้ไขไว้ยังเก็บอยู่`).waitFor();
    office.use(book);
    await page.getByRole('button', { name: 'อ่านใหม่' }).click();
    await page.getByText('ไม่พบคะแนนที่เคยอ่าน').waitFor({ state: 'detached' });
    await goTo(page, 2);
    for (const title of TITLES) await page.getByLabel(title, { exact: true }).waitFor();
  });

  test('work that cannot be read is left aside, the pane opens as if there were none', async () => {
    const page = await open({ 'ita-planner.work': '{"version":1,"sets":[{"key":5}],"order":"x"}' });
    expect(await page.getByText(RESTORED).count()).toBe(0);
    expect((await scoreRows(page))[6]?.[2]).toBe('49.73');
  });
});

inChromium('work on a file', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const FIRST = '004-ubon-2564.xlsx';
  const OTHER = '000-lamphun-2565.xlsx';
  /** Reloads the page as the user would; gives whether the browser asked first. */
  async function reload(page: Page): Promise<boolean> {
    let asked = false;
    page.once('dialog', (dialog) => {
      asked = dialog.type() === 'beforeunload';
      void dialog.accept();
    });
    await page.reload();
    await page.locator('#step-heading').waitFor();
    page.removeAllListeners('dialog');
    return asked;
  }

  test('leaving is asked about only as long as something was edited and not downloaded', async () => {
    const page = await site.open();
    await choose(page, FIRST);
    await page.locator('main').click({ position: { x: 2, y: 2 } });
    expect(await reload(page)).toBe(false);
    await page.getByText(`ไฟล์ ${FIRST}`, { exact: true }).waitFor();
    await editMeasures(page, TITLES);
    expect(await reload(page)).toBe(true);
    // The same step of the same file, with all that was done.
    await page.getByRole('checkbox', { name: TITLES[0] }).waitFor();
    await goTo(page, 3);
    await make(page);
    await page
      .locator('main')
      .getByText(/จัดทำแผนแล้ว/)
      .waitFor();
    expect(await reload(page)).toBe(false);
  });

  test('Back and Forward of the browser go through the steps; a closed file is not there again', async () => {
    const page = await site.open();
    await choose(page, FIRST);
    await goTo(page, 2);
    await page.evaluate(() => window.scrollTo(0, 300));
    // A click of the browser's driver may scroll before it presses, as a person would not.
    await page
      .locator('nav button')
      .last()
      .evaluate((button: HTMLButtonElement) => button.click());
    await page.locator('.make').waitFor();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const current = (name: string) => page.locator('[aria-current=step]', { hasText: name }).waitFor();
    await page.goBack();
    await current('มาตรการ');
    await page.waitForFunction(() => window.scrollY === 300);
    await page.goBack();
    await current('คะแนน');
    await page.goForward();
    await current('มาตรการ');
    await goTo(page, 0);
    await page.getByRole('button', { name: 'ปิดไฟล์' }).click();
    await page.locator('.first').waitFor();
    await page.reload();
    await page.locator('.first').waitFor();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });

  test('language and digits are remembered, and a browser that forbids storage works all the same', async () => {
    const page = await site.open();
    await page.getByRole('button', { name: 'English' }).click();
    // The language is chosen when its sentences are there.
    await page.getByRole('button', { name: 'ไทย' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'ไทย' }).waitFor();
    const blocked = await site.open({}, () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new Error('forbidden');
          },
        });
      }
    });
    await choose(blocked, FIRST);
    await goTo(blocked, 2);
    await blocked.reload();
    await blocked.locator('.first').waitFor();
  });

  test('another file is opened over unsaved edits only after the user has said so', async () => {
    const page = await site.open();
    await choose(page, FIRST);
    await editMeasures(page, TITLES);
    await goTo(page, 0);
    await page.locator('input[type=file]').first().setInputFiles(sample(OTHER));
    const question = page.getByRole('alertdialog');
    await question.getByText('ยังไม่ได้จัดทำเป็นเอกสาร').waitFor();
    // Whoever answers without looking loses nothing.
    await page.waitForFunction(() => document.activeElement?.textContent === 'กลับไปทำต่อ');
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    await page.getByText(`ไฟล์ ${FIRST}`, { exact: true }).waitFor();
    await page.locator('input[type=file]').first().setInputFiles(sample(OTHER));
    await question.getByRole('button', { name: 'เปิดไฟล์อื่น' }).click();
    await page.getByText(`ไฟล์ ${OTHER}`, { exact: true }).waitFor();
    await question.waitFor({ state: 'detached' });
  });
});
