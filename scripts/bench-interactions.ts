/**
 * Processor time of the page's thread for each action of a person, with a workbook of many agencies open: traced in Chromium, which
 * counts what the thread itself did, whatever else runs on the machine.
 * Run: npm run build && npm run bench:interactions [agencies]   (prints a table for docs/bench.md)
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM, DIST, NO_CHROMIUM } from '../test/e2e/built';
import { serve } from '../test/e2e/serve';
import { agencyList, listCsv } from '../test/support/provinces';
import { NAMES } from '../test/support/indicator-names';
import { sum, TASKS_CATEGORY, tasksIn } from './traced-tasks';

const AGENCIES = Number(process.argv[2] ?? 300);
/** The computers of offices are taken to be this much slower. */
const SLOWER = 4;
/** Longer than anything that is put off until nobody types. */
const SETTLED_MS = 1500;

interface Cost {
  readonly total: number;
  readonly longest: number;
}

/** Milliseconds of the page's thread, and of its longest task. */
function costIn(trace: Buffer): Cost {
  const threads = tasksIn(trace, 'CrRendererMain');
  const tasks = threads.reduce((most, each) => (sum(each) > sum(most) ? each : most), []);
  return { total: sum(tasks), longest: Math.max(0, ...tasks) };
}

/** Runs an action and waits until the page is at rest. */
async function cost(browser: Browser, page: Page, { act, until = SETTLED_MS }: Action): Promise<Cost> {
  await page.waitForTimeout(SETTLED_MS);
  await browser.startTracing(page, { categories: [TASKS_CATEGORY] });
  await act(page);
  await page.waitForTimeout(until);
  return costIn(await browser.stopTracing());
}

const step = (page: Page, index: number) => page.locator('nav button').nth(index);
const typed = async (page: Page, label: string): Promise<void> => {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.focus();
  await page.keyboard.press('End');
};

interface Action {
  readonly name: string;
  readonly before?: (page: Page) => Promise<unknown>;
  readonly act: (page: Page) => Promise<unknown>;
  /** Milliseconds that count, where what follows after a pause does not. */
  readonly until?: number;
}

const letter = (page: Page) => page.keyboard.insertText('ก');

const ACTIONS: readonly Action[] = [
  {
    name: 'a letter in the search of agencies',
    before: (page) => page.locator('input[type=search]').first().focus(),
    act: letter,
  },
  {
    name: 'choosing an agency',
    before: (page) => page.locator('input[type=search]').first().fill(''),
    act: (page) => page.locator('button.agency').nth(3).click(),
  },
  { name: 'opening Analysis', act: (page) => step(page, 1).click() },
  {
    name: 'the threshold, one step',
    before: (page) => page.locator('input[type=range]').first().focus(),
    act: (page) => page.keyboard.press('ArrowRight'),
  },
  { name: 'opening Measures', act: (page) => step(page, 2).click() },
  { name: 'ticking a measure', act: (page) => page.locator('.measure input[type=checkbox]').first().click() },
  {
    name: 'opening the form of a measure',
    act: (page) => page.locator('.measure').first().getByRole('button', { name: 'แก้ไข' }).click(),
  },
  {
    name: 'a letter in the form',
    before: (page) => page.locator('.form textarea').first().focus(),
    act: letter,
  },
  { name: 'opening Documents', act: (page) => step(page, 3).click() },
  {
    name: 'a letter of the agency’s name',
    before: (page) => typed(page, 'ชื่อหน่วยงานที่จะพิมพ์ในเอกสาร'),
    act: letter,
    until: 300,
  },
  { name: 'another one, and the documents after it', act: letter },
  {
    name: 'changing the layout',
    act: (page) => page.getByLabel('แบบตารางแผน', { exact: true }).selectOption({ index: 1 }),
  },
  {
    name: 'showing another document',
    act: (page) => page.locator('.preview select').first().selectOption({ index: 0 }),
  },
  { name: 'back to the agencies', act: (page) => step(page, 0).click() },
];

async function measure(): Promise<void> {
  if (NO_CHROMIUM !== null) throw new Error(NO_CHROMIUM);
  const server = await serve(DIST);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'th-TH' });
    await page.goto(`${server.origin}/taskpane.html`);
    const file = {
      name: 'จังหวัด.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(listCsv(agencyList(AGENCIES), NAMES)),
    };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('button.agency').first().waitFor();
    console.log(`| action | ms | ×${SLOWER} | longest task ×${SLOWER} |\n| --- | --: | --: | --: |`);
    for (const action of ACTIONS) {
      await action.before?.(page);
      const { total, longest } = await cost(browser, page, action);
      const slow = (ms: number): string => (ms * SLOWER).toFixed(0);
      console.log(`| ${action.name} | ${total.toFixed(0)} | ${slow(total)} | ${slow(longest)} |`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

void measure();
