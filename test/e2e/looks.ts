/** One page in every look that people give their computer, and as narrow as Excel's pane and as wide as a window. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from './axe';

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const WIDE = { width: 1280, height: 800 };
/** A pane that somebody made as narrow as it goes, the pane of Excel, a window. */
const SIZES = [{ width: 320, height: 568 }, { width: 350, height: 700 }, WIDE];

/** With ITA_SCREENSHOTS=FOLDER what is looked at is kept there. */
const shots = process.env.ITA_SCREENSHOTS;

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

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
      wrong.push(...(await violations(page)).map((found) => `${where}: ${found}`));
      if (shots !== undefined) await keep(page, where);
    }
    // Colours widen nothing.
    const wider = await sideways(page);
    if (wider > 0) wrong.push(`${state}, ${size.width}: wider than the window by ${wider}`);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize(before);
  return wrong;
}

async function keep(page: Page, name: string): Promise<void> {
  mkdirSync(shots!, { recursive: true });
  await page.screenshot({ path: join(shots!, `${name.replaceAll(', ', '-')}.png`), fullPage: true });
}
