/** The documents for Word: a file that is handed over, and what makes it is asked for when the button is pressed. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { inChromium, startSite, type Site } from './browser';
import { sample, temporaryFolder } from './built';
import { choose, goTo } from './clerk';
import { startChromium, startPane } from './excel';

const BUTTON = 'ดาวน์โหลดเอกสาร Word';
const SAMPLE = '004-ubon-2564.xlsx';

inChromium('the documents for Word', () => {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Presses the button and gives the text of the document. */
  async function downloaded(page: Page): Promise<string> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: BUTTON }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^แผนมาตรการ ITA .+ 2565\.docx$/);
    await page.locator('main').getByText(`ดาวน์โหลดไฟล์ ${file.suggestedFilename()} แล้ว`).waitFor();
    const path = join(folder, 'plan.docx');
    await file.saveAs(path);
    return strFromU8(unzipSync(readFileSync(path))['word/document.xml']!);
  }

  describe('in a browser', () => {
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
    });
    afterEach(() => site.endTest());
    afterAll(() => site.close());

    test('hold what the form and the measures say now', async () => {
      const page = await site.open();
      const parts: string[] = [];
      page.on('request', (request) => parts.push(request.url()));
      await choose(page, SAMPLE);
      await goTo(page, 3);
      expect(parts.filter((url) => url.includes('word'))).toEqual([]);
      const text = await downloaded(page);
      expect(parts.filter((url) => url.includes('word'))).toHaveLength(1);
      expect(text).toContain('เทศบาลเมืองแจระแม');
      expect(text).toContain('thaiNumbers');
      await page.getByLabel('ตัวเลขในเอกสาร').selectOption('arabic');
      expect(await downloaded(page)).not.toContain('thaiNumbers');
    });
  });

  test('are handed over in Excel for Windows too', async () => {
    const browser = await startChromium();
    const session = await startPane(browser);
    session.use(openInExcel(readFileSync(sample(SAMPLE))));
    await session.readAgain();
    await session.page.locator('table.scores').waitFor();
    await goTo(session.page, 3);
    expect(await downloaded(session.page)).toContain('เทศบาลเมืองแจระแม');
    await session.end();
    await browser.close();
  });
});
