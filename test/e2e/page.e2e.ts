/** The built page in Chromium: from choosing a file to the downloaded plan. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startSite, type Opened, type Site } from './browser';
import { NO_CHROMIUM, reopen, sample, temporaryFolder } from './built';
import { contentOf, PLAN_STEMS } from './check-plan';

const FILE_INPUT = 'input[type=file]';
const MAKE_PLAN = 'สร้างแผนและดาวน์โหลด';

if (NO_CHROMIUM !== null) console.warn(`The page is not tested in a browser: ${NO_CHROMIUM}.`);
const inChromium = NO_CHROMIUM === null ? describe : describe.skip;

/** Rows of the table of indicators, cell by cell. */
const table = (page: Page): Promise<string[][]> =>
  page
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

/** What stands beside a label of the result. */
const value = (page: Page, label: string): Promise<string> =>
  page.locator('dl.result div').filter({ hasText: label }).locator('dd').innerText();

async function choose(page: Page, file: string): Promise<void> {
  await page.setInputFiles(FILE_INPUT, sample(file));
  await page.getByText(`ไฟล์ ${file}`, { exact: true }).waitFor();
  await page.locator('table').waitFor();
}

const csv = (text: string, name = 'คะแนน.csv') => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const NAMES = [
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];
const NAMELESS = ['ตัวชี้วัด,คะแนน', ...NAMES.map((name, index) => `${name},${96 - index}`)].join('\n');

inChromium('the page', () => {
  const folder = temporaryFolder();
  let site: Site;
  const opened: Opened[] = [];

  const open = async (...options: Parameters<Site['open']>): Promise<Page> => {
    const result = await site.open(...options);
    opened.push(result);
    return result.page;
  };

  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(async () => {
    for (const { page, complaints, requests } of opened.splice(0)) {
      await page.context().close();
      expect(complaints).toEqual([]);
      const foreign = requests.filter(
        (url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('blob:'),
      );
      expect(foreign).toEqual([]);
    }
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('loads nothing of workbooks before a file is chosen', async () => {
    await open();
    const files = opened[0]!.requests.map((url) => new URL(url).pathname);
    expect([...new Set(files)].sort()).toEqual([
      '/assets/icon.svg',
      '/start.css',
      '/start.js',
      '/taskpane.css',
      '/taskpane.html',
      '/taskpane.js',
      '/theme.css',
    ]);
  });

  test('shows overall, level, ten indicators with their cells, and the findings', async () => {
    const page = await open();
    await choose(page, '004-ubon-2564.xlsx');
    expect([await value(page, 'คะแนนรวม'), await value(page, 'ระดับ')]).toEqual(['78.85', 'B']);
    const rows = await table(page);
    expect(rows.map(([, name]) => name)).toEqual(NAMES);
    expect(rows[6]).toEqual(['7', 'ประสิทธิภาพการสื่อสาร', '49.73', 'จุดอ่อน', 'B16']);
    expect(rows.filter(([, , , name]) => name === 'จุดอ่อน')).toHaveLength(4);
    expect(await page.locator('.findings li').allInnerTexts()).toEqual([
      expect.stringMatching(/^ข้อผิดพลาด .*78\.77.*78\.85/),
      expect.stringMatching(/^ข้อสังเกต .*81\.92 เป็น 81\.52 \(เซลล์ B19\)/),
    ]);
  });

  test('the threshold moves the classes at once; what is no score is told and changes nothing', async () => {
    const page = await open();
    await choose(page, '004-ubon-2564.xlsx');
    const field = page.getByLabel('เกณฑ์จุดแข็ง');
    const weak = async () => (await table(page)).filter((row) => row[3] === 'จุดอ่อน').length;
    await field.fill('๘๘.๙๖');
    expect(await weak()).toBe(8);
    await field.fill('มาก');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await page.getByText('โปรดพิมพ์คะแนน 0 ถึง 100').waitFor();
    expect(await weak()).toBe(8);
  });

  test('makes the plan and gives it as a download that another reader opens', async () => {
    const page = await open();
    await choose(page, '004-ubon-2564.xlsx');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: MAKE_PLAN }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('แผนมาตรการ ITA เทศบาลเมืองแจระแม 2565.xlsx');
    await page.getByText('จัดทำแผนแล้ว').waitFor();
    const path = join(folder, 'plan.xlsx');
    await file.saveAs(path);

    const { sheets, emptyFormulas, rows } = contentOf(reopen(path));
    const inputs = reopen(sample('004-ubon-2564.xlsx')).SheetNames;
    expect(sheets.slice(0, inputs.length)).toEqual(inputs);
    expect(sheets.slice(inputs.length)).toEqual(
      PLAN_STEMS.map((stem): unknown => expect.stringContaining(stem)),
    );
    expect(emptyFormulas).toEqual([]);
    for (const name of sheets.slice(inputs.length)) expect(rows(name).length).toBeGreaterThan(5);

    const again = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ดาวน์โหลดอีกครั้ง' }).click();
    await (await again).saveAs(join(folder, 'again.xlsx'));
    expect(readFileSync(join(folder, 'again.xlsx')).equals(readFileSync(path))).toBe(true);
  });

  test('several agencies and years are chosen from a list', async () => {
    const page = await open();
    await choose(page, 'three-years-2565-2567.xlsx');
    const list = page.getByLabel('หน่วยงานและปีของคะแนน');
    const options = await list.locator('option').allInnerTexts();
    expect(options).toHaveLength(3);
    const levels = new Set<string>();
    for (const [index, year] of ['2565', '2566', '2567'].entries()) {
      await list.selectOption({ label: options.find((text) => text.includes(year)) ?? String(index) });
      await page.getByRole('heading', { name: `ปีงบประมาณ ${year}` }).waitFor();
      levels.add(await value(page, 'ระดับ'));
    }
    expect(levels.size).toBeGreaterThan(1);
  });

  test('asks for the year and the agency where the file has none', async () => {
    const page = await open();
    await page.setInputFiles(FILE_INPUT, csv(NAMELESS));
    await page.locator('table').waitFor();
    expect(await value(page, 'ระดับ')).toBe('ยังไม่กำหนด');
    await page.getByLabel('ปีงบประมาณของคะแนน').selectOption('2567');
    expect(await value(page, 'ระดับ')).toBe('ผ่านดี');
    await page.getByLabel('ชื่อหน่วยงานที่จะพิมพ์ในเอกสาร').fill('อบต.ทดสอบ/๑');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: MAKE_PLAN }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('แผนมาตรการ ITA อบต.ทดสอบ ๑ 2568.xlsx');
    const path = join(folder, 'nameless.xlsx');
    await file.saveAs(path);
    const { sheets, rows } = contentOf(reopen(path));
    expect(
      rows(sheets[1] ?? '')
        .flat()
        .join(' '),
    ).toContain('อบต.ทดสอบ/๑');
  });

  test('says in one sentence what is wrong with a file, and takes the next', async () => {
    const page = await open();
    const alert = page.locator('main > [role=alert]');
    const refused: readonly (readonly [name: string, bytes: Buffer, sentence: string])[] = [
      ['ภาพ.xlsx', readFileSync(join(__dirname, '../../assets/icon-16.png')), 'ไม่ใช่สมุดงาน'],
      ['ขาด.xlsx', readFileSync(sample('004-ubon-2564.xlsx')).subarray(0, 3000), 'เสียหาย'],
    ];
    for (const [name, buffer, sentence] of refused) {
      await page.setInputFiles(FILE_INPUT, { name, mimeType: 'application/octet-stream', buffer });
      await alert.getByText(sentence).waitFor();
    }
    await page.setInputFiles(FILE_INPUT, csv('ชื่อ,โทรศัพท์\nก,1\n'));
    await page.getByText('ไม่พบตารางคะแนน ITA').waitFor();
    expect(await page.getByRole('button', { name: MAKE_PLAN }).count()).toBe(0);
    await choose(page, '000-lamphun-2565.xlsx');
    expect(await alert.innerText()).toBe('');
    expect(await value(page, 'ระดับ')).toBe('AA');
  });

  test('takes one file that is dropped, and only one', async () => {
    const page = await open();
    const drop = async (count: number): Promise<void> => {
      const files = await page.evaluateHandle(
        ([text, copies]) => {
          const transfer = new DataTransfer();
          for (let copy = 0; copy < copies; copy++) transfer.items.add(new File([text], `${copy}.csv`));
          return transfer;
        },
        [NAMELESS, count] as const,
      );
      await page.dispatchEvent('main', 'drop', { dataTransfer: files });
    };
    await drop(2);
    await page.getByText('อ่านได้ครั้งละหนึ่งไฟล์').waitFor();
    await drop(1);
    await page.locator('table').waitFor();
    expect((await table(page)).map(([, , score]) => score)).toEqual(
      NAMES.map((_, index) => `${96 - index}.00`),
    );
  });

  test('the whole job by keyboard alone', async () => {
    const page = await open();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(sample('003-mukdahan-2565.xlsx'));
    await page.locator('table').waitFor();
    const download = page.waitForEvent('download');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let presses = 0; presses < 10 && (await focused()) !== MAKE_PLAN; presses++) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe(MAKE_PLAN);
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toContain('2566');
  });

  test('every control has a name, results are announced', async () => {
    const page = await open();
    await choose(page, 'messy.xlsx');
    const nameless = await page
      .locator('input, select, button')
      .evaluateAll((controls) =>
        controls.filter(
          (control) => !((control as HTMLInputElement).labels?.length ?? 0) && !control.textContent,
        ),
      );
    expect(nameless).toEqual([]);
    const announced = await page.locator('[role=status]').allInnerTexts();
    expect(announced.join(' ')).toMatch(/อ่านไฟล์ messy\.xlsx แล้ว พบคะแนน \d+ ชุด/);
  });

  describe('fits', () => {
    const shots = process.env.ITA_SCREENSHOTS ?? folder;
    const looks = [
      { name: 'light', options: { colorScheme: 'light' } },
      { name: 'dark', options: { colorScheme: 'dark' } },
      { name: 'forced', options: { forcedColors: 'active', colorScheme: 'dark' } },
    ] as const;
    const sizes = [
      { width: 350, height: 378 },
      { width: 320, height: 568 },
      { width: 1200, height: 800 },
    ];

    test.each(
      looks.flatMap((look) => sizes.map((viewport) => [look.name, viewport.width, look, viewport] as const)),
    )('%s, %d px', async (name, width, { options }, viewport) => {
      const page = await open({ ...options, viewport });
      const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await wide()).toBeLessThanOrEqual(0);
      await page.screenshot({ path: join(shots, `${width}-${name}-start.png`), fullPage: true });
      for (const file of ['004-ubon-2564.xlsx', 'messy.xlsx']) {
        await choose(page, file);
        expect(await wide()).toBeLessThanOrEqual(0);
        await page.screenshot({ path: join(shots, `${width}-${name}-${file}.png`), fullPage: true });
      }
    });
  });
});
