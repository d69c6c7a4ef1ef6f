/** How the built page starts: in Excel, where Microsoft cannot be reached, and in Internet Explorer's place. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page, type Route } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { openOfficePage, ORIGIN, type OfficePage } from '../excel-host/boot-chromium';
import { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import { CHROMIUM, DIST, NO_CHROMIUM, sample } from './built';
import { serve, type Server } from './serve';
import { watch, type Watch } from './watch';

const OFFICE = 'https://appsforoffice.microsoft.com/**';
const IE = 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko';
/** What Chromium says of a script that the test kept from it. */
const NOT_LOADED = /^Failed to load resource: net::ERR_FAILED$/;
/** Put into the address by Excel. */
const IN_EXCEL = '?_host_Info=Excel$Win32$16.01$th-TH$$$$0';

const inChromium = NO_CHROMIUM === null ? describe : describe.skip;

inChromium('the built page', () => {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    server = await serve(DIST);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** A page of dist with what it asked for; `office` answers what goes to Microsoft. */
  async function open(path: string, office: (route: Route) => unknown, userAgent?: string) {
    const context: BrowserContext = await browser.newContext(userAgent === undefined ? {} : { userAgent });
    const watched = await watch(context, `${server.origin}/`);
    await context.route(OFFICE, office);
    const page: Page = await context.newPage();
    // Not its load event, for which a script that never comes would be waited.
    await page.goto(`${server.origin}/${path}`, { waitUntil: 'commit' });
    const end = async (expected?: RegExp): Promise<void> => {
      await context.close();
      watched.expectClean(expected);
    };
    return { page, watched, end };
  }
  const scripts = (requests: readonly string[]): string[] =>
    requests.filter((address) => address.endsWith('.js') || address.includes('wasm'));
  const refuse = (route: Route): Promise<void> => route.abort();

  test('Internet Explorer gets the notice in two languages with a link, and no bundle', async () => {
    const { page, watched, end } = await open('taskpane.html', refuse, IE);
    await page.locator('#notice').waitFor({ state: 'visible' });
    const text = await page.locator('#notice').innerText();
    expect(text).toMatch(/Excel รุ่นนี้แสดงแผนมาตรการ ITA ไม่ได้/);
    expect(text).toMatch(/This version of Excel cannot show ITA Planner/);
    await page.locator('#pane').waitFor({ state: 'hidden' });
    expect(await page.getByRole('link').getAttribute('href')).toBe(`${server.origin}/taskpane.html`);
    await page.waitForTimeout(500);
    expect(scripts(watched.asked())).toEqual(['start.js']);
    await end();
  });

  test('Internet Explorer inside Excel asks Microsoft for office.js, and still for no bundle', async () => {
    const { page, watched, end } = await open(`taskpane.html${IN_EXCEL}`, refuse, IE);
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
    expect(scripts(watched.asked())).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'start.js',
    ]);
    await end(NOT_LOADED);
  });

  test.each([
    ['refused', refuse, 3000],
    ['silent', () => undefined, 9000],
  ] as const)('where Microsoft’s server is %s, the browser product starts', async (_, office, patience) => {
    const { page, end } = await open(`taskpane.html${IN_EXCEL}`, office);
    const begin = Date.now();
    await page.locator('input[type=file]').first().waitFor({ state: 'attached', timeout: patience });
    expect(Date.now() - begin).toBeLessThan(patience);
    await end(NOT_LOADED);
  });

  test('outside of Excel nothing goes to Microsoft', async () => {
    const { page, watched, end } = await open('taskpane.html', refuse);
    await page.locator('input[type=file]').first().waitFor({ state: 'attached' });
    expect(watched.asked().filter((address) => address.startsWith('http'))).toEqual([]);
    await end();
  });

  test('the guide needs no script and breaks no policy; a message without text has one of its own', async () => {
    const help = await open('help.html', refuse);
    await help.page.waitForLoadState();
    expect(await help.page.locator('h1').allInnerTexts()).toEqual(['คู่มือแผนมาตรการ ITA', 'ITA Planner guide']);
    const links = await help.page
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const link of links.filter((each) => each?.startsWith('#') === false)) {
      expect(existsSync(join(DIST, link!))).toBe(true);
    }
    expect(scripts(help.watched.asked())).toEqual([]);
    await help.end();
    const message = await open('message.html', refuse);
    await message.page.waitForLoadState();
    expect(await message.page.getByRole('alert').innerText()).toContain('โปรดดูผลในสมุดงาน');
    await message.end();
  });

  describe('in Excel', () => {
    let office: OfficePage;
    let watched: Watch;
    beforeAll(async () => {
      office = await openOfficePage(browser, {
        folder: DIST,
        customFunctions: true,
        prepare: async (context) => (watched = await watch(context, `${ORIGIN}/`)),
      });
      await office.page.waitForFunction('Boolean(window.CustomFunctions?.Error)');
    });
    afterAll(() => office.close());

    test('one click of the ribbon makes the plan', async () => {
      const book = office.use(new EmulatedWorkbook(openInExcel(readFileSync(sample('004-ubon-2564.xlsx')))));
      expect((await office.invokeRibbon('makePlan')).code).toBe(0);
      expect(book.sheetNames().slice(-6)).toEqual([
        'บทสรุป ๒๕๖๕',
        'วิเคราะห์ผล ๒๕๖๕',
        'แผนมาตรการ ๒๕๖๕',
        'ทะเบียนมาตรการ ๒๕๖๕',
        'ผู้รับผิดชอบ ๒๕๖๕',
        'ตรวจสอบข้อมูล ๒๕๖๕',
      ]);
    });

    test('one more click draws its documents again from what was typed in the register', async () => {
      const { workbook: book } = office.host;
      const before = book.sheetNames();
      book.type('ทะเบียนมาตรการ ๒๕๖๕', 'G6', [['หน่วยงานที่แก้ไขเอง']]);
      expect((await office.invokeRibbon('updateDocuments')).code).toBe(0);
      expect(book.sheetNames()).toEqual(before);
      expect(JSON.stringify(book.sheet('แผนมาตรการ ๒๕๖๕').cells)).toContain('หน่วยงานที่แก้ไขเอง');
    });

    test('custom functions calculate in the page of the pane', async () => {
      await expect(office.callFunction('GRADE', [92.01])).resolves.toEqual({ value: 'A' });
    });

    test('the pane is there, the policy was kept and nothing else was reached', async () => {
      await office.page.locator('#pane h1').first().waitFor();
      watched.expectClean();
    });
  });
});

test('dist has everything that its manifest names', () => {
  const manifest = readFileSync(join(DIST, 'manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]+)"/g)].map(([, path]) => path ?? '');
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
});

test('scripts that must be ES5 were copied as they are', () => {
  for (const file of ['start.js', 'message.js']) {
    const source = join(__dirname, '../../src/commands/pages', file);
    expect(readFileSync(join(DIST, file), 'utf8')).toBe(readFileSync(source, 'utf8'));
  }
});
