/** One page in every look that people give their computer, and as narrow as Excel's pane and as wide as a window. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EVERY_RULE, RULES_OF_COLOURS, violations } from './axe';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const WIDE = { width: 1280, height: 800 };
/** Excel's pane, and a window. */
const SIZES = [{ width: 350, height: 700 }, WIDE];
/** Excel's pane made as narrow as it goes. */
const NARROWEST = { width: 320, height: 568 };

/** With ITA_SCREENSHOTS=FOLDER what is looked at is kept there. */
const shots = process.env.ITA_SCREENSHOTS;

/** What was drawn for another width takes a moment to follow. */
const wider = (page: Page, state: string): Promise<string[]> =>
  page
    .waitForFunction(() => document.documentElement.scrollWidth <= window.innerWidth, undefined, {
      timeout: 5000,
    })
    .then(
      () => [],
      () => [`${state}, ${page.viewportSize()!.width}: wider than the window`],
    );

/**
 * What is wrong with the page as it is: whatever axe finds in any look and size, and where it is wider than the window. The page must be open
 * with `bypassCSP`, and is as wide as before afterwards.
 * @param state what stands on the page, for people who read the outcome
 * @param wideOnly what comes only where there is room for it
 * @returns state, width, look and what is wrong
 */
export async function wrongInAnyLook(page: Page, state: string, wideOnly?: string): Promise<string[]> {
  const before = page.viewportSize()!;
  const wrong: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    if (size === WIDE && wideOnly !== undefined) await page.locator(wideOnly).first().waitFor();
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      const where = `${state}, ${size.width}, ${look}`;
      // The elements are the same in every look: their colours are not.
      const found = await violations(page, look === 'light' ? EVERY_RULE : RULES_OF_COLOURS);
      wrong.push(...found.map((each) => `${where}: ${each}`));
      if (shots !== undefined) await keep(page, where);
    }
    wrong.push(...(await wider(page, state)));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize(NARROWEST);
  wrong.push(...(await wider(page, state)));
  await page.setViewportSize(before);
  return wrong;
}

async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(shots!, { recursive: true });
  await page.screenshot({ path: join(shots!, `${name.replaceAll(', ', '-')}.png`), fullPage: true });
}
