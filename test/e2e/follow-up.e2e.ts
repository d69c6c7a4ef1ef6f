/** A plan under way: the page opens on it, what became of its measures is marked and typed, and stands in the file or the cells. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import type { Browser, Page } from 'playwright-core';
import { unitFormsOf } from '../../src/planning/answers/read-unit-form';
import { registersOf, type SheetRegister } from '../../src/planning/register/read-register';
import { readWorkbook } from '../../src/workbook/file/read';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { openOfficePage, ORIGIN, type OfficePage } from '../excel-host/boot-chromium';
import { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import { inChromium, startSite, type Site } from './browser';
import { DIST, installCli, runNode, sample, temporaryFolder } from './built';
import { choose, goTo } from './clerk';
import { startChromium } from './excel';
import { press, tabTo } from './focus';
import { watch, type Watch } from './watch';

/** In the second quarter of the plan year 2565. */
const FEBRUARY = new Date('2022-02-15T03:00:00Z');
/** After its end: nothing is due this quarter, what is not finished is late. */
const NEXT_YEAR = new Date('2022-11-15T03:00:00Z');

const folder = temporaryFolder();
const FILE = join(folder, 'แผน.xlsx');
const SEVERAL = join(folder, 'หลายปี.xlsx');
const FILLED = join(folder, 'กรอกแล้ว.xlsx');
const DONE = 'ดำเนินการแล้วเสร็จ';
const SUMMARY = /^แผนปี 2565 มี 8 มาตรการ/;

beforeAll(() => {
  const program = installCli(folder);
  runNode(program, ['plan', sample('004-ubon-2564.xlsx'), '-o', FILE], folder);
  const units = join(folder, 'แบบ.xlsx');
  runNode(program, ['plan', sample('004-ubon-2564.xlsx'), '-o', units, '--with', 'units'], folder);
  writeFileSync(FILLED, filledIn(readFileSync(units)));
  runNode(program, ['plan', sample('three-years-2565-2567.xlsx'), '--year', '2566', '-o', SEVERAL], folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The workbook after a unit marked its first measure as finished, saved by another program. */
function filledIn(bytes: Uint8Array): Uint8Array {
  const book = XLSX.read(bytes, { cellStyles: true });
  const [form] = unitFormsOf(readWorkbook(bytes).sheets);
  const sheet = book.Sheets[form?.sheet ?? '']!;
  const header = Object.entries(sheet).find(([, cell]) => (cell as XLSX.CellObject).v === 'สถานะ');
  const { r, c } = XLSX.utils.decode_cell(header![0]);
  sheet[XLSX.utils.encode_cell({ r: r + 1, c })] = { t: 's', v: DONE };
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/** The register of a file, or of a workbook that is open in Excel. */
function registerIn(bytes: Uint8Array): SheetRegister {
  const [register] = registersOf(readWorkbook(bytes).sheets);
  if (!register) throw new Error('no register');
  return register;
}
const measuresIn = (bytes: Uint8Array) =>
  registerIn(bytes).rows.map(({ measure: { content, progress } }) => ({ title: content.title, ...progress }));

const measure = (page: Page, place = 0) => page.getByRole('article').nth(place);
const state = (page: Page, name: string, place = 0) =>
  measure(page, place).getByRole('radio', { name, exact: true });
const titleOf = async (page: Page, place = 0): Promise<string> =>
  (await measure(page, place).locator('h4').innerText()).replace(/^\d+\. /, '');

inChromium('a plan under way, in a browser', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const open = async (
    file = FILE,
    day = FEBRUARY,
    options: Parameters<Site['open']>[0] = {},
  ): Promise<Page> => {
    const page = await site.open(options);
    await page.clock.setFixedTime(day);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('.follow-up').waitFor();
    return page;
  };
  const saved = async (page: Page, button: RegExp | string): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).first().click();
    const path = await (await download).path();
    return readFileSync(path);
  };

  test('opens on it, and two presses after the file was chosen a state is changed and in the file', async () => {
    const page = await open();
    expect(await page.getByText(SUMMARY).innerText()).toBe(
      'แผนปี 2565 มี 8 มาตรการ แล้วเสร็จ 0 เกินกำหนด 0 ครบกำหนดในไตรมาสนี้ 2 มาตรการ',
    );
    const title = await titleOf(page);
    // Choosing the file took two presses: the button, and the file.
    await state(page, DONE).click();
    expect(await page.getByText(SUMMARY).innerText()).toContain('แล้วเสร็จ 1 ');
    expect(await titleOf(page)).toBe(title);
    const measures = measuresIn(await saved(page, 'ดาวน์โหลดไฟล์ที่ปรับแล้ว'));
    expect(measures).toHaveLength(8);
    expect(measures.filter(({ status }) => status === DONE).map((each) => each.title)).toEqual([title]);
  });

  test('what is typed is kept when the step is left, undone in one go, and in the file', async () => {
    const page = await open();
    const title = await titleOf(page);
    const result = measure(page).getByLabel('ผลการดำเนินการรอบ 6 เดือน');
    await result.fill('อบรมแล้ว ๒ ครั้ง');
    await goTo(page, 2);
    await page.locator('nav button', { hasText: 'ติดตามผล' }).click();
    expect(await result.inputValue()).toBe('อบรมแล้ว ๒ ครั้ง');
    await result.click();
    await result.press('End');
    await page.keyboard.type(' ผู้เข้าร่วม', { delay: 60 });
    await page.waitForTimeout(500);
    await page.keyboard.type(' ๔๐ คน', { delay: 60 });
    await measure(page)
      .getByRole('button', { name: /^ความก้าวหน้า/ })
      .click();
    expect(await result.inputValue()).toBe('อบรมแล้ว ๒ ครั้ง ผู้เข้าร่วม ๔๐ คน');
    await page.getByRole('button', { name: 'เลิกทำ', exact: true }).click();
    expect(await result.inputValue()).toBe('อบรมแล้ว ๒ ครั้ง');
    await measure(page).getByLabel('ความก้าวหน้า (ร้อยละ)').fill('๖๐');
    await measure(page).getByLabel('วันที่รายงาน').fill('๑๕ ก.พ. ๒๕๖๕');
    await measure(page).getByLabel('กำหนดแล้วเสร็จใหม่').fill('เมื่อได้รับงบ');
    await measure(page).getByLabel('หลักฐานจริง').fill('https://a.go.th/1');
    await page.getByText('อ่านเป็นวันที่ไม่ได้').waitFor();
    const [changed] = measuresIn(await saved(page, 'ดาวน์โหลดไฟล์ที่ปรับแล้ว')).filter(
      (each) => each.title === title,
    );
    expect(changed).toMatchObject({
      result6: 'อบรมแล้ว ๒ ครั้ง',
      percent: 60,
      reportedOn: 44_607,
      newDeadline: 'เมื่อได้รับงบ',
      proof: 'https://a.go.th/1',
    });
  });

  test('a file that was worked on opens with what was done', async () => {
    const page = await open();
    await state(page, DONE).click();
    await measure(page).getByLabel('ผลการดำเนินการรอบ 6 เดือน').fill('เสร็จแล้ว');
    const bytes = await saved(page, 'ดาวน์โหลดไฟล์ที่ปรับแล้ว');
    const again = await site.open();
    await again.clock.setFixedTime(FEBRUARY);
    await again
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'ใหม่.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
    await again.getByText(/แล้วเสร็จ 1 เกินกำหนด 0/).waitFor();
    expect(await again.getByText('เสร็จแล้ว', { exact: true }).count()).toBe(1);
    expect(await again.getByText('ยังไม่อยู่ในไฟล์').count()).toBe(0);
  });

  test('a filter hides the others and says so; what is marked stays where it is', async () => {
    const page = await open(FILE, NEXT_YEAR);
    await page.getByRole('heading', { name: 'เกินกำหนด (8)' }).waitFor();
    await page.getByLabel('แสดง', { exact: true }).selectOption('late');
    const unit = page.getByLabel('ส่วนราชการ', { exact: true });
    await unit.selectOption('กองคลัง');
    await page.getByText('แสดง 1 จาก 8 มาตรการ').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await state(page, 'ไม่ดำเนินการ').click();
    await page.getByText('ไม่ดำเนินการ โปรดระบุเหตุผล เพื่อใช้ในรายงาน').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    await page.getByRole('button', { name: 'แสดงทั้งหมด' }).click();
    await page.getByRole('heading', { name: 'เกินกำหนด (7)' }).waitFor();
    const quarter = page.getByRole('button', { name: /^ไตรมาส 3 / });
    await quarter.click();
    expect(await page.getByRole('article').count()).toBe(2);
    expect(await quarter.getAttribute('aria-pressed')).toBe('true');
    await quarter.click();
    expect(await page.getByRole('article').count()).toBe(8);
  });

  test('a report is made from what stands on the page, and the register beside it says the same', async () => {
    const page = await open();
    await state(page, DONE).click();
    const number = (await measure(page).locator('h4').innerText()).replace(/\..*/, '');
    await page.getByText('รอบ 6 เดือน ของแผนปี 2565').waitFor();
    await page.getByRole('button', { name: /^ควรตรวจก่อนจัดทำ 1 เรื่อง/ }).click();
    await page.getByRole('button', { name: `มาตรการที่ ${number}` }).click();
    await page.waitForFunction(
      (begin) => document.activeElement?.textContent.startsWith(begin),
      `${number}. `,
    );
    await measure(page).getByLabel('ผลการดำเนินการรอบ 6 เดือน').fill('ติดตั้งป้ายครบ ๓ จุด');
    await page.getByText('ตรวจแล้ว ไม่พบเรื่องที่ต้องแก้ก่อนจัดทำ').waitFor();
    const bytes = await saved(page, 'จัดทำรายงานรอบ 6 เดือน');
    await page.getByText(/^จัดทำเอกสารแล้ว ในไฟล์/).waitFor();
    const { sheets } = readWorkbook(bytes);
    const report = sheets.find(({ sheet }) => sheet === 'รายงานผล ๒๕๖๕ รอบ ๖ เดือน');
    expect(JSON.stringify(report?.rows)).toContain('ติดตั้งป้ายครบ ๓ จุด');
    expect(sheets.map(({ sheet }) => sheet)).toContain('บันทึกข้อความ ๒๕๖๕ รอบ ๖ เดือน');
    expect(measuresIn(bytes).filter(({ result6 }) => result6 === 'ติดตั้งป้ายครบ ๓ จุด')).toHaveLength(1);
  });

  test('a report can be looked at before it is made, and taken as a document for Word', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'ดูตัวอย่างรายงาน' }).click();
    await page.locator('.paper').waitFor();
    const bytes = await saved(page, 'ดาวน์โหลดรายงานเป็น Word');
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  test('what a unit filled in and sent back is taken in, told, and undone', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'รายงานจากส่วนราชการ' }).click();
    const files = page.getByLabel('เลือกไฟล์แบบรายงาน').locator('xpath=self::input');
    await files.setInputFiles([FILLED, sample('messy.xlsx')]);
    await page.getByText(/^รับรายงานของ.*เข้าทะเบียนแล้ว 1 ช่อง$/).waitFor();
    await page.getByText('ไฟล์ messy.xlsx ไม่มีแบบรายงานของส่วนราชการ').waitFor();
    expect(await page.getByText(SUMMARY).innerText()).toContain('แล้วเสร็จ 1 ');
    await files.setInputFiles(FILLED);
    await page.getByText('แบบรายงานตรงกับทะเบียนแล้ว').waitFor();
    await page.getByText('รับรายงานของส่วนราชการแล้ว').waitFor();
    await page.getByRole('button', { name: 'เลิกทำ', exact: true }).click();
    expect(await page.getByText(SUMMARY).innerText()).toContain('แล้วเสร็จ 0 ');
  });

  test('sheets of units that were filled in in the workbook itself are told, and taken in by one press', async () => {
    const page = await open(FILLED);
    await page.getByText('ยังไม่อยู่ในทะเบียน 1 ช่อง').waitFor();
    await page.getByRole('button', { name: 'รับเข้าทะเบียน' }).click();
    await page.getByText('ยังไม่อยู่ในทะเบียน').waitFor({ state: 'detached' });
    expect(await page.getByText(SUMMARY).innerText()).toContain('แล้วเสร็จ 1 ');
  });

  test('100 % is offered to what is finished, and not forced', async () => {
    const page = await open();
    await state(page, DONE).click();
    const offer = page.getByRole('button', { name: 'ใส่ร้อยละ 100' });
    await offer.click();
    await offer.waitFor({ state: 'detached' });
    await measure(page)
      .getByRole('button', { name: /ร้อยละ 100/ })
      .waitFor();
  });

  test('goes by keyboard alone', async () => {
    const page = await open();
    const title = await titleOf(page);
    await tabTo(page, 'ยังไม่ดำเนินการ');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await state(page, DONE).isChecked()).toBe(true);
    await tabTo(page, 'ผลการดำเนินการรอบ 6 เดือน');
    await page.keyboard.type('เสร็จ');
    await press(page, 'ความก้าวหน้า หลักฐาน');
    await tabTo(page, 'ความก้าวหน้า (ร้อยละ)');
    const download = page.waitForEvent('download');
    await press(page, 'ดาวน์โหลดไฟล์ที่ปรับแล้ว');
    const [changed] = measuresIn(readFileSync(await (await download).path())).filter(
      (each) => each.title === title,
    );
    expect(changed).toMatchObject({ status: DONE, result6: 'เสร็จ' });
  });

  test('later scores lead to the plan of the next year', async () => {
    const page = await open(SEVERAL, FEBRUARY);
    await page.getByText('ไฟล์นี้มีคะแนนปี 2567 แล้ว จัดทำแผนปี 2568 ต่อไปได้').waitFor();
    await page.getByRole('button', { name: 'ไปที่แผนปี 2568' }).click();
    await page.locator('.indicator').first().waitFor();
    expect(await page.locator('nav button').count()).toBe(4);
  });

  test('a page of scores has four steps', async () => {
    const page = await site.open();
    await choose(page, '004-ubon-2564.xlsx');
    expect(await page.locator('nav button').count()).toBe(4);
  });

  test.each(['th-TH', 'en-GB'])('fits at every width: %s', async (locale) => {
    const page = await open(FILE, FEBRUARY, { locale });
    await page.locator('.followed .disclosure').first().click();
    await page.locator('.disclosure').last().click();
    for (const width of [320, 350, 768, 1280]) {
      await page.setViewportSize({ width, height: 568 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      // The names of the steps stand beside each other.
      const cut = await page
        .locator('nav button')
        .evaluateAll((buttons) => buttons.filter((each) => each.scrollWidth > each.clientWidth).length);
      expect(cut).toBe(0);
    }
  });
});

inChromium('a plan under way, in Excel', () => {
  let browser: Browser;
  let office: OfficePage;
  let watched: Watch;
  let book: EmulatedWorkbook;
  beforeAll(async () => {
    browser = await startChromium();
  });
  beforeEach(async () => {
    book = new EmulatedWorkbook({ ...openInExcel(readFileSync(FILE)), evaluate: () => '' });
    office = await openOfficePage(browser, {
      folder: DIST,
      locale: 'th-TH',
      context: { viewport: { width: 350, height: 600 } },
      prepare: async (context) => (watched = await watch(context, `${ORIGIN}/`)),
      workbook: book,
    });
    await office.page.clock.setFixedTime(FEBRUARY);
    await office.page.locator('.follow-up').waitFor();
  });
  afterEach(async () => {
    await office.close();
    watched.expectClean();
  });
  afterAll(() => browser.close());

  test('a state goes into its cell at once, what is typed when its field is left', async () => {
    const { page } = office;
    await page.getByText(/^สิ่งที่แก้ไขบันทึกในแผ่นงาน/).waitFor();
    const cells = (): string => JSON.stringify(book.dump());
    /** How many requests there were, once no more come. */
    const settled = async (): Promise<number> => {
      for (let seen = -1; seen !== office.host.log.requests.length;) {
        seen = office.host.log.requests.length;
        await page.waitForTimeout(300);
      }
      return office.host.log.requests.length;
    };
    office.host.startJob();
    await state(page, DONE).click();
    while (!cells().includes(`"${DONE}"`)) await page.waitForTimeout(50);
    const written = await settled();
    // Looking whether the table is as it was read, writing, and reading it again.
    expect(written).toBeLessThanOrEqual(4);
    const result = measure(page).getByLabel('ผลการดำเนินการรอบ 6 เดือน');
    await result.click();
    await page.keyboard.type('อบรมแล้ว', { delay: 30 });
    await page.waitForTimeout(900);
    expect(cells()).not.toContain('อบรมแล้ว');
    expect(office.host.log.requests).toHaveLength(written);
    await page.keyboard.press('Tab');
    while (!cells().includes('อบรมแล้ว')) await page.waitForTimeout(50);
    expect((await settled()) - written).toBeLessThanOrEqual(4);
  });

  test('a report is added to the workbook, with its memo', async () => {
    const { page } = office;
    office.host.startJob();
    await page.getByRole('button', { name: 'จัดทำรายงานรอบ 6 เดือน' }).click();
    await page.getByText(/^จัดทำเอกสารแล้ว แผ่นงานที่เพิ่มคือ/).waitFor();
    const names = JSON.stringify(book.dump());
    expect(names).toContain('รายงานผล ๒๕๖๕ รอบ ๖ เดือน');
    expect(names).toContain('บันทึกข้อความ ๒๕๖๕ รอบ ๖ เดือน');
    // Reading the workbook, and making sheets.
    expect(office.host.log.requests.length).toBeLessThanOrEqual(6);
  });
});
