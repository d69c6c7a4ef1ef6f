import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM, DIST, NO_CHROMIUM } from './built';
import { serve, type Server } from './serve';

if (NO_CHROMIUM !== null) console.warn(`The page is not tested in a browser: ${NO_CHROMIUM}.`);

/** Tests that need a browser; left out, and said so, where there is none. */
export const inChromium = NO_CHROMIUM === null ? describe : describe.skip;

/** A page with a record of everything that must not happen on it. */
interface Opened {
  readonly page: Page;
  /** Messages of the console, exceptions, and what the Content-Security-Policy refused. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

export interface Site {
  readonly open: (options?: BrowserContextOptions) => Promise<Page>;
  /** Addresses that a page asked for, without their origin, each once. */
  readonly requestsOf: (page: Page) => readonly string[];
  /** Closes all pages; fails when one complained or asked for anything that is not its own. */
  readonly endTest: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openPage(
  browser: Browser,
  { origin }: Server,
  options: BrowserContextOptions,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 378 },
    locale: 'th-TH',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (entry) => complaints.push(entry.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${origin}/taskpane.html`);
  await page.locator('.first').waitFor();
  return { page, complaints, requests };
}

/** Serves the built page and starts a browser for it. */
export async function startSite(): Promise<Site> {
  const server = await serve(DIST);
  // Containers run the tests as root, where Chromium's sandbox refuses to start; the page is our own.
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const opened: Opened[] = [];
  const ours = `${server.origin}/`;
  return {
    open: async (options = {}) => {
      const result = await openPage(browser, server, options);
      opened.push(result);
      return result.page;
    },
    requestsOf: (page) => {
      const { requests } = opened.find((one) => one.page === page)!;
      return [...new Set(requests.map((url) => url.replace(ours, '/')))].sort();
    },
    endTest: async () => {
      for (const { page, complaints, requests } of opened.splice(0)) {
        await page.context().close();
        expect(complaints).toEqual([]);
        expect(requests.filter((url) => !url.startsWith(ours) && !url.startsWith('blob:'))).toEqual([]);
      }
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
