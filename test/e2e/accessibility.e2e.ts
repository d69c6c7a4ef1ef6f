/** The page for people who need large letters, hit small targets with difficulty, or want nothing to move; colours: looks.e2e.ts. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { violations } from './axe';
import { inChromium, startSite, type Site } from './browser';
import { sample } from './built';
import { goTo, STEPS } from './clerk';
import { startChromium, startPane } from './excel';

const openFile = (page: Page, file: string): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(sample(file));

/** Controls that are smaller than 32 × 32 px; a box is pressed by the text beside it. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([hidden]), select, textarea, summary, a[href]')]
      .map((control) =>
        control.matches('[type=checkbox], [type=radio]')
          ? ((control as HTMLInputElement).labels?.[0] ?? control)
          : control,
      )
      .filter((target) => target.getClientRects().length > 0)
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 31.5 || height < 31.5;
      })
      .map((target) => target.outerHTML.slice(0, 120)),
  );

inChromium('the page for everybody', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  test('axe finds nothing in Excel: cells to go to, a workbook that changed', async () => {
    const browser = await startChromium();
    const session = await startPane(browser, {}, { bypassCSP: true });
    const { page } = session;
    const book = session.use(openInExcel(readFileSync(sample('004-ubon-2564.xlsx'))));
    const found = await violations(page);
    await session.readAgain();
    await page.locator('table.scores').waitFor();
    found.push(...(await violations(page)));
    const small = await smallTargets(page);
    await goTo(page, 3);
    book.type(book.sheetNames()[0]!, 'B16', [[55]]);
    await page.locator('.step-buttons .primary').click();
    await page.getByText('คะแนนตัวชี้วัดที่ 7 เปลี่ยนจาก 49.73 เป็น 55.00').waitFor();
    found.push(...(await violations(page)));
    await session.end();
    await browser.close();
    expect({ found, small }).toEqual({ found: [], small: [] });
  });

  test('every target is at least 32 pixels wide and high', async () => {
    const page = await site.open({ viewport: { width: 320, height: 568 } });
    const small = await smallTargets(page);
    await openFile(page, '004-ubon-2564.xlsx');
    await page.locator('table.scores').waitFor();
    await page.locator('.suggestions li button').first().click();
    for (const step of STEPS.keys()) {
      await goTo(page, step);
      if (step === 2) await page.locator('.measure-line button').first().click();
      if (step === 3) await page.locator('.paper').waitFor();
      small.push(...(await smallTargets(page)));
    }
    expect(small).toEqual([]);
  });

  test('letters of twice the size: nothing is wider than the window, no line of a control is cut', async () => {
    const page = await site.open({ viewport: { width: 640, height: 800 }, bypassCSP: true });
    await openFile(page, '004-ubon-2564.xlsx');
    await page.locator('table.scores').waitFor();
    await page.addStyleTag({ content: ':root { font-size: 28px; }' });
    for (const step of [0, 1, 2]) {
      await goTo(page, step);
      if (step === 2) await page.locator('.measure-line button').first().click();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wider).toBe(0);
      const cut = await page
        .locator('main button, main td, main th, main label, main h2, main h3, main p')
        .evaluateAll((all) =>
          all
            .filter(({ clientWidth, scrollWidth, clientHeight, scrollHeight }) => {
              return clientWidth > 1 && (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 8);
            })
            .map((each) => each.outerHTML.slice(0, 140)),
        );
      expect(cut).toEqual([]);
    }
  });

  test('nothing moves for who asks for less motion', async () => {
    const page = await site.open({ reducedMotion: 'reduce' });
    await openFile(page, '004-ubon-2564.xlsx');
    await goTo(page, 2);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((each) => getComputedStyle(each))
          .filter(({ transitionDuration, animationDuration }) =>
            `${transitionDuration},${animationDuration}`.split(',').some((time) => parseFloat(time) > 0.01),
          ).length,
    );
    expect(moving).toBe(0);
  });
});
