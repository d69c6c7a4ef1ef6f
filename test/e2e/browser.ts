import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { CHROMIUM, DIST } from './built';
import { serve, type Server } from './serve';

/** A page with a record of everything that must not happen on it. */
export interface Opened {
  readonly page: Page;
  /** Messages of the console, exceptions, and what the Content-Security-Policy refused. */
  readonly complaints: string[];
  /** Every address that was asked for. */
  readonly requests: string[];
}

export interface Site {
  readonly origin: string;
  readonly open: (options?: BrowserContextOptions) => Promise<Opened>;
  readonly close: () => Promise<void>;
}

async function openPage(
  browser: Browser,
  { origin }: Server,
  options: BrowserContextOptions,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 350, height: 378 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (entry) => complaints.push(entry.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${origin}/taskpane.html`);
  await page.getByText('เลือกไฟล์คะแนน').waitFor();
  return { page, complaints, requests };
}

/** Serves the built page and starts a browser for it. */
export async function startSite(): Promise<Site> {
  const server = await serve(DIST);
  // Containers run the tests as root, where Chromium's sandbox refuses to start; the page is our own.
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  return {
    origin: server.origin,
    open: (options = {}) => openPage(browser, server, options),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
