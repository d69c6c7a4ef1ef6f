/** Pieces of a clerk's work that must go in every way of using the product. Each begins with scores on the page. */
import type { Page } from 'playwright-core';
import { goTo, NAMES, result, scoreRows } from './clerk';

/** On 004: the digits that would explain the stated overall; one of three is used, and taken back. */
export async function useSuggestion(page: Page): Promise<void> {
  const suggestions = page.locator('.suggestions li');
  expect(await suggestions.count()).toBe(3);
  await suggestions.filter({ hasText: 'B19' }).getByRole('button', { name: 'ใช้ค่านี้' }).click();
  expect((await scoreRows(page))[8]?.[2]).toBe('81.52');
  await goTo(page, 1);
  expect(await result(page, 'คะแนนรวม')).toBe('78.77');
  await goTo(page, 0);
  await page.getByRole('button', { name: 'คืนค่าเดิม' }).click();
  expect((await scoreRows(page))[8]?.[2]).toBe('81.92');
}

/** A score is typed over in Thai digits. */
export async function correctFirstScore(page: Page): Promise<void> {
  const field = page.getByLabel(`คะแนนของตัวชี้วัดที่ 1 ${NAMES[0]}`);
  await field.fill('๔๐');
  await field.press('Enter');
  expect(await field.inputValue()).toBe('40.00');
}

/** A measure that the catalogue has not. */
export async function addOwnMeasure(page: Page, title: string): Promise<void> {
  await goTo(page, 2);
  await page.getByRole('button', { name: 'เพิ่มมาตรการเอง' }).first().click();
  await page.getByLabel('มาตรการ', { exact: true }).fill(title);
  await page.getByRole('button', { name: 'บันทึก' }).click();
  await page.getByRole('checkbox', { name: title }).waitFor();
}

/** One of several agencies is found by a part of its name, whatever its place in the list. */
export async function chooseAgency(page: Page): Promise<string> {
  const list = page.locator('button.agency');
  await list.first().waitFor();
  const all = await list.count();
  expect(all).toBeGreaterThan(2);
  const wanted = (await list.nth(2).innerText()).trim();
  await page.getByRole('searchbox').fill(wanted);
  expect(await list.count()).toBeLessThan(all);
  await list.first().click();
  await page.locator('table.scores').waitFor();
  expect(await page.locator('#set-heading').innerText()).toContain(wanted);
  return wanted;
}
