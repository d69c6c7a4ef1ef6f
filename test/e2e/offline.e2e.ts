/** dist/offline.html as an office gets it: one file, opened from a disk, with the network cut. */
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inChromium } from './browser';
import { CHROMIUM, DIST, reopen, sample, temporaryFolder } from './built';
import { contentOf, PLAN_STEMS } from './check-plan';
import { choose, goTo, make, NAMES, scoreRows } from './clerk';
import { addOwnMeasure, chooseAgency, correctFirstScore, useSuggestion } from './scenarios';
import { watch, type Watch } from './watch';

const FILE = 'offline.html';
const stems = PLAN_STEMS.map((stem): unknown => expect.stringContaining(stem));

interface Opened {
  readonly page: Page;
  readonly watched: Watch;
  readonly close: () => Promise<void>;
}

inChromium('the page of one file', () => {
  const folder = temporaryFolder();
  const results = temporaryFolder();
  let browser: Browser;
  beforeAll(async () => {
    copyFileSync(join(DIST, FILE), join(folder, FILE));
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    for (const one of [folder, results]) rmSync(one, { recursive: true });
  });

  /** Opens a file of a folder as a double click does; `before` runs in the page before its scripts. */
  async function open(path = join(folder, FILE), before?: () => void): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, locale: 'th-TH' });
    await context.setOffline(true);
    if (before) await context.addInitScript(before);
    const watched = await watch(context, pathToFileURL(`${dirname(path)}/`).href);
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    return { page, watched, close: () => context.close() };
  }

  async function endTest({ watched, close }: Opened): Promise<void> {
    await close();
    watched.expectClean();
    expect(watched.asked()).toEqual([FILE]);
  }

  test('hands over the documents for Word', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: 'ลองใช้ข้อมูลตัวอย่าง' }).click();
    await page.locator('table.scores').waitFor();
    await goTo(page, 3);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ดาวน์โหลดเอกสาร Word' }).click();
    const path = join(results, 'sample.docx');
    await (await download).saveAs(path);
    expect(Object.keys(unzipSync(readFileSync(path)))).toContain('word/document.xml');
    await endTest(opened);
  });

  test('a plan that it made opens on its follow-up, and a state is in the next file', async () => {
    const opened = await open();
    const { page } = opened;
    const files = page.locator('input[type=file]').first();
    await files.setInputFiles(sample('004-ubon-2564.xlsx'));
    await page.locator('table.scores').waitFor();
    await goTo(page, 3);
    const plan = join(results, 'plan.xlsx');
    await (await make(page)).saveAs(plan);
    await goTo(page, 0);
    await files.setInputFiles(plan);
    await page.locator('.follow-up').waitFor();
    await page.locator('.state.done').first().click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ดาวน์โหลดไฟล์ที่ปรับแล้ว' }).first().click();
    const next = join(results, 'next.xlsx');
    await (await download).saveAs(next);
    const { sheets, rows } = contentOf(reopen(next));
    const register = sheets.find((sheet) => sheet.startsWith('ทะเบียนมาตรการ')) ?? '';
    expect(JSON.stringify(rows(register)).match(/"ดำเนินการแล้วเสร็จ"/g)).toHaveLength(1);
    await endTest(opened);
  });

  test('stands alone: the folder holds nothing else', () => {
    expect(readdirSync(folder)).toEqual([FILE]);
  });

  test('sample, edit two measures, make, download, reopen', async () => {
    const opened = await open();
    const { page } = opened;
    await page.getByRole('button', { name: 'ลองใช้ข้อมูลตัวอย่าง' }).click();
    await page.locator('table.scores').waitFor();
    await goTo(page, 1);
    await goTo(page, 2);
    const edits = ['จัดทำช่องทางสื่อสารทางไลน์ของหน่วยงาน', 'จัดตั้งคณะทำงานปรับปรุงการบริการ'];
    for (const [index, title] of edits.entries()) {
      await page.locator('.measure').nth(index).getByRole('button', { name: 'แก้ไข' }).click();
      await page.getByLabel('มาตรการ', { exact: true }).fill(title);
      await page.getByRole('button', { name: 'บันทึก' }).click();
    }
    await goTo(page, 3);
    await page.locator('.paper').getByText(edits[1]!).waitFor();
    const path = join(results, 'sample.xlsx');
    await (await make(page)).saveAs(path);
    const { sheets, emptyFormulas, rows } = contentOf(reopen(path));
    expect(sheets).toEqual(stems);
    expect(emptyFormulas).toEqual([]);
    for (const name of [sheets[1]!, sheets[2]!]) {
      for (const edit of edits) expect(rows(name).flat().join('\n')).toContain(edit);
    }
    // What is printed is the paper, whole, without what surrounds it on the screen.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.paper').isVisible()).toBe(true);
    expect(await page.locator('header').isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4', landscape: true })).length).toBeGreaterThan(10_000);
    await endTest(opened);
  });

  test('opens workbooks, writes into one, and says what is wrong with a broken one', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(page, '004-ubon-2564.xlsx');
    const rows = await scoreRows(page);
    expect(rows.map(([, name]) => name)).toEqual(NAMES);
    expect(rows[6]).toEqual(['7', NAMES[6], '49.73', 'B16']);
    expect(page.workers()).toHaveLength(1);
    await goTo(page, 3);
    const path = join(results, 'ubon.xlsx');
    await (await make(page)).saveAs(path);
    const inputs = reopen(sample('004-ubon-2564.xlsx')).SheetNames;
    expect(contentOf(reopen(path)).sheets).toEqual([...inputs, ...stems]);

    await goTo(page, 0);
    await choose(page, 'messy.xlsx');
    // Several tables of scores stand in it; none is chosen for the user.
    await page.locator('button.agency').first().click();
    await page.locator('table.scores').waitFor();
    expect((await scoreRows(page)).map(([, name]) => name)).toEqual(NAMES);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'ขาด.xlsx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(sample('004-ubon-2564.xlsx')).subarray(0, 3000),
      });
    await page.locator('main [role=alert]').getByText('เสียหาย').waitFor();
    await endTest(opened);
  });

  test('suggestion, correction, own measure, one of several agencies: all as in the page that is served', async () => {
    const opened = await open();
    const { page } = opened;
    await choose(page, '004-ubon-2564.xlsx');
    await useSuggestion(page);
    await correctFirstScore(page);
    await addOwnMeasure(page, 'จัดประชุมประชาคมทุกตำบล');
    await goTo(page, 3);
    const path = join(results, 'own.xlsx');
    await (await make(page)).saveAs(path);
    const { sheets, rows } = contentOf(reopen(path));
    const plan = rows(sheets.find((name) => name.startsWith('แผนมาตรการ'))!)
      .flat()
      .join('\n');
    expect(plan).toContain('จัดประชุมประชาคมทุกตำบล');
    // The correction made a weak indicator of it.
    expect(plan).toContain(NAMES[0]);

    await goTo(page, 0);
    await choose(page, 'province-matrix-2567.xlsx');
    const agency = await chooseAgency(page);
    await goTo(page, 3);
    expect((await make(page)).suggestedFilename()).toContain(agency);
    await endTest(opened);
  });

  test('a job that takes long is broken off, and the next one is done', async () => {
    const opened = await open(undefined, () => {
      const { postMessage } = Worker.prototype;
      // The page has no other way to be slow on every machine: what the first thread is sent gets lost.
      Worker.prototype.postMessage = () => undefined;
      Object.assign(window, { mend: () => (Worker.prototype.postMessage = postMessage) });
    });
    const { page } = opened;
    await page.locator('input[type=file]').setInputFiles(sample('000-lamphun-2565.xlsx'));
    await page.getByText('กำลังอ่านคะแนน 000-lamphun-2565.xlsx').waitFor();
    await page.getByRole('button', { name: 'หยุด' }).click();
    await page.locator('[role=status]').getByText('หยุดแล้ว').waitFor();
    await page.evaluate(() => (window as unknown as { mend: () => void }).mend());
    await choose(page, '000-lamphun-2565.xlsx');
    expect(await scoreRows(page)).toHaveLength(10);
    await endTest(opened);
  });

  test('whoever has no file is given the template', async () => {
    const opened = await open();
    const { page } = opened;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ดาวน์โหลดแบบกรอกคะแนน' }).click();
    const path = join(results, 'template.xlsx');
    await (await download).saveAs(path);
    expect(contentOf(reopen(path)).sheets).toEqual(['คะแนน ITA']);
    await endTest(opened);
  });

  test('what a thread asks for in vain is told by the tests as well', async () => {
    const { page, watched, close } = await open();
    await choose(page, '000-lamphun-2565.xlsx');
    const [thread] = page.workers();
    await thread!.evaluate(() => fetch('https://example.com/').catch(() => undefined));
    await page.waitForTimeout(200);
    expect(watched.complaints.join('\n')).toContain('refused: connect-src https://example.com/');
    await close();
  });

  test('works where a browser starts no thread', async () => {
    const opened = await open(undefined, () => {
      Reflect.deleteProperty(window, 'Worker');
    });
    const { page } = opened;
    await choose(page, '003-mukdahan-2565.xlsx');
    await goTo(page, 3);
    const path = join(results, 'mukdahan.xlsx');
    await (await make(page)).saveAs(path);
    expect(contentOf(reopen(path)).sheets.slice(-stems.length)).toEqual(stems);
    await endTest(opened);
  });

  test('names newer browsers where the browser is too old', async () => {
    const opened = await open(undefined, () => Reflect.deleteProperty(Array.prototype, 'findLast'));
    await opened.page.getByText('โปรดเปิดไฟล์นี้ด้วย Microsoft Edge').waitFor({ state: 'visible' });
    expect(await opened.page.locator('button').count()).toBe(0);
    await endTest(opened);
  });

  test('runs only the scripts it was built with, and allows no address at all', async () => {
    const html = readFileSync(join(DIST, FILE), 'utf8');
    const policy = /Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy.replaceAll(/sha256-[A-Za-z0-9+/]{43}=/g, 'HASH').split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'HASH'",
      "style-src 'HASH'",
      'img-src data:',
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    const path = join(results, 'changed.html');
    const end = html.lastIndexOf('</body>');
    const more = '<script>document.title = "changed"</script>';
    writeFileSync(path, html.slice(0, end) + more + html.slice(end));
    const { page, watched, close } = await open(path);
    await page.locator('.first').waitFor();
    expect(await page.title()).toBe('แผนมาตรการ ITA');
    expect(watched.complaints).toContainEqual('refused: script-src-elem inline');
    await close();
  });
});
