/**
 * Draws the pictures of README and of the guide (docs/คู่มือ.md) in docs/images: what stands on the page at the width of
 * Excel's pane, and once in a wide browser. `npm run build && npm run guide`; CHROMIUM_PATH names the browser.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM, DIST, sample, temporaryFolder } from '../test/e2e/built';
import { choose, goTo, make } from '../test/e2e/clerk';
import { serve } from '../test/e2e/serve';

const FOLDER = resolve(__dirname, '../docs/images');
const FILE = '004-ubon-2564.xlsx';
/** A province of which every agency has a row. */
const MANY = 'province-matrix-2567.xlsx';
/** In the second quarter of the plan that is made from FILE. */
const IN_THE_YEAR = new Date('2022-02-10T09:00:00+07:00');
/** Bytes of the pictures of the guide together: they are loaded by everybody who opens it. */
const LIMIT = 400_000;

const PANE = { width: 350, height: 480 };
const WINDOW = { width: 1280, height: 800 };

interface Picture {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** From the first page to what is to be seen. */
  readonly act: (page: Page) => Promise<void>;
}

const toStep =
  (step: number, from?: string) =>
  async (page: Page): Promise<void> => {
    await choose(page, FILE);
    await goTo(page, step);
    if (step === 3) await page.locator('.paper').waitFor();
    if (from !== undefined) await scrollTo(page, from);
  };

/** Makes the plan and opens it again, as it is done in the middle of the year. */
async function toFollowUp(page: Page): Promise<void> {
  await toStep(3)(page);
  const path = join(temporaryFolder(), 'plan.xlsx');
  await (await make(page)).saveAs(path);
  await page.reload();
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.locator('.follow-group').first().waitFor();
}

const PICTURES: readonly Picture[] = [
  { name: 'begin', viewport: PANE, act: () => Promise.resolve() },
  { name: 'scores', viewport: PANE, act: toStep(0) },
  { name: 'analysis', viewport: PANE, act: toStep(1) },
  { name: 'measures', viewport: PANE, act: toStep(2) },
  { name: 'documents', viewport: PANE, act: toStep(3, '.preview') },
  { name: 'follow-up', viewport: PANE, act: toFollowUp },
  {
    name: 'many',
    viewport: PANE,
    act: async (page) => {
      await page.locator('input[type=file]').first().setInputFiles(sample(MANY));
      await page.locator('.province table').first().waitFor();
    },
  },
  { name: 'wide', viewport: WINDOW, act: toStep(3) },
];

/** Brings a part of the page to the top, below what stays there. */
async function scrollTo(page: Page, from: string): Promise<void> {
  await page.locator(from).evaluate((part) => {
    const bars = [...document.querySelectorAll('header, .steps')].filter(
      (bar) => getComputedStyle(bar).position === 'sticky',
    );
    const covered = Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().height));
    window.scrollBy(0, part.getBoundingClientRect().top - covered - 8);
  });
}

/** Draws one picture; gives its bytes. */
async function draw(browser: Browser, origin: string, { name, viewport, act }: Picture): Promise<number> {
  const context = await browser.newContext({
    viewport,
    locale: 'th-TH',
    colorScheme: 'light',
    deviceScaleFactor: viewport === PANE ? 1.25 : 1,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(IN_THE_YEAR);
  await page.goto(`${origin}/taskpane.html`);
  await page.locator('.first').waitFor();
  await act(page);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  await context.close();
  const { size } = statSync(path);
  console.log(`docs/images/${name}.png: ${(size / 1000).toFixed(0)} kB`);
  return size;
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve(DIST);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    let guide = 0;
    for (const picture of PICTURES) {
      const size = await draw(browser, server.origin, picture);
      if (picture.viewport === PANE) guide += size;
    }
    if (guide > LIMIT)
      throw new Error(`the guide has pictures of ${guide / 1000} kB, more than ${LIMIT / 1000}`);
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
