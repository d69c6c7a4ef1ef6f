/**
 * How many presses lie between what a clerk has and what is printed, each on something that is seen without scrolling.
 * ITA_SCREENSHOTS=FOLDER keeps what stood on the page.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { PASTED_TEXTS } from '../support/pasted-texts';
import { inChromium, startSite, type Site } from './browser';
import { sample, temporaryFolder } from './built';
import { MAKE } from './clerk';

const SIZES = [
  { width: 350, height: 700 },
  { width: 1280, height: 800 },
] as const;

/** In a dialog for files the file is pressed, then the button that opens it. */
const IN_DIALOG = 2;

const isSeen = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= window.innerHeight && element.contains(over);
  });

/** Counts what is pressed and how long it took. */
class Hand {
  presses = 0;
  private readonly began = performance.now();

  constructor(
    readonly page: Page,
    private readonly shots: string | undefined,
    private readonly name: string,
  ) {}

  async press(target: Locator): Promise<void> {
    await target.waitFor();
    expect([String(target), await isSeen(target)]).toEqual([String(target), true]);
    await target.click();
    this.presses += 1;
  }

  async chooseFile(path: string): Promise<void> {
    const dialog = this.page.waitForEvent('filechooser');
    await this.press(this.page.getByRole('button', { name: 'เลือกไฟล์คะแนน' }));
    await (await dialog).setFiles(path);
    this.presses += IN_DIALOG;
  }

  /** Prints by the button; gives how many pages of paper that is. */
  async print(): Promise<number> {
    await this.press(this.page.locator('nav button', { hasText: 'เอกสาร' }));
    await this.page.locator('.paper').waitFor();
    await this.look('documents');
    await this.press(this.page.getByRole('button', { name: 'พิมพ์', exact: true }));
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  async look(step: string): Promise<void> {
    if (this.shots !== undefined)
      await this.page.screenshot({ path: join(this.shots, `presses-${this.name}-${step}.png`) });
  }

  told(what: string): void {
    const seconds = ((performance.now() - this.began) / 1000).toFixed(1);
    if (this.shots !== undefined)
      process.stderr.write(`${this.name}, ${what}: ${this.presses} presses, ${seconds} s\n`);
  }
}

inChromium('from what a clerk has to paper', () => {
  const folder = temporaryFolder();
  const shots = process.env.ITA_SCREENSHOTS;
  let site: Site;
  beforeAll(async () => {
    if (shots !== undefined) mkdirSync(shots, { recursive: true });
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(SIZES)('$width × $height', (viewport) => {
    const hand = async (): Promise<Hand> =>
      new Hand(
        await site.open({ viewport, permissions: ['clipboard-read', 'clipboard-write'] }, () => {
          // A dialog of a browser without a screen would never end.
          window.print = () => undefined;
        }),
        shots,
        String(viewport.width),
      );

    test('a copied page of results: five presses', async () => {
      const clerk = await hand();
      const { page } = clerk;
      await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED_TEXTS[0]!.text);
      await clerk.look('first');
      await clerk.press(page.getByRole('button', { name: 'พิมพ์หรือวางคะแนน' }));
      // No field has to be pressed before.
      await page.locator('#typed-heading:focus').waitFor();
      await page.keyboard.press('Control+V');
      clerk.presses += 1;
      await page.getByText(/^เติมแล้ว \d+ ช่อง/).waitFor();
      await clerk.look('pasted');
      await clerk.press(page.getByRole('button', { name: 'ใช้คะแนนนี้' }));
      expect(await clerk.print()).toBeGreaterThan(5);
      clerk.told('copied page');
      expect(clerk.presses).toBe(5);
    });

    test('a workbook: five presses, and one more keeps it; opened again it goes on', async () => {
      const clerk = await hand();
      const { page } = clerk;
      await clerk.chooseFile(sample('004-ubon-2564.xlsx'));
      await page.locator('table.scores').waitFor();
      await clerk.look('scores');
      expect(await clerk.print()).toBeGreaterThan(5);
      clerk.told('workbook');
      expect(clerk.presses).toBe(5);
      const download = page.waitForEvent('download');
      await clerk.press(page.getByRole('button', { name: MAKE }));
      expect(clerk.presses).toBe(6);
      const path = join(folder, `${viewport.width}.xlsx`);
      await (await download).saveAs(path);

      const later = await hand();
      await later.chooseFile(path);
      // A plan under way opens on its follow-up.
      await later.page.locator('.follow-up').first().waitFor();
      await later.look('again');
      later.told('opened again');
      expect(later.presses).toBe(3);
    });
  });
});
