/**
 * Draws assets/icon-*.png from assets/icon.svg in Chromium: npx tsx scripts/icons.ts. The results are kept in the
 * repository, so nothing else needs a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const ASSETS = join(__dirname, '..', 'assets');
/** Pixels: what Office asks for on the ribbon, in the list of add-ins and on dense screens. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const svg = readFileSync(join(ASSETS, 'icon.svg'), 'utf8');
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(join(ASSETS, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
    await page.close();
  }
  await browser.close();
}

void main();
