/** The page for people who see colours differently, do not see it, or use no mouse. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { sample } from './built';
import { choose, goTo, make, MAKE, STEPS } from './clerk';

const AXE = readFileSync(require.resolve('axe-core'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is: rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values: tags },
      }),
    RULES,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const LOOKS: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }],
];

inChromium('the page for everybody', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const cases = LOOKS.flatMap(([name, options]) =>
    ['th-TH', 'en-GB'].map((locale) => [name, locale, { ...options, locale }] as const),
  );

  test.each(cases)('axe finds nothing: %s, %s', async (_, __, options) => {
    // axe itself is evaluated in the page, which its policy forbids to every script but its own.
    const page = await site.open({ ...options, bypassCSP: true });
    const found: string[] = await violations(page);
    await page.locator('input[type=file]').setInputFiles(sample('004-ubon-2564.xlsx'));
    await page.locator('table.scores').waitFor();
    found.push(...(await violations(page)));
    await goTo(page, 1);
    found.push(...(await violations(page)));
    for (const button of await page.locator('.bar-part .link').all()) await button.click();
    found.push(...(await violations(page)));
    await goTo(page, 2);
    await page.locator('.measure-line button').first().click();
    found.push(...(await violations(page)));
    await goTo(page, 3);
    await page.locator('.paper').waitFor();
    found.push(...(await violations(page)));
    const download = page.waitForEvent('download');
    await page.locator('.make').getByRole('button').first().click();
    await download;
    await page.locator('.callout.done').waitFor();
    found.push(...(await violations(page)));
    expect(found).toEqual([]);
  });

  test('a list of agencies is accessible as well', async () => {
    const page = await site.open({ bypassCSP: true });
    await choose(page, 'province-matrix-2567.xlsx');
    await page.locator('.set').first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('the whole job by keyboard alone', async () => {
    const page = await site.open();
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 60 && !(await focused()).startsWith(name); presses++) {
        await page.keyboard.press('Tab');
      }
      expect(await focused()).toContain(name);
    };
    const chooser = page.waitForEvent('filechooser');
    await tabTo('เลือกไฟล์คะแนน');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(sample('003-mukdahan-2565.xlsx'));
    await page.locator('table.scores').waitFor();

    await tabTo('คะแนนของตัวชี้วัดที่ 2 ');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('80');
    await page.keyboard.press('Enter');
    await page.getByText('คืนค่าเดิม').waitFor();

    await tabTo('ถัดไป: วิเคราะห์');
    await page.keyboard.press('Enter');
    await page.locator('.level').waitFor();
    await tabTo('ถัดไป: มาตรการ');
    await page.keyboard.press('Enter');
    await page.locator('.indicator').first().waitFor();
    await tabTo('แก้ไขมาตรการ');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('มาตรการที่พิมพ์เอง');
    await tabTo('บันทึก');
    await page.keyboard.press('Enter');
    await page.getByText('มาตรการที่พิมพ์เอง').first().waitFor();
    expect(await focused()).toBe('แก้ไขมาตรการ มาตรการที่พิมพ์เอง');

    await tabTo('ถัดไป: เอกสาร');
    await page.keyboard.press('Enter');
    await page.locator('.make').waitFor();
    const download = page.waitForEvent('download');
    await tabTo(MAKE);
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toContain('2566');
  });

  test('every control has a name, steps say where one is, results are announced', async () => {
    const page = await site.open();
    await choose(page, 'messy.xlsx');
    const status = page.locator('p[role=status].unseen');
    await status.getByText(/อ่านคะแนนแล้ว \d+ ชุด/).waitFor({ state: 'attached' });
    await page.locator('.set').first().click();
    for (const [index, name] of STEPS.entries()) {
      await goTo(page, index);
      expect(await page.locator('[aria-current=step]').allInnerTexts()).toEqual([name]);
      const nameless = await page
        .locator('input:not([type=file]), select, textarea, button')
        .evaluateAll((controls) =>
          controls
            .filter(
              (control) =>
                !((control as HTMLInputElement).labels?.length ?? 0) &&
                !control.getAttribute('aria-label') &&
                !control.textContent,
            )
            .map((control) => control.outerHTML),
        );
      expect(nameless).toEqual([]);
    }
    await make(page);
    await status.getByText(/จัดทำแผนแล้ว \d+ มาตรการ/).waitFor({ state: 'attached' });
  });
});
