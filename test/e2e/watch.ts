import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ALLOWED } from './allowed-files';
import { DIST } from './built';

/** In a page and in its threads: says what a Content-Security-Policy refused. */
const TELLS_REFUSALS =
  'addEventListener("securitypolicyviolation", (event) => ' +
  'console.error("refused: " + event.effectiveDirective + " " + (event.blockedURI || "inline")));';

/** A program of a thread stands in a file, or on the page of one file in a blob of this type. */
const THREAD_FILE = 'taskpane-file.js';
const THREAD_TYPE = 'text/javascript';

export interface Watch {
  /** Messages of the console, exceptions, and what a policy refused, threads included. */
  readonly complaints: string[];
  /** Every address that was asked for, those of the product without their origin, each once, sorted. */
  readonly asked: () => readonly string[];
  /**
   * Fails when anything was complained of or an address was asked for that is not the product's.
   * ITA_REQUESTS=FILE adds the addresses to that file, one to a line.
   * @param expected complaints that the test itself brings about
   */
  readonly expectClean: (expected?: RegExp) => void;
}

/** What memory answers is no request. */
const isInMemory = (address: string): boolean => /^(?:blob|data):/.test(address);

/** The name in dist of what stands under one of the origins; other addresses stay whole. */
function nameIn(origins: readonly string[], address: string): string {
  const plain = address.replace(/[?#].*$/, '');
  const origin = origins.find((each) => plain.startsWith(each));
  return origin === undefined ? address : decodeURIComponent(plain.slice(origin.length));
}

/** ITA_SLOWER=N makes the processor N times slower for every page: tests that only luck lets pass fail then. */
const SLOWER = Number(process.env.ITA_SLOWER ?? 1);

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/**
 * Watches everything that pages of a context do, from before they are opened.
 * @param origins what the addresses of the product begin with, up to the name of the file in dist
 */
export async function watch(context: BrowserContext, ...origins: readonly string[]): Promise<Watch> {
  const complaints: string[] = [];
  const requests = new Set<string>();
  // A page that is closed at once needs no slowing.
  if (SLOWER > 1) context.on('page', (page) => void slowDown(page).catch(() => undefined));
  context.on('console', (entry) => complaints.push(entry.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('request', (request) => {
    if (!isInMemory(request.url())) requests.add(nameIn(origins, request.url()));
  });
  await context.addInitScript({
    content: `${TELLS_REFUSALS}
      window.Blob = new Proxy(Blob, {
        construct: (made, [parts = [], options]) =>
          new made(options?.type === ${JSON.stringify(THREAD_TYPE)}
            ? [${JSON.stringify(TELLS_REFUSALS)}, ...parts] : parts, options),
      });`,
  });
  await context.route(`**/${THREAD_FILE}`, (route) =>
    route.fulfill({
      contentType: THREAD_TYPE,
      body: `${TELLS_REFUSALS}\n${readFileSync(join(DIST, THREAD_FILE), 'utf8')}`,
    }),
  );
  const asked = (): readonly string[] => [...requests].sort();
  return {
    complaints,
    asked,
    expectClean: (expected) => {
      const list = process.env.ITA_REQUESTS;
      if (list !== undefined)
        appendFileSync(
          list,
          asked()
            .map((address) => `${address}\n`)
            .join(''),
        );
      const strangers = asked().filter((address) => !ALLOWED.has(address));
      const unexpected = complaints.filter((complaint) => !expected?.test(complaint));
      expect({ unexpected, strangers }).toEqual({ unexpected: [], strangers: [] });
    },
  };
}
