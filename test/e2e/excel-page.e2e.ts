import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { EmulatedWorkbook } from '../excel-host/emulated-workbook';
import { openOfficePage, type OfficePage } from '../excel-host/boot-chromium';
import { CHROMIUM } from './built';

/** A page as small as an add-in can be: a button writes, an event is shown, a function is there. */
const PAGE = `<!doctype html><meta charset="utf-8">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<button>write</button><output></output><img src="https://example.com/pixel.png">
<script>
Office.onReady(async ({ host }) => {
  CustomFunctions.associate('ADD', (a, b) => a + b);
  Office.actions.associate('press', (event) => event.completed());
  document.querySelector('button').onclick = () => Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['สวัสดี']];
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      document.querySelector('output').append(' ' + address);
    });
    await context.sync();
  });
  document.querySelector('output').append(host);
});
</script>`;

let browser: Browser;
let folder: string;
let office: OfficePage;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'excel-page-'));
  writeFileSync(join(folder, 'taskpane.html'), PAGE);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  office = await openOfficePage(browser, { folder, locale: 'th-TH', customFunctions: true });
  await office.page.locator('output', { hasText: 'Excel' }).waitFor();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const shown = (text: string): Promise<void> => office.page.locator('output', { hasText: text }).waitFor();

describe('an add-in in Chromium on the emulated host', () => {
  it('writes into the workbook of this process and hears of changes', async () => {
    await office.page.getByText('write').click();
    await shown('A1');
    expect(office.host.workbook.sheet('Sheet1').cells).toEqual({ A1: { value: 'สวัสดี' } });
    office.host.workbook.type('Sheet1', 'B7', [[1]]);
    await office.deliverEvents();
    await shown('B7');
  });

  it('works on another workbook without a new start', async () => {
    const book = office.use(new EmulatedWorkbook({ sheets: [{ name: 'Other' }] }));
    await office.page.getByText('write').click();
    while (office.host.log.cost.requests === 0) await office.page.waitForTimeout(5);
    expect(book.sheet('Other').cells.A1?.value).toBe('สวัสดี');
    expect(office.host.log.cost.requests).toBe(1);
  });

  it('calculates functions and presses buttons', async () => {
    await expect(office.callFunction('ADD', [1, 2])).resolves.toEqual({ value: 3 });
    expect((await office.invokeRibbon('press')).code).toBe(0);
  });

  it('reaches nothing but the add-in and office.js', () => {
    expect(office.refused).toEqual(['https://example.com/pixel.png']);
  });
});
