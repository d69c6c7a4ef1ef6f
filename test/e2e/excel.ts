import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { openOfficePage, ORIGIN, type ChromiumOptions, type OfficePage } from '../excel-host/boot-chromium';
import { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import type { HostOptions } from '../excel-host/host-options';
import type { WorkbookSpec } from '../excel-host/workbook-spec';
import { CHROMIUM, DIST } from './built';
import { watch, type Watch } from './watch';

/** The built pane in Excel, one page for each test. */
export interface ExcelSession {
  readonly page: Page;
  readonly office: OfficePage;
  /** Puts a workbook in the place of the open one; the pane reads it when it is asked to. */
  readonly use: (spec: WorkbookSpec) => EmulatedWorkbook;
  /** Presses "read again". */
  readonly readAgain: () => Promise<void>;
  /** Closes the page; fails when it complained or asked for anything that is not the product's. */
  readonly end: () => Promise<void>;
}

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });

/** Waits until Excel is asked for nothing more: a step that was opened may still look for something. */
export async function untilQuiet({ host, page }: OfficePage): Promise<void> {
  let seen = -1;
  while (seen !== host.log.requests.length) {
    seen = host.log.requests.length;
    await page.waitForTimeout(300);
  }
}

/** What was left behind is looked for, the workbook is read, then its formulas. */
const REQUESTS_OF_A_START = 5;

/** Opens the pane on the empty workbook that every session of the emulated host begins with. */
export async function startPane(
  browser: Browser,
  options: HostOptions & Pick<ChromiumOptions, 'platform'> = {},
  context: BrowserContextOptions = {},
): Promise<ExcelSession> {
  const watches: Watch[] = [];
  const office = await openOfficePage(browser, {
    folder: DIST,
    locale: 'th-TH',
    ...options,
    context: { viewport: { width: 350, height: 600 }, ...context },
    prepare: async (opened) => watches.push(await watch(opened, `${ORIGIN}/`)),
  });
  const { page } = office;
  await page.getByText(/ไม่พบตารางคะแนน ITA|No table of ITA scores/).waitFor();
  // Formulas of ours are looked for once the page stands; what a test counts or refuses comes after that.
  for (let waited = 0; office.host.log.cost.requests < REQUESTS_OF_A_START && waited < 5000; waited += 50) {
    await page.waitForTimeout(50);
  }
  return {
    page,
    office,
    use: (spec) => office.use(new EmulatedWorkbook(spec)),
    readAgain: () => page.getByRole('button', { name: /^(อ่านใหม่|Read again)$/ }).click(),
    end: async () => {
      await office.close();
      for (const watched of watches) watched.expectClean();
    },
  };
}
