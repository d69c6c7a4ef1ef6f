import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { analyseWorkbook } from '../app/analyse-workbook';
import { readWorkbook } from '../workbook/file/read';
import { makePlanFile, planFileName } from './make-plan-file';
import { requestOf, WORK } from './work-state';

describe('planFileName', () => {
  test('names the agency and the year of the plan, as far as they are known', () => {
    expect(planFileName('อบต.ตัวอย่าง', 2568)).toBe('แผนมาตรการ ITA อบต.ตัวอย่าง 2568.xlsx');
    expect(planFileName(null, null)).toBe('แผนมาตรการ ITA.xlsx');
    expect(planFileName('อบต. ก/ข: "ค"', 2568)).toBe('แผนมาตรการ ITA อบต. ก ข ค 2568.xlsx');
  });

  test('shortens a long name between whole letters and keeps the year', () => {
    const name = planFileName('กำ'.repeat(100), 2568);
    expect(name).toMatch(/^แผนมาตรการ ITA (?:กำ)+ 2568\.xlsx$/);
    expect(new TextEncoder().encode(name).length).toBeGreaterThan(230);
  });

  test('is a name that every system takes, whatever the agency is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (agency) => {
        const name = planFileName(agency, 2568);
        expect(name).toMatch(/^แผนมาตรการ ITA .*2568\.xlsx$/u);
        expect(name).not.toMatch(/[\p{Cc}\\/:*?"<>|]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

test('holds the sheets of the input and ours, under the name that was typed', async () => {
  const bytes = readFileSync(join(__dirname, '../../samples/004-ubon-2564.xlsx'));
  const workbook = readWorkbook(bytes);
  const [analysis] = analyseWorkbook(workbook, requestOf(WORK)).analyses;
  const made = await makePlanFile({ file: 'a.xlsx', bytes, workbook }, analysis!, 'เทศบาลตำบลทดสอบ');
  expect(made).toMatchObject({ name: 'แผนมาตรการ ITA เทศบาลตำบลทดสอบ 2565.xlsx', macrosLeftOut: false });
  expect(made.measures).toBeGreaterThan(0);
  const sheets = readWorkbook(made.bytes).sheets;
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    ...workbook.sheets.map(({ sheet }) => sheet),
    ...made.sheets,
  ]);
  const texts = sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).map((cell) => cell?.value)));
  expect(texts.some((text) => typeof text === 'string' && text.includes('เทศบาลตำบลทดสอบ'))).toBe(true);
});
