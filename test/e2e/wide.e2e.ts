/** The page on wide screens, with large letters and under fingers: what is to be seen at once is measured. */
import type { Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { choose, csv, goTo, NAMES, STEPS } from './clerk';

const SAMPLE = '002-udon-2567-corrected.xlsx';

const TITLE = 'ผลการประเมิน ITA องค์การบริหารส่วนตำบลนาสมมติ ปีงบประมาณ 2567';
/** Neither agrees with scores of about 85. */
const WRONG = ['คะแนนรวม,70.25', 'ระดับผลการประเมิน,ผ่านดีเยี่ยม'];

/** Letters of a person who chose 22 pixels for all pages. */
const LARGE = 22;

/** Edges of the first element of a selector, in pixels of the window. */
const edges = (page: Page, selector: string): Promise<{ top: number; bottom: number; left: number }> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left } = element.getBoundingClientRect();
      return { top, bottom, left };
    });

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Goes through all steps and gives how far each is wider than the window. */
async function widerSteps(page: Page): Promise<number[]> {
  const wider: number[] = [];
  for (const step of STEPS.keys()) {
    await goTo(page, step);
    if (step === 1) await page.locator('.picture svg').waitFor();
    if (step === 3) await page.locator('.paper').waitFor();
    wider.push(await sideways(page));
  }
  return wider;
}

/** Controls that are lower or narrower than a finger is wide; a box is pressed by the text beside it. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, input:not([hidden]), select, textarea, a[href]')]
      .map((control) => (control as HTMLInputElement).labels?.[0]?.closest('.fui-Checkbox') ?? control)
      .map((control) =>
        control.matches('[type=checkbox], [type=radio]')
          ? ((control as HTMLInputElement).labels?.[0] ?? control)
          : control,
      )
      .filter((target) => target.getClientRects().length > 0 && !target.closest('.unseen'))
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 43.5 || height < 43.5;
      })
      .map((target) => `${target.className} ${target.textContent}`.slice(0, 80)),
  );

inChromium('a wide page', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  test.each([
    [1280, 800],
    [1366, 620],
  ])(
    '%d × %d: scores beside where they lead, the button and its pages in the first screen',
    async (width, height) => {
      const page = await site.open({ viewport: { width, height } });
      await choose(page, SAMPLE);
      const table = await edges(page, 'table.scores');
      const ladder = await edges(page, '.overview .ladder');
      expect(ladder.left).toBeGreaterThan(table.left + width / 3);
      expect(ladder.bottom).toBeLessThan(height);

      await goTo(page, 1);
      const bars = await edges(page, '.indicators-part .bars');
      expect((await edges(page, '.level .ladder')).bottom).toBeLessThan(height - 60);
      expect(bars.top).toBeLessThan(height / 2 + 30);

      await goTo(page, 3);
      await page.locator('.paper').waitFor();
      const button = await edges(page, '.step-buttons .primary');
      const paper = await edges(page, '.paper-frame');
      expect(button.bottom).toBeLessThanOrEqual(height);
      expect(paper.left).toBeGreaterThan(360);
      expect(paper.bottom).toBeLessThan(button.top);
      expect(paper.bottom - paper.top).toBeGreaterThan(300);
    },
  );

  test('two findings, the scores, the level and the bars are seen at once', async () => {
    const page = await site.open({ viewport: { width: 1280, height: 800 } });
    const file = csv([TITLE, ...NAMES.map((name, index) => `${name},${90 - index}`), ...WRONG].join('\n'));
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('.findings > li').nth(1).waitFor();
    await page.locator('.overview .bars').waitFor();
    const { top } = await edges(page, '.foot');
    for (const part of ['table.scores', '.findings', '.overview .ladder', '.overview .axis']) {
      expect([part, (await edges(page, part)).bottom <= top]).toEqual([part, true]);
    }
    const small = await page
      .locator('table.scores tbody th, .findings > li, .overview .rung, .overview .bars li')
      .evaluateAll(
        (parts) => parts.filter((part) => parseFloat(getComputedStyle(part).fontSize) < 16).length,
      );
    expect(small).toBe(0);
  });

  test.each([
    ['a window of 1280 at 200 %', 640, 16],
    ['320 pixels', 320, 16],
    ['320 pixels and large letters', 320, LARGE],
    ['a wide page and large letters', 1280, LARGE],
  ])('nothing is wider than %s', async (_, width, letters) => {
    const page = await site.open({ viewport: { width, height: 800 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
    const size = await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    expect(size).toBeCloseTo(letters * (width < 760 ? 0.875 : 1), 3);
    await choose(page, SAMPLE);
    expect(await widerSteps(page)).toEqual([0, 0, 0, 0]);
  });

  test('a finger finds every control', async () => {
    const page = await site.open({ viewport: { width: 768, height: 1024 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    const small = await tooSmall(page);
    await choose(page, SAMPLE);
    for (const step of STEPS.keys()) {
      await goTo(page, step);
      if (step === 3) await page.locator('.paper').waitFor();
      small.push(...(await tooSmall(page)));
    }
    expect(small).toEqual([]);
  });

  test('a target is dragged, the level follows; the shortest way reaches the next one and is taken back', async () => {
    const page = await site.open({ viewport: { width: 1280, height: 800 } });
    await choose(page, SAMPLE);
    await goTo(page, 1);
    const outcome = page.locator('.what-if');
    const goal = page.locator('.rung .goal');
    await page.getByRole('slider', { name: 'เป้าหมายของ 4.' }).press('PageUp');
    const typed = await outcome.innerText();
    expect(typed).toMatch(/คะแนนรวม 81\.78 \(\+0\.26\) ระดับ ต้องปรับปรุง/);

    await page.getByRole('button', { name: 'ทางที่สั้นที่สุดสู่ระดับ “ผ่าน”' }).click();
    expect(await outcome.innerText()).toMatch(/คะแนนรวม 85\.00 .+ ระดับ ผ่าน$/);
    expect(await goal.innerText()).toBe('เป้าหมาย 85.00');
    await page.getByRole('button', { name: 'คืนค่าเป้าหมาย' }).click();
    expect(await outcome.innerText()).toBe(typed);
    await page.getByRole('button', { name: 'คืนค่าเป้าหมาย' }).click();
    expect(await goal.count()).toBe(0);

    const slider = page.getByRole('slider', { name: 'เป้าหมายของ 9.' });
    await slider.scrollIntoViewIfNeeded();
    const box = (await slider.boundingBox())!;
    const at = (score: number): number => box.x + 10 + ((box.width - 20) * (score - 50)) / 50;
    await page.mouse.move(at(68.45), box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(at(95), box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await slider.getAttribute('aria-valuetext')).toBe('เป้าหมาย 95.00 คะแนน จากคะแนน 68.45');
    expect(await page.locator('.rung:has(.goal)').innerText()).toMatch(
      /^ผ่านดี[^]*เป้าหมาย 86\.83 \(ไม่เกินระดับนี้\)$/,
    );
  });

  test('Enter in a score goes to the next', async () => {
    const page = await site.open();
    await choose(page, SAMPLE);
    const fields = page.locator('table.scores input.score');
    await fields.nth(0).fill('90');
    await fields.nth(0).press('Enter');
    await page.keyboard.type('95.5');
    await page.keyboard.press('Enter');
    expect(await fields.nth(0).inputValue()).toBe('90.00');
    expect(await fields.nth(1).inputValue()).toBe('95.50');
    expect(await fields.nth(2).evaluate((field) => field === document.activeElement)).toBe(true);
  });
});
