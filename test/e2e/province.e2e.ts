/** A province: sixty agencies in one file, compared, chosen from, and planned all at once. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Download, Page } from 'playwright-core';
import { openScores } from '../../src/app/open-scores';
import { readWorkbook } from '../../src/workbook/file/read';
import type { WorkbookSpec } from '../excel-host/workbook-spec';
import { requirementSets } from '../excel-host/host-options';
import { agencyList, listCsv, listRows } from '../support/provinces';
import { inChromium, startSite, type Site } from './browser';
import { csv, NAMES } from './clerk';
import { startChromium, startPane, type ExcelSession } from './excel';

/** One of them shares a name with another. */
const COUNT = 66;
const AGENCIES = agencyList(COUNT);
const FILE = csv(listCsv(AGENCIES, NAMES), 'จังหวัด.csv');
/** Excel's part of it is to hand over what is made, whatever the number. */
const COUNT_IN_EXCEL = 12;
const IN_EXCEL = agencyList(COUNT_IN_EXCEL);
const PROVINCE: WorkbookSpec = {
  sheets: [{ name: 'รายจังหวัด', blocks: [{ values: listRows(IN_EXCEL, NAMES).map((row) => [...row]) }] }],
};
/** Making as many plans as a province has takes its time on a computer that does other work. */
const LONG_MS = 240_000;

const FILES = 'จัดทำเป็นไฟล์ .zip';
const SHEETS = 'จัดทำเป็นสมุดงานเดียว';
const OPEN = 'จัดทำและเปิดเป็นสมุดงานใหม่';

const agencies = (page: Page): Promise<string[]> => page.locator('button.agency').allInnerTexts();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openProvince(page: Page): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(FILE);
  await page.locator('button.agency').first().waitFor();
}

async function downloadOf(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download', { timeout: LONG_MS });
  await button(page, name).click();
  return download;
}

const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await download.path()));

/** Whose scores a workbook holds for whoever opens it next. */
const scoresIn = (bytes: Uint8Array): readonly (string | null)[] =>
  openScores(readWorkbook(bytes)).sets.map(({ set }) => set.agency);

const textsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    readWorkbook(bytes).sheets.map(({ sheet, rows }) => [
      sheet,
      rows.flatMap((row) => row?.map((cell) => String(cell?.value ?? '')) ?? []).join('\n'),
    ]),
  );

inChromium('a province in a file', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  test('is a table with ranks and levels, told apart where names are shared; it is sorted by any column', async () => {
    const page = await site.open({ viewport: { width: 1280, height: 800 } });
    await openProvince(page);
    await page.getByText(`หน่วยงานทั้งหมด ${COUNT} แห่ง`).waitFor();
    await page.getByText('หน่วยงาน 2 แห่งมีชื่อซ้ำกับแห่งอื่น').waitFor();
    const ranks = await page.locator('.agencies tbody tr td:nth-of-type(4)').allInnerTexts();
    expect([ranks[0], ranks[49]]).toEqual([`1/${COUNT}`, `50/${COUNT}`]);
    const first = (await agencies(page))[0];
    const head = page.locator('.agencies th[aria-sort]');
    expect(await head.innerText()).toContain('อันดับ');
    await page.getByRole('button', { name: 'คะแนนรวม' }).click();
    expect([await head.getAttribute('aria-sort'), (await agencies(page))[0]]).toEqual(['descending', first]);
    await page.getByRole('button', { name: 'คะแนนรวม' }).click();
    expect([await head.getAttribute('aria-sort'), (await agencies(page))[0]]).toEqual([
      'ascending',
      'อบจ.เชียงดาว',
    ]);
    await page.getByLabel('อำเภอ', { exact: true }).selectOption('เมือง');
    await page.getByText(`แสดง 12 จาก ${COUNT} แห่ง`).waitFor();
    await page.getByText('ในอำเภอ 1/12').waitFor();
  });

  test('who comes back from an agency finds the list as it was', async () => {
    const page = await site.open();
    await openProvince(page);
    await page.getByRole('searchbox').fill('อบต');
    await page.getByRole('button', { name: 'คะแนนรวม' }).click();
    const before = await agencies(page);
    const wanted = page.locator('button.agency').nth(20);
    await wanted.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => Math.round(window.scrollY));
    expect(scrolled).toBeGreaterThan(300);
    await wanted.click();
    await page.locator('table.scores').waitFor();
    await button(page, `เลือกหน่วยงานหรือปีอื่น (อีก ${COUNT - 1} รายการ)`).click();
    await page.locator('button.agency').first().waitFor();
    expect(await agencies(page)).toEqual(before);
    expect(await page.getByRole('searchbox').inputValue()).toBe('อบต');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(before[20]);
    expect(Math.abs((await page.evaluate(() => window.scrollY)) - scrolled)).toBeLessThan(60);
  });

  test(
    'one press makes a workbook of each agency with its own scores alone, and a summary that leads to it',
    async () => {
      const page = await site.open();
      await openProvince(page);
      const begin = Date.now();
      const download = await downloadOf(page, FILES);
      const seconds = (Date.now() - begin) / 1000;
      expect(download.suggestedFilename()).toBe(`แผนมาตรการ ITA ${COUNT} แห่ง จากคะแนนปี 2567.zip`);
      await page.getByText(`จัดทำแผนแล้ว ${COUNT} แห่ง จากที่เลือก ${COUNT} แห่ง ในไฟล์`).waitFor();
      const heap = await page.evaluate(
        () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
      );
      const archive = await bytesOf(download);
      const asked = site.requestsOf(page).length;
      console.info(
        `${COUNT} plans: 1 press, ${seconds.toFixed(1)} s, ${asked} requests in all, page ${(heap / 1e6).toFixed(0)} MB, archive ${(archive.length / 1e6).toFixed(1)} MB`,
      );
      const files = unzipSync(archive);
      const names = Object.keys(files);
      expect(names).toHaveLength(COUNT + 1);
      const plans = names.filter((name) => name !== 'สรุป.xlsx');
      for (const name of [plans[0]!, plans.at(-1)!]) {
        const [own, ...others] = scoresIn(files[name]!);
        expect([name.startsWith(own!), others]).toEqual([true, []]);
        const texts = textsOf(files[name]!);
        expect([...texts.keys()].some((sheet) => sheet.startsWith('แผนมาตรการ'))).toBe(true);
        const places = plans.filter((other) => other.split(' ')[0] !== name.split(' ')[0]);
        const whole = [...texts.values()].join('\n');
        expect(places.filter((other) => whole.includes(other.replace(/\.xlsx$/, '').split(' ')[0]!))).toEqual(
          [],
        );
      }
      const summary = [...textsOf(files['สรุป.xlsx']!).values()][0]!;
      for (const name of plans) expect(summary).toContain(name.replace(/\.xlsx$/, ''));
      const raw = Object.values(unzipSync(files['สรุป.xlsx']!)).map((part) => new TextDecoder().decode(part));
      expect(raw.join('').match(/HYPERLINK\(/g)).toHaveLength(COUNT);
    },
    LONG_MS,
  );

  test(
    'those that are ticked become sheets of one workbook, without scores to be read',
    async () => {
      const page = await site.open();
      await openProvince(page);
      const ticks = page.locator('.agencies input');
      for (const index of [0, 3, 5]) await ticks.nth(index).click();
      const names = await agencies(page);
      await page.getByText('เฉพาะแห่งที่เลือกไว้ (3)').waitFor();
      const bytes = await bytesOf(await downloadOf(page, SHEETS));
      const sheets = [...textsOf(bytes).keys()];
      expect(sheets).toHaveLength(6);
      expect(scoresIn(bytes)).toEqual([]);
      const index = [...textsOf(bytes).values()][0]!;
      for (const place of [0, 3, 5]) expect(index).toContain(names[place]);
      expect(index).not.toContain(names[1]);
    },
    LONG_MS,
  );

  test(
    'corrections count, and who stops gets nothing and is told so',
    async () => {
      const page = await site.open();
      const downloads: Download[] = [];
      page.on('download', (download) => downloads.push(download));
      await openProvince(page);
      await button(page, FILES).click();
      await page.getByText(/กำลังจัดทำแผน แห่งที่ \d+ จาก 66: /).waitFor();
      await button(page, 'หยุด').click();
      await page.getByText('หยุดแล้ว ไม่มีไฟล์ใดถูกบันทึกหรือเปิด').waitFor();
      expect(downloads).toEqual([]);

      await page.getByRole('searchbox').fill('อบจ');
      await page.locator('button.agency').click();
      await page.getByLabel(`คะแนนของตัวชี้วัดที่ 1 ${NAMES[0]}`).fill('99.5');
      await page.keyboard.press('Enter');
      await button(page, `เลือกหน่วยงานหรือปีอื่น (อีก ${COUNT - 1} รายการ)`).click();
      const files = unzipSync(await bytesOf(await downloadOf(page, FILES)));
      expect(Object.keys(files).sort()).toEqual(['สรุป.xlsx', 'อบจ.เชียงดาว.xlsx']);
      const [set] = openScores(readWorkbook(files['อบจ.เชียงดาว.xlsx']!)).sets;
      expect(set?.set.entries[0]?.score).toBe(9950);
    },
    LONG_MS,
  );

  test('no view is wider than the window', async () => {
    const page = await site.open();
    await openProvince(page);
    for (const width of [320, 350, 768, 1280]) {
      await page.setViewportSize({ width, height: 700 });
      for (const view of ['ตาราง', 'คะแนนรายตัวชี้วัด', 'ภาพรวมและจุดอ่อนร่วม']) {
        await button(page, view).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      }
    }
  });
});

inChromium('a province in Excel', () => {
  let browser: Browser;
  let session: ExcelSession | null = null;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterEach(() => session?.end());
  afterAll(() => browser.close());

  const start = async (options: Parameters<typeof startPane>[1]) => {
    session = await startPane(browser, options);
    const book = session.use(PROVINCE);
    await session.readAgain();
    await session.page.locator('button.agency').first().waitFor();
    return { page: session.page, office: session.office, book };
  };

  test(
    'is handed over as an archive; the workbook itself stays as it is',
    async () => {
      const { page, office, book } = await start({});
      const before = book.dump();
      office.host.startJob();
      const files = unzipSync(await bytesOf(await downloadOf(page, FILES)));
      expect(Object.keys(files)).toHaveLength(COUNT_IN_EXCEL + 1);
      expect(office.host.log.cost.requests).toBeLessThanOrEqual(2);
      expect(book.dump()).toEqual(before);
    },
    LONG_MS,
  );

  test(
    'is opened as a new workbook, also where no file can be saved',
    async () => {
      const { page, book } = await start({ platform: 'Mac' });
      expect(await button(page, FILES).count()).toBe(0);
      for (const index of [0, 1]) await page.locator('.agencies input').nth(index).click();
      await button(page, OPEN).click();
      await page
        .getByText('จัดทำแผนแล้ว 2 แห่ง จากที่เลือก 2 แห่ง และเปิดเป็นสมุดงานใหม่ใน Excel แล้ว')
        .waitFor({ timeout: LONG_MS });
      const [opened, ...others] = book.openedBeside;
      expect(others).toEqual([]);
      expect([...textsOf(new Uint8Array(Buffer.from(opened!, 'base64'))).keys()]).toHaveLength(5);
    },
    LONG_MS,
  );

  test('an Excel that can do neither says what to do', async () => {
    const { page } = await start({ platform: 'Mac', sets: requirementSets({ excelApi: 7 }) });
    await page.getByText('โปรดบันทึกสมุดงาน แล้วเปิดด้วยโปรแกรมนี้ในเบราว์เซอร์').waitFor();
    expect(await button(page, OPEN).count()).toBe(0);
  });

  test('scores that changed since they were read are told, and nothing is made', async () => {
    const { page, book } = await start({});
    book.type('รายจังหวัด', 'C3', [[12]]);
    await button(page, FILES).click();
    await page.getByText(`คะแนนหรือข้อมูลของ ${IN_EXCEL[0]!.name} เปลี่ยนไป`).waitFor();
  });
});
