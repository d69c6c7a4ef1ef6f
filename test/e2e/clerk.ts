/** What a clerk does on the page, in the words of the page. */
import type { Download, Page } from 'playwright-core';
import { sample } from './built';
import { NAMES } from '../support/indicator-names';

export { NAMES };

export const STEPS = ['คะแนน', 'วิเคราะห์', 'มาตรการ', 'เอกสาร'] as const;
export const MAKE = 'จัดทำและดาวน์โหลด';

export const csv = (text: string, name = 'คะแนน.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** A table that names neither agency nor year. */
export const NAMELESS = ['ตัวชี้วัด,คะแนน', ...NAMES.map((name, index) => `${name},${96 - index}`)].join('\n');

/** Chooses a file and waits until its scores stand on the page, which calls a file by a word. */
export async function choose(page: Page, file: string, word = 'ไฟล์'): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(sample(file));
  await page.getByText(`${word} ${file}`, { exact: true }).waitFor();
}

/** Goes to one of the four steps that are always there, in either language, and waits for it. */
export async function goTo(page: Page, step: number): Promise<void> {
  const steps = page.locator('nav button');
  // Where a plan is under way its follow-up stands before the last one.
  await (step === 3 ? steps.last() : steps.nth(step)).click();
  await page.locator('#step-heading').waitFor();
  await page.locator(['.scores', '.level', '.indicator', '.make'][step]!).first().waitFor();
}

/** Makes the documents and gives the download. */
export async function make(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: MAKE }).click();
  return download;
}

/** Rows of the table of scores: number, name, score, cell. */
export const scoreRows = (page: Page): Promise<string[][]> =>
  page
    .locator('table.scores tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children].map((cell) => cell.querySelector('input')?.value ?? cell.textContent),
      ),
    );

/** What stands beside a label of the result. */
export const result = (page: Page, label: string): Promise<string> =>
  page.locator('dl.result div').filter({ hasText: label }).locator('dd').innerText();
