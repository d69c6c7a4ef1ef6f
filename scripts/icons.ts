/**
 * Draws assets/*.png in Chromium: the icon of the product from icon.svg, those of the ribbon's commands from the groups of
 * commands.svg. npx tsx scripts/icons.ts. The results are kept in the repository, so nothing else needs a browser.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const ASSETS = join(__dirname, '..', 'assets');
/** Pixels: what Office asks for on the ribbon, in the list of add-ins and on dense screens. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
/** Pixels that every button must have; Office scales them for the rest. */
const COMMAND_SIZES = [16, 32, 80];

const PRODUCT = readFileSync(join(ASSETS, 'icon.svg'), 'utf8');
const COMMANDS = readFileSync(join(ASSETS, 'commands.svg'), 'utf8');
const NAMES = [...COMMANDS.matchAll(/<g id="([\w-]+)">/g)].flatMap(([, name]) => name ?? []);

/** One command on the tile that all of them share. */
const commandDrawing = (name: string): string =>
  `<style>g[id]{display:none}#${name}{display:inline}</style>` +
  COMMANDS.replace('<defs>', '').replace('</defs>', '').replace('<g id="tile">', '<g>');

async function draw(browser: Browser, svg: string, size: number, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>`;
  await page.setContent(style + svg);
  writeFileSync(join(ASSETS, file), await page.screenshot({ omitBackground: true }));
  await page.close();
}

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const size of SIZES) await draw(browser, PRODUCT, size, `icon-${size}.png`);
  for (const name of NAMES.filter((each) => each !== 'tile')) {
    for (const size of COMMAND_SIZES) await draw(browser, commandDrawing(name), size, `${name}-${size}.png`);
  }
  await browser.close();
}

void main();
