/** The whole job by keyboard alone: the focus is never lost and never hidden behind what stays in its place. */
import type { Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { sample } from './built';
import { MAKE } from './clerk';
import { focusOf, press, tabTo } from './focus';

inChromium('the keyboard alone', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  const openByKeyboard = async (page: Page, button: string, file: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(sample(file));
  };
  const nameOf = async (page: Page): Promise<string> => (await focusOf(page)).name;

  test('from the file to the download: digits, corrections, threshold, targets, measures, documents', async () => {
    const page = await site.open();
    await openByKeyboard(page, 'เลือกไฟล์คะแนน', '004-ubon-2564.xlsx');
    await page.locator('table.scores').waitFor();
    expect(await nameOf(page)).not.toBe('');

    await press(page, 'ไม่ใช้: ตัวชี้วัดที่ 9');
    await press(page, 'ใช้ค่านี้: ตัวชี้วัดที่ 10');
    await page.getByText('เดิม 87.50').waitFor();
    await press(page, 'คืนค่าเดิมของตัวชี้วัดที่ 10');
    expect(await nameOf(page)).toMatch(/^คะแนนของตัวชี้วัดที่ 10/);
    await tabTo(page, 'คะแนนของตัวชี้วัดที่ 9', 'Shift+Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('80');
    await page.keyboard.press('Enter');
    await page.getByText('เดิม 81.92').waitFor();

    await press(page, 'ถัดไป: วิเคราะห์');
    await page.locator('.level').waitFor();
    expect(await nameOf(page)).toBe('ผลการวิเคราะห์');
    await press(page, 'แท่ง', 'ArrowRight');
    await page.getByRole('img', { name: 'คะแนนรายตัวชี้วัด' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await press(page, 'ตั้งเป้าให้ทุกข้อถึงเกณฑ์ 85.00');
    await press(page, 'คืนค่าเป้าหมาย', 'Tab');
    await press(page, 'เป้าหมายของ 10.', 'ArrowRight');
    await tabTo(page, 'ต้องแก้ไขเร่งด่วนเมื่อต่ำกว่า (เว้นว่างได้)');
    await press(page, '90');
    await page.getByText('เส้นตั้งคือเกณฑ์จุดแข็ง 90.00 คะแนน').waitFor();

    await press(page, 'ถัดไป: มาตรการ');
    await page.locator('.indicator').first().waitFor();
    await press(page, 'แก้ไขมาตรการ');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('มาตรการที่พิมพ์เอง');
    await page.keyboard.press('Escape');
    await press(page, 'บันทึก');
    await page.getByText('มาตรการที่พิมพ์เอง').first().waitFor();
    expect(await nameOf(page)).toBe('แก้ไขมาตรการ มาตรการที่พิมพ์เอง');
    await press(page, 'คืนข้อความเดิมของมาตรการ');
    await press(page, 'ดูมาตรการแนะนำอีก');
    await press(page, 'เพิ่มมาตรการเอง');
    await press(page, 'บันทึก');
    expect(await nameOf(page)).toBe('มาตรการ');
    await page.keyboard.type('มาตรการใหม่');
    await press(page, 'บันทึก');
    await page.getByText('มาตรการใหม่').first().waitFor();
    expect(await nameOf(page)).toMatch(/^เพิ่มมาตรการเองในตัวชี้วัดที่/);
    await tabTo(page, 'ลบมาตรการ มาตรการใหม่', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'มาตรการใหม่' }).waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.id === 'undo');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'มาตรการใหม่' }).waitFor();
    expect(await nameOf(page)).toBe('เลิกทำ');

    await press(page, 'ถัดไป: เอกสาร');
    await page.locator('.make').waitFor();
    const download = page.waitForEvent('download');
    await press(page, MAKE);
    expect((await download).suggestedFilename()).toContain('2565');
    await page.locator('.callout.done').waitFor();
    await tabTo(page, 'คะแนน', 'Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await nameOf(page)).toBe('คะแนน');
  });

  test('one of many agencies is searched for, chosen, and another one afterwards', async () => {
    const page = await site.open();
    await openByKeyboard(page, 'เลือกไฟล์คะแนน', 'province-matrix-2567.xlsx');
    await page.locator('.agency').first().waitFor();
    await tabTo(page, 'ค้นหาชื่อหน่วยงาน อำเภอ หรือระดับ');
    await page.keyboard.type('คลองแสง');
    await page.getByText('แสดง 1 จาก 24 แห่ง').waitFor();
    await tabTo(page, 'เลือก ');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.locator('table.scores').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'set-heading');
    await tabTo(page, 'เลือกหน่วยงานหรือปีอื่น', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent.includes('คลองแสง'));
    expect(await page.getByRole('searchbox').inputValue()).toBe('คลองแสง');
  });

  test('a form that is open is there again after another step, with what was typed', async () => {
    const page = await site.open();
    await press(page, 'ลองใช้ข้อมูลตัวอย่าง');
    await page.locator('table.scores').waitFor();
    expect(await nameOf(page)).not.toBe('');
    await press(page, 'มาตรการ');
    await page.locator('.indicator').first().waitFor();
    await press(page, 'แก้ไขมาตรการ');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('พิมพ์ค้างไว้');
    await tabTo(page, 'วิเคราะห์', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.level').waitFor();
    await press(page, 'มาตรการ');
    await page.getByText('(กำลังแก้ไข 1 รายการ)').waitFor();
    expect(await page.getByLabel('มาตรการ', { exact: true }).inputValue()).toBe('พิมพ์ค้างไว้');
    await press(page, 'ยกเลิก');
    expect(await nameOf(page)).toMatch(/^แก้ไขมาตรการ /);
    expect(await page.getByText('พิมพ์ค้างไว้').count()).toBe(0);
  });
});
