/** What a screen reader is given on every step: roles, names, states, tables with headers, one announcement. */
import type { Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { choose, goTo, make, NAMES, STEPS } from './clerk';
import { named, spoken, type Spoken } from './spoken';

/** Acted on by name: two of the same name on one step cannot be told apart. */
const CONTROLS = ['button', 'checkbox', 'combobox', 'radio', 'searchbox', 'slider', 'textbox'];

inChromium('a screen reader', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const numbered = (before: string): string[] =>
    NAMES.map((name, index) => `${before}ตัวชี้วัดที่ ${index + 1} ${name}`);
  const stateOf = (all: readonly Spoken[], name: string): readonly string[] | undefined =>
    all.find((each) => each.name.startsWith(name) && CONTROLS.includes(each.role))?.states;
  const open = async (): Promise<Page> => {
    const page = await site.open();
    await choose(page, '004-ubon-2564.xlsx');
    return page;
  };

  test('every control has a name of its own on every step', async () => {
    const page = await open();
    for (const step of STEPS.keys()) {
      await goTo(page, step);
      if (step === 2) await page.locator('.measure-line button').first().click();
      const all = await spoken(page);
      for (const role of CONTROLS) {
        const names = named(all, role);
        expect(names.filter((name) => name.trim() === '')).toEqual([]);
        expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      }
      expect(named(all, 'navigation')).toEqual(['ขั้นตอน']);
    }
  });

  test('scores: headings, a table with its headers, a field for each score, digits by what they change', async () => {
    const page = await open();
    const all = await spoken(page);
    expect(named(all, 'heading')).toEqual([
      'แผนมาตรการ ITA',
      'ตรวจคะแนนที่อ่านได้',
      'เทศบาลเมืองแจระแม ปีงบประมาณ 2564',
      'สิ่งที่พบ 1 รายการ',
      'คะแนนรายตัวชี้วัด',
    ]);
    expect(named(all, 'table')).toEqual(['คะแนนรายตัวชี้วัด']);
    expect(named(all, 'columnheader')).toEqual(['ที่', 'ตัวชี้วัด', 'คะแนน', 'เซลล์']);
    expect(named(all, 'rowheader')).toEqual([...NAMES]);
    expect(named(all, 'textbox')).toEqual(numbered('คะแนนของ'));
    expect(named(all, 'group')).toEqual([expect.stringMatching(/^ตัวเลขที่อาจอ่านหรือพิมพ์ผิด .* 78\.77$/)]);
    expect(named(all, 'button').filter((name) => name.startsWith('ใช้ค่านี้: ตัวชี้วัดที่'))).toHaveLength(3);

    const field = page.getByLabel(`คะแนนของตัวชี้วัดที่ 1 ${NAMES[0]}`);
    await field.fill('มาก');
    await field.press('Tab');
    expect(stateOf(await spoken(page), 'คะแนนของตัวชี้วัดที่ 1 ')).toContain('invalid true');
  });

  test('analysis: sliders of targets, bars as a list or as a table with headers, fields', async () => {
    const page = await open();
    await goTo(page, 1);
    await page.locator('.picture svg').waitFor();
    const all = await spoken(page);
    expect(named(all, 'heading').slice(1)).toEqual([
      'ผลการวิเคราะห์',
      'คะแนนรวมและระดับ',
      'คะแนน IIT EIT และ OIT',
      'จุดอ่อน 4 ตัวชี้วัด',
      'จุดแข็ง 6 ตัวชี้วัด',
      'คะแนนรายตัวชี้วัด',
      'เกณฑ์แบ่งจุดแข็ง–จุดอ่อน',
      'ควรพัฒนาเรื่องใดก่อน',
      'ภาพสรุปสำหรับผู้บริหาร',
    ]);
    expect(named(all, 'slider')).toEqual(NAMES.map((name, index) => `เป้าหมายของ ${index + 1}. ${name}`));
    await page.getByRole('slider').nth(6).press('End');
    expect(await page.getByRole('slider').nth(6).getAttribute('aria-valuetext')).toBe(
      'เป้าหมาย 100.00 คะแนน จากคะแนน 49.73',
    );
    expect(named(all, 'textbox').slice(2).sort()).toEqual(numbered('เป้าหมายของ').sort());
    expect(stateOf(all, 'แท่ง')).toContain('checked true');
    await page.getByText('ตาราง', { exact: true }).click();
    const changed = await spoken(page);
    expect(stateOf(changed, 'ตาราง')).toContain('checked true');
    expect(named(changed, 'table')).toContain('คะแนนรายตัวชี้วัด');
    expect(named(changed, 'rowheader')).toContain(`7. ${NAMES[6]}`);
  });

  test('measures: what is open, what is chosen, and the form with its groups', async () => {
    const page = await open();
    await goTo(page, 2);
    const all = await spoken(page);
    expect(stateOf(all, '7. ประสิทธิภาพการสื่อสาร')).toContain('expanded true');
    expect(stateOf(all, '1. การปฏิบัติหน้าที่')).toContain('expanded false');
    expect(named(all, 'checkbox')).toHaveLength(8);
    const title = named(all, 'checkbox')[0]!;
    expect(stateOf(all, title)).toContain('checked true');
    expect(named(all, 'button')).toContain(`แก้ไขมาตรการ ${title}`);
    await page.getByRole('button', { name: `แก้ไขมาตรการ ${title}` }).click();
    const form = await spoken(page);
    expect(named(form, 'form')).toEqual([`แก้ไขมาตรการ ${title}`]);
    expect(named(form, 'group')).toEqual([
      'ขั้นตอน/วิธีการ',
      'หน่วยงานสนับสนุน',
      'ดำเนินการในไตรมาส',
      'รายงานรอบ (เดือน)',
    ]);
    expect(form.find(({ role, name }) => role === 'textbox' && name === 'มาตรการ')?.states).toContain(
      'required true',
    );
    expect(named(form, 'combobox')).toEqual(['เรียงตัวชี้วัดในแผน', 'ผู้รับผิดชอบหลัก']);
    expect(named(form, 'checkbox')).toEqual(
      expect.arrayContaining(['ไตรมาส 1 ต.ค.–ธ.ค.', 'ไตรมาส 4 ก.ค.–ก.ย.', '3 เดือน', '12 เดือน']),
    );
  });

  test('a result is announced once, when it is there', async () => {
    const page = await site.open();
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const region = document.querySelector('p[role=status].unseen')!;
      new MutationObserver(() => {
        if (region.textContent) told.push(region.textContent);
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await choose(page, '004-ubon-2564.xlsx');
    await goTo(page, 3);
    await make(page);
    await page.locator('.callout.done').waitFor();
    await page.locator('p[role=status].unseen').getByText('จัดทำแผนแล้ว').waitFor({ state: 'attached' });
    expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
      'อ่านคะแนนแล้ว 1 ชุด',
      'จัดทำแผนแล้ว 8 มาตรการ',
    ]);
  });

  test('Thai stands as Thai on the English page, and English as English on the Thai one', async () => {
    const page = await site.open({ locale: 'en-GB' });
    await choose(page, '004-ubon-2564.xlsx', 'File');
    for (const step of [0, 1, 2]) {
      await goTo(page, step);
      const untold = await page.locator('main').evaluate(
        (main, names) =>
          [...main.querySelectorAll('th, span, label')]
            .filter((each) => names.some((name) => each.textContent.replace(/^\d+\. /, '') === name))
            .filter((each) => !each.closest('[lang=th]') && !each.querySelector('[lang=th]'))
            .map((each) => each.outerHTML),
        NAMES,
      );
      expect(untold).toEqual([]);
    }
    expect(await page.locator('.measure-line label').first().getAttribute('lang')).toBe('th');
    await page.getByRole('button', { name: 'ไทย' }).click();
    expect(await page.getByRole('button', { name: 'English' }).getAttribute('lang')).toBe('en');
  });
});
