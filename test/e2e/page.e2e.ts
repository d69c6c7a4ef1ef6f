/** The built page in Chromium, as a clerk uses it without Excel. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { reopen, sample, temporaryFolder } from './built';
import { contentOf, PLAN_STEMS } from './check-plan';
import { chooseAgency } from './scenarios';
import { choose, csv, goTo, make, MAKE, NAMELESS, NAMES, result, scoreRows } from './clerk';

inChromium('the page', () => {
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

  const openWith = async (file: string): Promise<Page> => {
    const page = await site.open();
    await choose(page, file);
    return page;
  };

  test('loads nothing of workbooks and of later steps before a file is chosen', async () => {
    const page = await site.open();
    expect(site.requestsOf(page)).toEqual([
      'assets/icon.svg',
      'pane.css',
      'start.js',
      'taskpane.html',
      'taskpane.js',
    ]);
  });

  test('open, analyse, edit two measures, make, download, reopen', async () => {
    const page = await openWith('004-ubon-2564.xlsx');
    const rows = await scoreRows(page);
    expect(rows.map(([, name]) => name)).toEqual(NAMES);
    expect(rows[6]).toEqual(['7', 'ประสิทธิภาพการสื่อสาร', '49.73', 'B16']);
    expect(await page.locator('.findings li').allInnerTexts()).toEqual([
      expect.stringMatching(/^ข้อผิดพลาด .*78\.77.*78\.85/),
    ]);

    await goTo(page, 1);
    expect([await result(page, 'คะแนนรวม'), await result(page, 'ระดับ')]).toEqual(['78.85', 'B']);

    await goTo(page, 2);
    await page.getByText('มาตรการ 8 รายการ สำหรับ 4 ตัวชี้วัด').waitFor();
    const edits = ['จัดทำช่องทางสื่อสารทางไลน์ของหน่วยงาน', 'จัดตั้งคณะทำงานปรับปรุงการบริการ'];
    for (const [index, title] of edits.entries()) {
      await page.locator('.measure').nth(index).getByRole('button', { name: 'แก้ไข' }).click();
      await page.getByLabel('มาตรการ', { exact: true }).fill(title);
      await page.getByLabel('ผู้รับผิดชอบหลัก').fill('กองวิชาการ');
      await page.getByRole('button', { name: 'บันทึก' }).click();
    }
    await page.getByRole('checkbox', { name: edits[0]! }).waitFor();

    await goTo(page, 3);
    await page.locator('.paper').getByText(edits[1]!).waitFor();
    const file = await make(page);
    expect(file.suggestedFilename()).toBe('แผนมาตรการ ITA เทศบาลเมืองแจระแม 2565.xlsx');
    const path = join(folder, 'plan.xlsx');
    await file.saveAs(path);
    await page.getByText('จัดทำแผนแล้ว 8 มาตรการ', { exact: false }).first().waitFor();

    const { sheets, emptyFormulas, rows: rowsOf } = contentOf(reopen(path));
    const inputs = reopen(sample('004-ubon-2564.xlsx')).SheetNames;
    expect(sheets.slice(0, inputs.length)).toEqual(inputs);
    const made = sheets.slice(inputs.length);
    expect(made).toEqual(PLAN_STEMS.map((stem): unknown => expect.stringContaining(stem)));
    expect(emptyFormulas).toEqual([]);
    for (const name of made) expect(rowsOf(name).length).toBeGreaterThan(5);
    for (const name of made.filter((each) => /^(?:แผนมาตรการ|ทะเบียนมาตรการ)/.test(each))) {
      const text = rowsOf(name).flat().join('\n');
      for (const edit of [...edits, 'กองวิชาการ']) expect(text).toContain(edit);
    }

    const again = page.waitForEvent('download');
    await page.getByRole('button', { name: 'ดาวน์โหลดอีกครั้ง' }).click();
    await (await again).saveAs(join(folder, 'again.xlsx'));
    expect(readFileSync(join(folder, 'again.xlsx')).equals(readFileSync(path))).toBe(true);
  });

  test('the sample shows everything without a file', async () => {
    const page = await site.open();
    await page.getByRole('button', { name: 'ลองใช้ข้อมูลตัวอย่าง' }).click();
    await page.locator('table.scores').waitFor();
    await goTo(page, 3);
    const path = join(folder, 'sample.xlsx');
    await (await make(page)).saveAs(path);
    expect(contentOf(reopen(path)).sheets).toEqual(
      PLAN_STEMS.map((stem): unknown => expect.stringContaining(stem)),
    );
  });

  test('the last Chrome for Windows 7 does the whole job', async () => {
    const page = await site.open({}, () => {
      for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) {
        Reflect.deleteProperty(Array.prototype, name);
      }
      for (const type of [Object, Map]) Reflect.deleteProperty(type, 'groupBy');
      Reflect.deleteProperty(Promise, 'withResolvers');
    });
    await choose(page, '004-ubon-2564.xlsx');
    for (const step of [1, 2, 3]) await goTo(page, step);
    expect((await make(page)).suggestedFilename()).toContain('2565');
  });

  test('a digit suggestion is accepted, undone and refused', async () => {
    const page = await openWith('004-ubon-2564.xlsx');
    const suggestions = page.locator('.suggestions li');
    expect(await suggestions.count()).toBe(3);
    await suggestions.filter({ hasText: 'B19' }).getByRole('button', { name: 'ใช้ค่านี้' }).click();
    expect((await scoreRows(page))[8]?.[2]).toBe('81.52');
    expect(await suggestions.count()).toBe(0);
    await page.getByText('แก้จาก 81.92 เป็น 81.52').waitFor();
    await goTo(page, 1);
    expect(await result(page, 'คะแนนรวม')).toBe('78.77');
    await goTo(page, 0);
    await page.getByRole('button', { name: 'คืนค่าเดิม' }).click();
    expect((await scoreRows(page))[8]?.[2]).toBe('81.92');
    await suggestions.first().getByRole('button', { name: 'ไม่ใช้' }).click();
    expect(await suggestions.count()).toBe(2);
    await page.getByRole('button', { name: 'ไม่ใช้ทั้ง 2 ข้อ' }).click();
    expect(await suggestions.count()).toBe(0);
  });

  test('a score can be typed over in Thai digits; what is no score is told and not taken', async () => {
    const page = await openWith('000-lamphun-2565.xlsx');
    const field = page.getByLabel(`คะแนนของตัวชี้วัดที่ 1 ${NAMES[0]}`);
    await field.fill('มาก');
    await field.press('Tab');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('๔๐');
    await field.press('Enter');
    await page.getByText('เดิม 98.91').waitFor();
    expect(await field.inputValue()).toBe('40.00');
    await goTo(page, 2);
    expect(await page.locator('.indicator .name').first().innerText()).toContain('การปฏิบัติหน้าที่');
  });

  test('the threshold moves the classes at once; targets show what they would bring', async () => {
    const page = await openWith('004-ubon-2564.xlsx');
    await goTo(page, 1);
    const weak = page.getByRole('heading', { name: /จุดอ่อน \d+/ });
    const field = page.getByLabel('เป็นจุดแข็งเมื่อได้ตั้งแต่').first();
    await field.fill('๘๘.๙๖');
    expect(await weak.innerText()).toBe('จุดอ่อน 8 ตัวชี้วัด');
    await field.fill('มาก');
    await page.getByText('โปรดพิมพ์คะแนน 0 ถึง 100').waitFor();
    expect(await weak.innerText()).toBe('จุดอ่อน 8 ตัวชี้วัด');
    await field.fill('85');
    await page.getByRole('button', { name: 'ให้ทุกข้อถึงเกณฑ์ 85.00' }).click();
    expect(await page.locator('.what-if').innerText()).toBe(
      'หากทำได้ตามเป้าหมาย คะแนนรวม 86.33 (+7.48) ระดับ A',
    );
    await page.getByRole('button', { name: 'คืนค่าเป้าหมาย' }).click();
    expect(await page.locator('.what-if').innerText()).toBe('ยังไม่ได้ตั้งเป้าหมาย');
  });

  test('one of many agencies is searched for; years of one agency begin with the latest', async () => {
    const page = await openWith('province-matrix-2567.xlsx');
    const list = page.locator('.set');
    await chooseAgency(page);
    await choose(page, 'three-years-2565-2567.xlsx');
    expect(await page.locator('#set-heading').innerText()).toContain('2567');
    await page.getByRole('button', { name: 'เลือกหน่วยงานหรือปีอื่น' }).click();
    expect(await list.count()).toBe(3);
  });

  test('asks for the year and the agency where the file has none', async () => {
    const page = await site.open();
    await page.locator('input[type=file]').setInputFiles(csv(NAMELESS));
    await page.locator('table.scores').waitFor();
    await page.getByLabel('ปีงบประมาณของคะแนน').selectOption('2567');
    await page.getByLabel('ชื่อหน่วยงานที่จะพิมพ์ในเอกสาร').fill('อบต.ทดสอบ/๑');
    await goTo(page, 1);
    expect(await result(page, 'ระดับ')).toBe('ไม่เกิน “ผ่านดี”');
    await goTo(page, 3);
    const file = await make(page);
    expect(file.suggestedFilename()).toBe('แผนมาตรการ ITA อบต.ทดสอบ ๑ 2568.xlsx');
    const path = join(folder, 'nameless.xlsx');
    await file.saveAs(path);
    const { sheets, rows } = contentOf(reopen(path));
    expect(rows(sheets[1]!).flat().join(' ')).toContain('องค์การบริหารส่วนตำบลทดสอบ/๑');
  });

  test('makes only the sheets that are wanted, in the digits that are wanted', async () => {
    const page = await openWith('003-mukdahan-2565.xlsx');
    await goTo(page, 3);
    for (const name of ['บทสรุป', 'วิเคราะห์ผล', 'ทะเบียนมาตรการ', 'ตรวจสอบข้อมูล']) {
      await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    }
    await page.getByLabel('ตัวเลขในเอกสาร').selectOption('arabic');
    await page.getByLabel('ปีงบประมาณของแผน').fill('๒๕๗๐');
    const path = join(folder, 'two.xlsx');
    await (await make(page)).saveAs(path);
    const { sheets, emptyFormulas } = contentOf(reopen(path));
    // Digits that were chosen are remembered, on a sheet that is not shown.
    expect(sheets.slice(-3)).toEqual(['แผนมาตรการ 2570', 'ผู้รับผิดชอบ 2570', 'ข้อมูลของโปรแกรม ITA']);
    expect(emptyFormulas).toEqual([]);
    for (const name of ['แผนมาตรการ', 'ผู้รับผิดชอบ'])
      await page.getByRole('checkbox', { name, exact: true }).uncheck();
    await page.getByText('โปรดเลือกเอกสารที่จะจัดทำอย่างน้อยหนึ่งรายการ').waitFor();
    expect(await page.getByRole('button', { name: MAKE }).getAttribute('aria-disabled')).toBe('true');
  });

  test('a text that is written in the pane stands in the document as typed, and ours is given back', async () => {
    const page = await openWith('003-mukdahan-2565.xlsx');
    await goTo(page, 3);
    await page.getByRole('button', { name: /^ข้อความในเอกสาร/ }).click();
    const principles = page.getByRole('group', { name: /หลักการและเหตุผล/ });
    const first = principles.getByLabel('ย่อหน้าที่ 1');
    const ours = await first.inputValue();
    await first.fill('ข้อความของสำนักปลัด ข้อ 1');
    const second = page.getByRole('group', { name: /หลักการและเหตุผล/ }).getByLabel('ย่อหน้าที่ 2');
    await second.fill('');
    await page.getByText('ย่อหน้านี้จะไม่แสดงในเอกสาร').waitFor();
    const path = join(folder, 'texts.xlsx');
    await (await make(page)).saveAs(path);
    const { sheets, rows } = contentOf(reopen(path));
    const texts = rows(sheets.find((name) => name.startsWith('วิเคราะห์ผล'))!)
      .flat()
      .join('\n');
    expect(texts).toContain('ข้อความของสำนักปลัด ข้อ 1');
    expect(texts).not.toContain('จึงนำผลการประเมิน');
    await page.getByRole('button', { name: /^ใช้ข้อความเดิมของย่อหน้าที่ 1/ }).click();
    expect(await first.inputValue()).toBe(ours);
  });

  test('signers and the printed name stand on the paper; the preview is enlarged and moved by keyboard', async () => {
    const page = await openWith('004-ubon-2564.xlsx');
    await goTo(page, 3);
    const paper = page.locator('.paper');
    await page.getByLabel('ชื่อหน่วยงานที่จะพิมพ์ในเอกสาร').fill('เทศบาลเมืองแจระแม จังหวัดอุบลราชธานี');
    await paper.getByText('เทศบาลเมืองแจระแม อำเภอเมืองอุบลราชธานี จังหวัดอุบลราชธานี').first().waitFor();
    await page.getByText('ชื่อที่อ่านได้คือ เทศบาลเมืองแจระแม').waitFor();

    const summary = page.getByRole('button', { name: 'ผู้ลงนามในแผน' });
    expect(await summary.getAttribute('aria-expanded')).toBe('false');
    await summary.press('Enter');
    await page.getByRole('button', { name: 'เพิ่มผู้ลงนาม' }).press('Enter');
    // The focus is on the new one's first field.
    await page.keyboard.type('ผู้เห็นชอบ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('หัวหน้าฝ่ายนิติการ');
    await paper.getByText('ผู้เห็นชอบ').waitFor();
    await paper.getByText('หัวหน้าฝ่ายนิติการ').waitFor();
    expect(await page.getByRole('button', { name: 'เพิ่มผู้ลงนาม' }).count()).toBe(0);
    for (let count = 4; count > 0; count--) {
      await page.getByRole('button', { name: 'ลบผู้ลงนามคนที่ 1' }).press('Enter');
      await page.getByRole('group', { name: `ผู้ลงนามคนที่ ${count}` }).waitFor({ state: 'detached' });
    }
    await summary.getByText('ไม่มีช่องลงนาม').waitFor();
    await paper.getByText('ลงชื่อ').first().waitFor({ state: 'detached' });

    const frame = page.getByRole('region', { name: 'ตัวอย่าง แผนมาตรการ ๒๕๖๕' });
    const width = async () => (await page.locator('.page').first().boundingBox())!.width;
    const before = await width();
    await page.getByRole('button', { name: 'ขยาย' }).press('Enter');
    expect(await width()).toBeGreaterThan(before * 1.4);
    await frame.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => {
      const { scrollTop, scrollLeft } = document.querySelector('.paper-frame')!;
      return scrollTop > 0 && scrollLeft > 0;
    });
    await page.getByRole('button', { name: 'ย่อ' }).press('Enter');
    expect(await width()).toBeCloseTo(before, 0);
    await page.getByRole('combobox', { name: 'ตัวอย่างเอกสาร' }).selectOption('register');
    await page.getByText('แผ่นนี้มีหลายคอลัมน์').waitFor();
  });

  test('an own measure is added, printed and deleted', async () => {
    const page = await openWith('004-ubon-2564.xlsx');
    await goTo(page, 2);
    await page.getByRole('button', { name: 'เพิ่มมาตรการเอง' }).first().click();
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('โปรดพิมพ์ชื่อมาตรการ').waitFor();
    await page.getByLabel('มาตรการ', { exact: true }).fill('=1+1');
    await page.getByLabel('ขั้นตอนที่ 1', { exact: true }).fill('หนึ่ง\n\nสอง');
    await page.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByText('มาตรการ 9 รายการ').waitFor();
    await goTo(page, 3);
    const path = join(folder, 'own.xlsx');
    await (await make(page)).saveAs(path);
    const { sheets, rows } = contentOf(reopen(path));
    const sheetOf = (stem: string): string => sheets.find((name) => name.startsWith(stem)) ?? '';
    expect(rows(sheetOf('แผนมาตรการ')).flat().join('\n')).toContain('=๑+๑');
    // What a person typed stands in the register as he typed it.
    expect(rows(sheetOf('ทะเบียนมาตรการ')).flat()).toContain('=1+1');
    await goTo(page, 2);
    await page.getByRole('button', { name: 'ลบมาตรการ =1+1' }).click();
    await page.getByText('มาตรการ 8 รายการ').waitFor();
  });

  test('says in one sentence what is wrong with a file, and takes the next', async () => {
    const page = await site.open();
    const alert = page.locator('main [role=alert]');
    const input = page.locator('input[type=file]').first();
    const refused: readonly (readonly [name: string, bytes: Buffer, sentence: string])[] = [
      ['ภาพ.xlsx', readFileSync(join(__dirname, '../../assets/icon-16.png')), 'เป็นรูปภาพ'],
      ['ขาด.xlsx', readFileSync(sample('004-ubon-2564.xlsx')).subarray(0, 3000), 'เสียหาย'],
    ];
    for (const [name, buffer, sentence] of refused) {
      await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await alert.getByText(sentence).waitFor();
    }
    await input.setInputFiles(csv('ชื่อ,โทรศัพท์\nก,1\n'));
    await page.getByText('ไม่พบตารางคะแนน ITA').waitFor();
    await choose(page, '000-lamphun-2565.xlsx');
    expect(await alert.innerText()).toBe('');
    expect(await scoreRows(page)).toHaveLength(10);
  });

  test('takes one file that is dropped, and only one', async () => {
    const page = await site.open();
    const drop = async (count: number): Promise<void> => {
      const files = await page.evaluateHandle(
        ([text, copies]) => {
          const transfer = new DataTransfer();
          for (let copy = 0; copy < copies; copy++) transfer.items.add(new File([text], `${copy}.csv`));
          return transfer;
        },
        [NAMELESS, count] as const,
      );
      await page.dispatchEvent('main', 'drop', { dataTransfer: files });
    };
    await drop(2);
    await page.getByText('อ่านได้ครั้งละหนึ่งไฟล์').waitFor();
    await drop(1);
    await page.locator('table.scores').waitFor();
    expect((await scoreRows(page)).map(([, , score]) => score)).toEqual(
      NAMES.map((_, index) => `${96 - index}.00`),
    );
  });

  test('a slow job shows its progress and is broken off', async () => {
    const page = await site.open();
    // The page has no other way to be slow on every machine: the thread's program comes late.
    await page.route('**/taskpane-file*.js', () => undefined);
    await page.locator('input[type=file]').setInputFiles(sample('000-lamphun-2565.xlsx'));
    await page.getByText('กำลังอ่านคะแนน 000-lamphun-2565.xlsx').waitFor();
    await page.getByRole('button', { name: 'หยุด' }).click();
    await page.locator('[role=status]').getByText('หยุดแล้ว').waitFor();
    await page.unrouteAll();
    await choose(page, '000-lamphun-2565.xlsx');
    expect(await scoreRows(page)).toHaveLength(10);
  });

  test('speaks the language of the browser, and the other one at a press', async () => {
    const page = await site.open({ locale: 'en-GB' });
    await page.getByRole('button', { name: 'Choose a score file' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'ไทย' }).click();
    await page.getByRole('button', { name: 'เลือกไฟล์คะแนน' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('th');
  });
});
