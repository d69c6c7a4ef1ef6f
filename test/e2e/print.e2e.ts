/** What the browser product prints: the documents as pages of A4, and nothing of the page around them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { temporaryFolder } from './built';
import { choose, goTo, make } from './clerk';

const PRINT = 'พิมพ์';

/** Sizes of the pages of a PDF in whole points, in their order. */
const pagesOf = (pdf: Buffer): string[] =>
  [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`,
  );

const PORTRAIT = '595×842';
const LANDSCAPE = '842×595';

inChromium('printing', () => {
  const folder = temporaryFolder();
  const kept = process.env.ITA_SCREENSHOTS ?? folder;
  let site: Site;
  beforeAll(async () => {
    mkdirSync(kept, { recursive: true });
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  async function documents(file = '004-ubon-2564.xlsx'): Promise<Page> {
    const page = await site.open();
    await page.evaluate(() => {
      // The dialog of a browser without a screen does nothing; the event that precedes it is what counts.
      window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        document.documentElement.dataset.onPaper = String(document.querySelectorAll('.printed-sheet').length);
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await choose(page, file);
    await goTo(page, 3);
    await page.locator('.paper').waitFor();
    return page;
  }

  async function print(page: Page, name: string): Promise<string[]> {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    writeFileSync(join(kept, name), pdf);
    return pagesOf(pdf);
  }

  test('what was typed a moment ago is in what is made and on paper, though nobody left the field', async () => {
    const page = await documents();
    const name = page.getByLabel('ชื่อหน่วยงานที่จะพิมพ์ในเอกสาร');
    await name.fill('เทศบาลเมืองทดสอบ');
    await name.focus();
    await page.keyboard.insertText('ก');
    const onPaper = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const text = document.querySelector('.printout')?.textContent ?? '';
      window.dispatchEvent(new Event('afterprint'));
      return text;
    });
    expect(onPaper).toContain('เทศบาลเมืองทดสอบก');
    await page.keyboard.insertText('ข');
    const file = await make(page);
    expect(file.suggestedFilename()).toContain('เทศบาลเมืองทดสอบกข');
  });

  test('the button draws every chosen document before the browser takes its picture, and clears up after', async () => {
    const page = await documents();
    await page.getByRole('button', { name: PRINT, exact: true }).click();
    // The register is one for the screen.
    expect(await page.evaluate(() => document.documentElement.dataset.onPaper)).toBe('4');
    await page.getByText('ไม่พิมพ์ ทะเบียนมาตรการ ๒๕๖๕ เพราะเป็นตารางกว้าง').waitFor();
    await page.locator('.printout').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.documentElement.className)).not.toContain('printing');
  });

  test('each document starts a page of its own, turned as its print setup says', async () => {
    const page = await documents();
    const sizes = await print(page, 'all.pdf');
    // Brief, analysis, plan, owners.
    expect(sizes.join(' ')).toMatch(
      new RegExp(`^(${PORTRAIT} ){3,10}(${LANDSCAPE} ){3,12}(${PORTRAIT} ?){1,4}$`),
    );
    await page.locator('.printout').waitFor({ state: 'detached' });

    for (const name of ['บทสรุป', 'วิเคราะห์ผล', 'ทะเบียนมาตรการ', 'ผู้รับผิดชอบ']) {
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    }
    const plan = await print(page, 'plan.pdf');
    expect(new Set(plan)).toEqual(new Set([LANDSCAPE]));
    expect(plan.length).toBeGreaterThan(1);
    expect(plan.length).toBeLessThan(sizes.length);
  });

  /** The pages as the browser is about to print them. */
  async function aboutToPrint(file: string): Promise<Page> {
    const page = await documents(file);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    return page;
  }

  test('nothing of the page around the documents is on paper', async () => {
    const page = await aboutToPrint('004-ubon-2564.xlsx');
    const shown = await page.evaluate(() =>
      [...document.body.children]
        .filter((each) => getComputedStyle(each).display !== 'none')
        .map(({ className }) => className),
    );
    expect(shown).toEqual(['printout']);
  });

  test('a missing score is a dash without a bar', async () => {
    const page = await site.open();
    await choose(page, 'messy.xlsx');
    await page.locator('.agency').first().click();
    await goTo(page, 3);
    await page.locator('.paper').waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const bars = await page
      .locator('.printout .paper-chart rect')
      .evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
    expect(bars).toHaveLength(10);
    expect(bars).toContain(0);
    expect(bars.filter((width) => !(width >= 0))).toEqual([]);
  });

  test.each(['004-ubon-2564.xlsx', '002-udon-2567-corrected.xlsx'])(
    'pages of %s: no text is cut, no row stretched or over the foot, headers repeated, signatures in company',
    async (file) => {
      const page = await aboutToPrint(file);
      const cut = await page.locator('.printed-sheet td').evaluateAll((cells) =>
        cells
          .filter((cell) => getComputedStyle(cell).whiteSpace !== 'nowrap')
          .filter(
            ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
              scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
          )
          .map(({ textContent }) => textContent),
      );
      expect(cut).toEqual([]);
      const pages = await page
        .locator('.printed-sheet')
        .nth(2)
        .locator('.page')
        .evaluateAll((all) =>
          all.map((one) => {
            const table = one.querySelector('table')!.getBoundingClientRect();
            const footer = one.querySelector('.page-footer')!;
            // A row is as high as the text of one of its cells.
            const stretched = [...one.querySelectorAll('tr')].filter((row) => {
              const cells = [...row.cells].filter(({ textContent }) => textContent !== '');
              const heights = cells.map((cell) => {
                const range = document.createRange();
                range.selectNodeContents(cell);
                return range.getBoundingClientRect().height;
              });
              return cells.length > 0 && row.getBoundingClientRect().height > Math.max(...heights) * 1.5 + 40;
            });
            return {
              text: one.querySelector('table')!.innerText,
              footer: footer.textContent,
              stretched: stretched.map(({ innerText }) => innerText),
              over: table.bottom > footer.getBoundingClientRect().top,
            };
          }),
        );
      expect(pages.length).toBeGreaterThan(2);
      const thai = (value: number): string => value.toLocaleString('th-TH-u-nu-thai');
      pages.forEach(({ text, footer, stretched, over }, index) => {
        expect(text).toContain('ขั้นตอน/วิธีการ');
        expect({ footer, stretched, over }).toEqual({
          footer: `หน้า ${thai(index + 1)}`,
          stretched: [],
          over: false,
        });
      });
      expect(pages.filter(({ text }) => text.includes('ลงชื่อ')).length).toBe(1);
      expect(pages.at(-1)!.text).toMatch(/[๑-๙]\. [^]*ลงชื่อ[^]*ตำแหน่ง[^]*วันที่/);
    },
  );
});
