import type { Page } from 'playwright-core';

/** What has the focus, and whether it can be seen there. */
export interface Focus {
  /** Its name for a screen reader, as far as the page itself writes it; '' when nothing has the focus. */
  readonly name: string;
  /** Some of it is covered by nothing: no bar that stays in its place. */
  readonly seen: boolean;
}

/** Where the focus is now. */
export const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { name: '', seen: false };
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = [0.02, 0.5, 0.98].some((part) => {
      const hit = document.elementFromPoint(left + width / 2, top + height * part);
      return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
    });
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent;
    return { name: name === '' ? element.tagName : name, seen };
  });

/** Presses Tab until the focus is on something whose name begins so; it is never lost nor hidden on the way. */
export async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    if (focus.name !== '') expect(focus).toMatchObject({ seen: true });
    if (focus.name.startsWith(name)) return;
  }
  throw new Error(`Tab never came to "${name}"`);
}

/** Presses Tab until it comes to a name, then a key; something on the page has the focus afterwards. */
export async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
  // What is drawn next, and what puts the focus there, come with the next frames.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  const focus = await focusOf(page);
  if (focus.name === '') throw new Error(`the focus was lost after "${name}"`);
}
