/** The scores stand with the first style sheet; the second comes with what is loaded later and changes nothing of them. */
import type { Page, Route } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { choose, goTo } from './clerk';

const LATER = '**/steps.css';

/** Size and look of everything on the page. */
const looks = (page: Page): Promise<string[]> =>
  page.locator('#pane *').evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, font, margin, padding, border, display } = getComputedStyle(element);
      const look = [width, height, color, backgroundColor, font, margin, padding, border, display];
      return `${element.tagName}.${element.classList.value}: ${look.join(' ')}`;
    }),
  );

inChromium('style sheets', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest(/steps\.css|Failed to load resource/));
  afterAll(() => site.close());

  test.each(['004-ubon-2564.xlsx', 'messy.xlsx'])(
    '%s: scores look the same before and after the second one',
    async (file) => {
      const page = await site.open();
      await choose(page, file);
      const before = await looks(page);
      await page.addStyleTag({ url: 'steps.css' });
      expect(before.length).toBeGreaterThan(100);
      expect(await looks(page)).toEqual(before);
    },
  );

  test('a step is not shown before its styles are there', async () => {
    const page = await site.open();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(LATER, async (route: Route) => {
      await held;
      await route.continue();
    });
    await choose(page, '004-ubon-2564.xlsx');
    await page.locator('nav button').nth(1).click();
    await page.waitForTimeout(500);
    expect(await page.locator('.level').count()).toBe(0);
    release();
    await goTo(page, 1);
  });
});
