/** No step is ever wider than the window. ITA_SCREENSHOTS=FOLDER keeps a picture of each. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { sample } from './built';
import { goTo } from './clerk';

const LOOKS = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced', options: { forcedColors: 'active', colorScheme: 'dark' } },
] as const;
const SIZES = [
  { width: 350, height: 378 },
  { width: 320, height: 568 },
  { width: 1200, height: 800 },
];
/** Colours say nothing of a language's widths: English is looked at once, and in every look only for pictures. */
const CASES = LOOKS.flatMap((look) =>
  SIZES.flatMap((viewport) =>
    (['th', 'en'] as const)
      .filter((language) => language === 'th' || look.name === 'light' || process.env.ITA_SCREENSHOTS)
      .map((language) => ({ look, viewport, language })),
  ),
);

inChromium('the page fits', () => {
  const shots = process.env.ITA_SCREENSHOTS;
  let site: Site;
  beforeAll(async () => {
    if (shots !== undefined) mkdirSync(shots, { recursive: true });
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  test.each(CASES.map((each) => [each.look.name, each.viewport.width, each.language, each] as const))(
    '%s, %d px, %s',
    async (look, width, language, { look: { options }, viewport }) => {
      const page = await site.open({
        ...options,
        viewport,
        locale: language === 'th' ? 'th-TH' : 'en-GB',
      });
      const fits = async (step: string): Promise<void> => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
        if (shots === undefined) return;
        const path = join(shots, `${width}-${look}-${language}-${step}.png`);
        await page.screenshot({ path, fullPage: true });
      };
      const open = (to: Page, file: string): Promise<void> =>
        to.locator('input[type=file]').first().setInputFiles(sample(file));
      await fits('0-start');
      await open(page, '004-ubon-2564.xlsx');
      await page.locator('table.scores').waitFor();
      await fits('1-scores');
      await goTo(page, 1);
      await fits('2-analysis');
      await goTo(page, 2);
      await fits('3-measures');
      await page.locator('.measure-line button').first().click();
      await fits('3-edit');
      await page.locator('.form > .buttons button').last().click();
      await goTo(page, 3);
      await page.locator('.paper').waitFor();
      await fits('4-documents');
      await goTo(page, 0);
      await open(page, 'messy.xlsx');
      await page.locator('.agency').first().waitFor();
      await fits('1-choose');
    },
  );
});
