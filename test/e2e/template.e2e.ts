/** A person without any file: downloads the template, fills it in, opens it, and plans. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inChromium, startSite, type Site } from './browser';
import { reopen, temporaryFolder } from './built';
import { contentOf } from './check-plan';
import { goTo, make, NAMES, scoreRows } from './clerk';

const AGENCY = 'องค์การบริหารส่วนตำบลทดสอบ';

/** Types into cells of the one sheet of a workbook and leaves every other byte as it was. */
function fillIn(path: string, cells: Readonly<Record<string, string | number>>): Buffer {
  const parts = unzipSync(readFileSync(path));
  const name = Object.keys(parts).find((part) => part.endsWith('worksheets/sheet1.xml'))!;
  let xml = strFromU8(parts[name]!);
  for (const [address, value] of Object.entries(cells)) {
    const empty = new RegExp(`<c r="${address}"((?: s="\\d+")?)[^>]*(?:/>|></c>)`);
    expect(xml).toMatch(empty);
    const filled =
      typeof value === 'number'
        ? `<c r="${address}"$1><v>${value}</v></c>`
        : `<c r="${address}"$1 t="inlineStr"><is><t>${value}</t></is></c>`;
    xml = xml.replace(empty, filled);
  }
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(xml) }));
}

inChromium('the template', () => {
  const folder = temporaryFolder();
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('is downloaded, filled in, opened and read; a plan is made of it', async () => {
    const page = await site.open();
    await page.getByText('หากยังไม่มีไฟล์คะแนน ใช้แบบกรอกคะแนนเริ่มต้นได้').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ดาวน์โหลดแบบกรอกคะแนน' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('แบบกรอกคะแนน ITA.xlsx');
    await page.getByText('แล้ว โปรดเปิดใน Excel กรอกคะแนน บันทึก').waitFor();
    const path = join(folder, 'template.xlsx');
    await file.saveAs(path);

    const { sheets, rows } = contentOf(reopen(path));
    expect(sheets).toEqual(['คะแนน ITA']);
    for (const name of NAMES) expect(rows(sheets[0]!).flat()).toContain(name);

    // As it came, without a score: nothing to read, and the template is offered again.
    await page.locator('input[type=file]').first().setInputFiles(path);
    await page.getByText('ไม่พบตารางคะแนน ITA').waitFor();
    await page.getByRole('button', { name: 'ดาวน์โหลดแบบกรอกคะแนน' }).waitFor();

    const sheet = reopen(path).Sheets[sheets[0]!]!;
    const rowOf = (label: string): string =>
      Object.entries(sheet)
        .find(([, cell]) => (cell as { v?: unknown }).v === label)![0]
        .replace(/\D/g, '');
    const filled = join(folder, 'filled.xlsx');
    const scores = NAMES.map((name, index) => [`C${rowOf(name)}`, 80.5 + index] as const);
    writeFileSync(
      filled,
      fillIn(path, {
        [`C${rowOf('หน่วยงาน')}`]: AGENCY,
        [`C${rowOf('ปีงบประมาณ')}`]: 2567,
        ...Object.fromEntries(scores),
      }),
    );
    await page.locator('input[type=file]').first().setInputFiles(filled);
    await page.locator('table.scores').waitFor();
    expect((await scoreRows(page)).map(([, name, score]) => [name, score])).toEqual(
      NAMES.map((name, index) => [name, `${80 + index}.50`]),
    );
    expect(await page.locator('#set-heading').innerText()).toMatch(new RegExp(`${AGENCY}.*2567`));
    await goTo(page, 3);
    expect((await make(page)).suggestedFilename()).toBe(`แผนมาตรการ ITA ${AGENCY} 2568.xlsx`);
  });

  test('that cannot be made is told, and made at the next try', async () => {
    const page = await site.open({ locale: 'en-GB' });
    await page.route('**/taskpane-write.js', (route) => route.fulfill({ status: 404, body: '' }));
    const button = page.getByRole('button', { name: 'Download a form for scores' });
    await button.click();
    await page.locator('main [role=alert]').getByText('Something unexpected happened').waitFor();
    await page.unrouteAll();
    const download = page.waitForEvent('download');
    await button.click();
    await download;
    expect(await page.locator('main [role=alert]').innerText()).toBe('');
    await site.endTest(/Failed to load resource/);
  });
});
