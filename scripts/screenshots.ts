/**
 * Draws the pictures of README: the four steps at the width of Excel's pane and one in a wide browser, in docs/images.
 * `npm run build && npx tsx scripts/screenshots.ts`; CHROMIUM_PATH names the browser.
 */
import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM, DIST } from '../test/e2e/built';
import { choose, goTo } from '../test/e2e/clerk';
import { serve } from '../test/e2e/serve';

const FOLDER = resolve(__dirname, '../docs/images');
const FILE = '004-ubon-2564.xlsx';
/** Pictures of README are loaded by everybody who opens it. */
const LIMIT = 150_000;

const PANE = { width: 350, height: 378 };
const WINDOW = { width: 1200, height: 680 };

interface Picture {
  readonly name: string;
  readonly step: number;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What stands at the top of the picture, below the bar of steps; the top of the page when it is left out. */
  readonly from?: string;
}

const PICTURES: readonly Picture[] = [
  { name: 'scores', step: 0, viewport: PANE },
  { name: 'analysis', step: 1, viewport: PANE },
  { name: 'measures', step: 2, viewport: PANE },
  { name: 'documents', step: 3, viewport: PANE, from: '.preview' },
  { name: 'wide', step: 3, viewport: WINDOW },
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

async function draw(
  browser: Browser,
  origin: string,
  { name, step, viewport, from }: Picture,
): Promise<void> {
  const context = await browser.newContext({
    viewport,
    locale: 'th-TH',
    colorScheme: 'light',
    deviceScaleFactor: viewport === PANE ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(`${origin}/taskpane.html`);
  await choose(page, FILE);
  await goTo(page, step);
  if (step === 3) await page.locator('.paper').waitFor();
  if (from !== undefined) await scrollTo(page, from);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', fullPage: viewport === WINDOW });
  await context.close();
  const { size } = statSync(path);
  console.log(`docs/images/${name}.png: ${(size / 1000).toFixed(0)} kB of ${FILE}`);
  if (size > LIMIT) throw new Error(`${name}.png is larger than ${LIMIT / 1000} kB`);
}

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve(DIST);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    for (const picture of PICTURES) await draw(browser, server.origin, picture);
  } finally {
    await browser.close();
    server.close();
  }
}

void main();
