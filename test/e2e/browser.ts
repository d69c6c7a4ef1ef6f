import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM, DIST, NO_CHROMIUM } from './built';
import { serve, type Server } from './serve';
import { watch, type Watch } from './watch';

if (NO_CHROMIUM !== null) console.warn(`The page is not tested in a browser: ${NO_CHROMIUM}.`);

/** Tests that need a browser; left out, and said so, where there is none. */
export const inChromium = NO_CHROMIUM === null ? describe : describe.skip;

interface Opened {
  readonly page: Page;
  readonly watched: Watch;
}

export interface Site {
  /** @param before runs in the page ahead of everything else */
  readonly open: (options?: BrowserContextOptions, before?: () => void) => Promise<Page>;
  /** Names in dist of what a page asked for, each once. */
  readonly requestsOf: (page: Page) => readonly string[];
  /**
   * Closes all pages; fails when one complained or asked for anything that is not the product's.
   * @param expected complaints that the test itself brings about
   */
  readonly endTest: (expected?: RegExp) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openPage(
  browser: Browser,
  { origin }: Server,
  options: BrowserContextOptions,
  before: () => void,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 378 },
    locale: 'th-TH',
    ...options,
  });
  const watched = await watch(context, `${origin}/`);
  const page = await context.newPage();
  await page.addInitScript(before);
  await page.goto(`${origin}/taskpane.html`);
  await page.locator('.first').waitFor();
  return { page, watched };
}

/** Serves the built page and starts a browser for it. */
export async function startSite(): Promise<Site> {
  const server = await serve(DIST);
  // Containers run the tests as root, where Chromium's sandbox refuses to start; the page is our own.
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const opened: Opened[] = [];
  return {
    open: async (options = {}, before = () => undefined) => {
      const result = await openPage(browser, server, options, before);
      opened.push(result);
      return result.page;
    },
    requestsOf: (page) => opened.find((one) => one.page === page)!.watched.asked(),
    endTest: async (expected) => {
      for (const { page, watched } of opened.splice(0)) {
        await page.context().close();
        watched.expectClean(expected);
      }
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
