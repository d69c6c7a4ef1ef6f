/**
 * Times the start of the built page beside a bare page of the same React and Fluent UI: from navigation until the button
 * that begins the work can be clicked. Both are served from this computer and take turns, each in a context of its own.
 * Run: npm run build && npm run bench:page [runs]   (prints a table for docs/bench.md)
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { CHROMIUM, DIST, NO_CHROMIUM } from '../test/e2e/built';
import { serve } from '../test/e2e/serve';

const ROOT = join(__dirname, '..');
const RUNS = Number(process.argv[2] ?? 15);
/** The first starts fill caches of the browser's own and are not counted. */
const WARM_UP = 2;
const PATIENCE = 10_000;

const BARE_PAGE =
  '<!doctype html><html lang="th"><head><meta charset="utf-8" /><title>bare</title></head>' +
  '<body><div id="pane"></div><script src="bare.js"></script></body></html>';

/** FluentProvider and one Button. */
const BARE_SCRIPT = `
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('pane')!).render(
  <FluentProvider theme={webLightTheme}><Button appearance="primary">เริ่ม</Button></FluentProvider>,
);
`;

type Configurations = (env: object, argv: { mode: string }) => readonly Configuration[];

/** Builds the bare page with the settings of the page itself, its own entry and output apart. */
async function buildBare(folder: string): Promise<void> {
  // Where tsconfig.json looks for sources.
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/bare.tsx'), BARE_SCRIPT);
  writeFileSync(join(folder, 'bare.html'), BARE_PAGE);
  for (const name of ['node_modules', 'tsconfig.json']) symlinkSync(join(ROOT, name), join(folder, name));
  const configurations = createRequire(__filename)('../webpack.config.js') as Configurations;
  const page = configurations({}, { mode: 'production' }).find(({ name }) => name === 'page');
  if (!page) throw new Error('webpack.config.js has no page');
  const shared = { ...page, plugins: [] };
  const output = { path: folder, filename: '[name].js' };
  await new Promise<void>((done, failed) => {
    webpack(
      { ...shared, context: folder, entry: { bare: './src/bare.tsx' }, output, performance: false },
      (error, stats) => {
        const fault =
          error ?? (stats?.hasErrors() === true ? new Error(stats.toString('errors-only')) : null);
        if (fault) failed(fault);
        else done();
      },
    );
  });
}

interface Start {
  /** Milliseconds from navigation until the button can be clicked. */
  readonly ready: number;
  /** Until the first content was painted. */
  readonly painted: number;
  readonly files: readonly string[];
}

/**
 * Runs in the page, hence text: looks once per frame, and last in a task of its own, which a busy page would not let run.
 * The button that changes the language begins nothing.
 */
const WATCH_FOR_BUTTON = `
  requestAnimationFrame(function look() {
    const button = document.querySelector('#pane button:not(.language):not(:disabled)');
    const box = button?.getBoundingClientRect();
    const hit = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (!hit || !button.contains(hit)) return requestAnimationFrame(look);
    setTimeout(() => document.documentElement.setAttribute('data-ready', performance.now()));
  });
`;

async function startOnce(browser: Browser, address: string): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 350, height: 700 }, locale: 'th-TH' });
  const page = await context.newPage();
  await page.addInitScript(WATCH_FOR_BUTTON);
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.slice(1)));
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: PATIENCE });
  // What belongs to the start comes before anybody clicks.
  await page.waitForLoadState('networkidle');
  const times = await page.evaluate(() => ({
    ready: Number(document.documentElement.dataset.ready),
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  await context.close();
  return {
    ...times,
    files: files.filter((file) => extname(file) !== ''),
  };
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
function median(values: readonly number[]): number {
  const all = sorted(values);
  const middle = Math.floor(all.length / 2);
  const upper = all[middle] ?? NaN;
  return all.length % 2 === 1 ? upper : ((all[middle - 1] ?? NaN) + upper) / 2;
}

const weigh = (folder: string, files: readonly string[]): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0) /
  1000;

function row(name: string, folder: string, starts: readonly Start[]): string {
  const ready = starts.map((start) => start.ready);
  const range = [sorted(ready)[0], sorted(ready).at(-1)].map((time) => (time ?? NaN).toFixed(0)).join('-');
  const files = starts[0]?.files ?? [];
  const scripts = files.filter((file) => extname(file) === '.js');
  return [
    `| ${name} | ${median(starts.map((start) => start.painted)).toFixed(0)}`,
    `${median(ready).toFixed(0)} | ${range}`,
    `${weigh(folder, scripts).toFixed(1)} | ${weigh(folder, files).toFixed(1)} | ${files.length} |`,
  ].join(' | ');
}

async function main(): Promise<void> {
  if (NO_CHROMIUM !== null) throw new Error(NO_CHROMIUM);
  const folder = mkdtempSync(join(tmpdir(), 'ita-bench-page-'));
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const servers = { ours: await serve(DIST), bare: await serve(folder) };
  try {
    await buildBare(folder);
    const ours: Start[] = [];
    const bare: Start[] = [];
    for (let turn = -WARM_UP; turn < RUNS; turn += 1) {
      const one = await startOnce(browser, `${servers.bare.origin}/bare.html`);
      const other = await startOnce(browser, `${servers.ours.origin}/taskpane.html`);
      if (turn < 0) continue;
      bare.push(one);
      ours.push(other);
    }
    const ratio = median(ours.map(({ ready }) => ready)) / median(bare.map(({ ready }) => ready));
    console.log(`Chromium ${browser.version()}, ${RUNS} starts of each in turn, medians\n`);
    console.log('| page | first paint, ms | clickable, ms | range | scripts, kB gz | all, kB gz | files |');
    console.log('| --- | --: | --: | --: | --: | --: | --: |');
    console.log(row('bare: FluentProvider, one Button', folder, bare));
    console.log(row('the pane', DIST, ours));
    console.log(`\nratio ${ratio.toFixed(2)}`);
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) server.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
