import * as fc from 'fast-check';
import { planFileName } from './plan-file-name';

describe('planFileName', () => {
  test('names the agency and the year of the plan, as far as they are known', () => {
    expect(planFileName('อบต.ตัวอย่าง', 2568)).toBe('แผนมาตรการ ITA อบต.ตัวอย่าง 2568.xlsx');
    expect(planFileName(null, null)).toBe('แผนมาตรการ ITA.xlsx');
    expect(planFileName(null, 2568, { kind: 'docx' })).toBe('แผนมาตรการ ITA 2568.docx');
    const report = { title: 'รายงานผล รอบ 6 เดือน', kind: 'docx' } as const;
    expect(planFileName('อบต.ตัวอย่าง', 2568, report)).toBe('รายงานผล รอบ 6 เดือน อบต.ตัวอย่าง 2568.docx');
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
