/** One file through four hands: made by the command line, edited in Excel, in LibreOffice and on the page, planned again. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { RegisterField } from '../../src/planning/register/fields';
import { registersOf } from '../../src/planning/register/read-register';
import { valuesOf } from '../../src/planning/register/values';
import { readWorkbook } from '../../src/workbook/file/read';
import { openInExcel } from '../excel-adapter/open-in-excel';
import { savedByExcel } from '../excel-adapter/saved-by-excel';
import { noLibreOffice, startLibreOffice, type LibreOffice } from '../libreoffice/libre-office';
import { installCli, NO_CHROMIUM, runNode, sample, temporaryFolder } from './built';
import { startSite, type Site } from './browser';
import { goTo, make } from './clerk';
import { startChromium, startPane } from './excel';

const WHY_NOT = NO_CHROMIUM ?? noLibreOffice();
if (WHY_NOT !== null) console.warn(`One file through four hands is not tested: ${WHY_NOT}.`);

const folder = temporaryFolder();
const program = installCli(folder);

function ita(...args: readonly string[]): string {
  const { code, stdout, stderr } = runNode(program, args, folder);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** The register of a file, as the command line tells it and as its cells hold it. */
function registerOf(file: string) {
  const { registers } = JSON.parse(ita('analyze', file, '--json')) as {
    registers: readonly { sheet: string; measures: readonly Record<string, unknown>[] }[];
  };
  const { sheets } = readWorkbook(readFileSync(join(folder, file)));
  const [register, ...others] = registersOf(sheets);
  if (!register || !registers[0]) throw new Error(`no register in ${file}`);
  expect([registers.length, others]).toEqual([1, []]);
  const { columns, headerRow, lastRow, left, right, rows } = register;
  const cells = sheets.find(({ sheet }) => sheet === register.sheet)?.rows ?? [];
  const ours = new Set(columns.values());
  const own = Array.from({ length: right - left + 1 }, (_, at) => left + at).filter((at) => !ours.has(at));
  const dump = {
    tabs: sheets.map(({ sheet }) => sheet),
    measures: registers[0].measures,
    texts: rows.map(({ measure }) => ({ id: measure.id, ...valuesOf(measure) })),
    /** What people have in columns of their own. */
    own: cells.flatMap((row) => own.flatMap((column) => row?.[column]?.value ?? [])),
  };
  const place = (row: number, field: RegisterField) => ({
    sheet: register.sheet,
    kind: 'type' as const,
    row,
    column: columns.get(field) ?? -1,
  });
  return { dump, place, sheet: register.sheet, rows: rows.map(({ row }) => row), headerRow, lastRow, right };
}

type Dump = ReturnType<typeof registerOf>['dump'];

/** The dump with another title of a measure. */
function withTitle(dump: Dump, place: number, title: string): Dump {
  return {
    ...dump,
    measures: dump.measures.map((each, at) => (at === place ? { ...each, title } : each)),
    texts: dump.texts.map((each, at) => (at === place ? { ...each, title } : each)),
  };
}

/** Gives a measure of the step of measures another title. */
async function retitle(page: Page, place: number, title: string): Promise<void> {
  await goTo(page, 2);
  const measure = page.locator('.measure:has(input:checked)').nth(place);
  await measure.getByRole('button', { name: 'แก้ไข' }).click();
  await page.getByLabel('มาตรการ', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.getByRole('checkbox', { name: title }).waitFor();
}

const MADE = /จัดทำแผนแล้ว/;

(WHY_NOT === null ? describe : describe.skip)('one file through four hands', () => {
  let browser: Browser;
  let site: Site;
  let office: LibreOffice;
  beforeAll(async () => {
    [browser, site, office] = await Promise.all([startChromium(), startSite(), startLibreOffice()]);
  });
  afterAll(async () => {
    office.close();
    await Promise.all([browser.close(), site.close()]);
    rmSync(folder, { recursive: true });
  });

  test('nothing is lost, and no sheet is there twice', async () => {
    ita('plan', sample('004-ubon-2564.xlsx'), '-o', 'แผน.xlsx');
    const file = join(folder, 'แผน.xlsx');
    const made = registerOf('แผน.xlsx').dump;

    const excel = await startPane(browser);
    const book = excel.use({ ...openInExcel(readFileSync(file)), evaluate: () => '' });
    await excel.readAgain();
    await excel.page.locator('table.scores').waitFor();
    await retitle(excel.page, 0, 'แก้ไขใน Excel');
    await goTo(excel.page, 3);
    await excel.page.getByRole('button', { name: 'จัดทำแผ่นงาน' }).click();
    await excel.page.locator('main').getByText(MADE).first().waitFor();
    writeFileSync(file, savedByExcel(book.dump()));
    await excel.end();
    const afterExcel = registerOf('แผน.xlsx');
    expect(afterExcel.dump).toEqual(withTitle(made, 0, 'แก้ไขใน Excel'));

    const { place, sheet, rows, headerRow, lastRow, right } = afterExcel;
    const own = { sheet, kind: 'type' as const, column: right + 1 };
    office.edit(file, file, [
      { ...place(rows[1] ?? -1, 'result6'), text: 'ดำเนินการแล้ว ๓ ครั้ง\nhttps://a.go.th/1' },
      { ...place(rows[1] ?? -1, 'percent'), text: 62.5 },
      { ...place(lastRow + 1, 'title'), text: 'พิมพ์ต่อท้ายใน LibreOffice' },
      { ...own, row: headerRow, text: 'หมายเหตุของกอง' },
      { ...own, row: rows[2] ?? -1, text: 'รอหนังสือ' },
    ]);
    const afterOffice = registerOf('แผน.xlsx').dump;
    const progress = { result6: 'ดำเนินการแล้ว ๓ ครั้ง\nhttps://a.go.th/1', percent: 62.5 };
    const measured = <Each extends object>(each: Each, at: number): Each =>
      at === 1 ? { ...each, ...progress } : each;
    expect(afterOffice).toEqual({
      ...afterExcel.dump,
      measures: [
        ...afterExcel.dump.measures.map(measured),
        expect.objectContaining({ id: null, title: 'พิมพ์ต่อท้ายใน LibreOffice' }),
      ],
      texts: [
        ...afterExcel.dump.texts.map(measured),
        expect.objectContaining({ id: null, title: 'พิมพ์ต่อท้ายใน LibreOffice' }),
      ],
      own: ['หมายเหตุของกอง', 'รอหนังสือ'],
    });

    const page = await site.open();
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.locator('.follow-up').waitFor();
    await retitle(page, 2, 'แก้ไขในเบราว์เซอร์');
    await goTo(page, 3);
    await (await make(page)).saveAs(file);
    await page.locator('main').getByText(MADE).first().waitFor();
    await site.endTest();
    const afterPage = registerOf('แผน.xlsx').dump;
    const id = expect.stringMatching(/^u-[0-9a-z]{9}$/) as string;
    const named = <Each extends { id?: unknown }>(each: Each): Each => ({ ...each, id: each.id ?? id });
    const expected = withTitle(afterOffice, 2, 'แก้ไขในเบราว์เซอร์');
    expect(afterPage).toEqual({
      ...expected,
      measures: expected.measures.map(named),
      texts: expected.texts.map(named),
    });

    ita('plan', 'แผน.xlsx', '-o', 'แผน.xlsx', '--in-place');
    expect(registerOf('แผน.xlsx').dump).toEqual(afterPage);
    expect(afterPage.tabs).toEqual(made.tabs);
  });
});
