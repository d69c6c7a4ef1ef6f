/**
 * Times what a person does for the first time: from choosing a file until its scores stand, and from the press until the documents are
 * downloaded; in the page and in the page of one file, as they are and with a thread that starts when it is first asked and is
 * told to load nothing ahead. All take turns, each in a context of its own, with the same pause before each press.
 * Run: npm run build && npm run bench:first [runs]   (prints a table for docs/bench.md)
 */
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { PREPARE } from '../src/taskpane/host/prepare-message';
import { CHROMIUM, DIST, NO_CHROMIUM, sample } from '../test/e2e/built';
import { goTo, make } from '../test/e2e/clerk';
import { serve } from '../test/e2e/serve';
import { sum, TASKS_CATEGORY, tasksIn } from './traced-tasks';

const RUNS = Number(process.argv[2] ?? 7);
/** The first runs fill caches of the browser's own and are not counted. */
const WARM_UP = 1;
const FILE = '004-ubon-2564.xlsx';
/** A person looks at a step before he presses: longer than anything that is put off. */
const LOOKING_MS = 3000;

/** Runs in the page, hence text: a thread that starts with its first request and hears of nothing ahead. */
const STARTS_LATE = `
  const Started = Worker;
  window.Worker = class {
    constructor(address) { this.address = address; }
    postMessage(message) {
      if (message === '${PREPARE}') return;
      this.thread ??= new Started(this.address);
      this.thread.onmessage = this.onmessage;
      this.thread.onerror = this.onerror;
      this.thread.postMessage(message);
    }
    terminate() { this.thread?.terminate(); }
  };
`;

/** Runs in the page, hence text: looks once per frame; whoever waits from outside asks less often. */
const WATCH_FOR_SCORES = `
  requestAnimationFrame(function look() {
    if (document.querySelector('table.scores') === null) return requestAnimationFrame(look);
    document.documentElement.setAttribute('data-scores', performance.now());
  });
`;

interface Time {
  /** Milliseconds that a person waits. */
  readonly waited: number;
  /** Processor time of the page and its thread until then, whatever else runs. */
  readonly worked: number;
}

interface Times {
  readonly scores: Time;
  readonly made: Time;
}

async function timed(browser: Browser, page: Page, act: (page: Page) => Promise<number>): Promise<Time> {
  await browser.startTracing(page, { categories: [TASKS_CATEGORY] });
  const start = await page.evaluate(() => performance.now());
  const end = await act(page);
  const trace = await browser.stopTracing();
  const threads = ['CrRendererMain', 'DedicatedWorker thread'].flatMap((name) => tasksIn(trace, name));
  return { waited: end - start, worked: sum(threads.map(sum)) };
}

/** Chooses the file; gives when its scores stood. */
async function choose(page: Page): Promise<number> {
  await page.locator('input[type=file]').first().setInputFiles(sample(FILE));
  await page.locator('html[data-scores]').waitFor({ state: 'attached' });
  return page.evaluate(() => Number(document.documentElement.dataset.scores));
}

/** Presses the button; gives when the file was handed over. */
async function press(page: Page): Promise<number> {
  await make(page);
  return page.evaluate(() => performance.now());
}

async function firstTimes(browser: Browser, address: string, isLate: boolean): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'th-TH' });
  const page = await context.newPage();
  if (isLate) await page.addInitScript(STARTS_LATE);
  await page.addInitScript(WATCH_FOR_SCORES);
  await page.goto(address);
  await page.waitForTimeout(LOOKING_MS);
  const scores = await timed(browser, page, choose);
  await goTo(page, 3);
  await page.waitForTimeout(LOOKING_MS);
  const made = await timed(browser, page, press);
  await context.close();
  return { scores, made };
}

/** "612 (580-701)" */
function shown(times: readonly number[]): string {
  const all = [...times].sort((a, b) => a - b);
  const [least, middle, most] = [0, Math.floor(all.length / 2), all.length - 1].map((at) =>
    (all[at] ?? NaN).toFixed(0),
  );
  return `${middle} (${least}-${most})`;
}

async function measure(): Promise<void> {
  if (NO_CHROMIUM !== null) throw new Error(NO_CHROMIUM);
  const server = await serve(DIST);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const page = `${server.origin}/taskpane.html`;
  const oneFile = pathToFileURL(join(DIST, 'offline.html')).href;
  const ways = [
    { name: 'the page', address: page, isLate: false, times: [] as Times[] },
    { name: 'the page, nothing ahead', address: page, isLate: true, times: [] as Times[] },
    { name: 'offline.html', address: oneFile, isLate: false, times: [] as Times[] },
    { name: 'offline.html, nothing ahead', address: oneFile, isLate: true, times: [] as Times[] },
  ];
  const loads: number[] = [];
  try {
    for (let turn = -WARM_UP; turn < RUNS; turn += 1) {
      loads.push(loadavg()[0] ?? NaN);
      for (const { address, isLate, times } of ways) {
        const one = await firstTimes(browser, address, isLate);
        if (turn >= 0) times.push(one);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(
    `Chromium ${browser.version()}, ${RUNS} runs, load ${loads.map((load) => load.toFixed(1)).join(' ')}\n`,
  );
  console.log('| | scores: waited, ms | worked, ms | documents: waited, ms | worked, ms |');
  console.log('| --- | --: | --: | --: | --: |');
  for (const { name, times } of ways) {
    const of = (part: keyof Times): readonly string[] => [
      shown(times.map((each) => each[part].waited)),
      shown(times.map((each) => each[part].worked)),
    ];
    console.log(`| ${name} | ${[...of('scores'), ...of('made')].join(' | ')} |`);
  }
}

void measure();
