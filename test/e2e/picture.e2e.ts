/** The picture for an executive: drawn on the page, saved and copied as an image that shows something. ITA_SCREENSHOTS=FOLDER keeps it. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { temporaryFolder } from './built';
import { choose, goTo } from './clerk';
import { wrongInAnyLook } from './looks';

const SAMPLE = 'three-years-2565-2567.xlsx';
const SAVE = 'บันทึกเป็นภาพ (PNG)';
const COPY = 'คัดลอกภาพ';

const WIDTHS = [320, 350, 768, 1280];

/** Decodes an image in the page and gives its size and the colours that stand in it, with their shares of all. */
async function looked(
  page: Page,
  bytes: Buffer,
): Promise<{ width: number; height: number; colors: number[] }> {
  return page.evaluate(
    async (data) => {
      const decoded = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const blob = new Blob([decoded], { type: 'image/png' });
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
      const counts = new Map<number, number>();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      const colors = [...counts.values()].sort((a, b) => b - a).map((count) => count / pixels.length);
      return { width: image.width, height: image.height, colors };
    },
    // A list of numbers takes a minute to hand over on a slow machine.
    bytes.toString('base64'),
  );
}

inChromium('the picture for an executive', () => {
  const folder = temporaryFolder();
  const shots = process.env.ITA_SCREENSHOTS;
  let site: Site;
  beforeAll(async () => {
    if (shots !== undefined) mkdirSync(shots, { recursive: true });
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  async function analysed(options: BrowserContextOptions = {}, file = SAMPLE): Promise<Page> {
    const page = await site.open(options);
    await choose(page, file);
    await goTo(page, 1);
    await page.locator('.picture svg').waitFor();
    return page;
  }

  async function saved(page: Page, name: string): Promise<Buffer> {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: SAVE }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^ภาพสรุปผล ITA .+\.png$/);
    await page.locator('.picture').getByText(`บันทึกภาพ ${file.suggestedFilename()} แล้ว`).waitFor();
    const path = join(shots ?? folder, name);
    await file.saveAs(path);
    return readFileSync(path);
  }

  test('is an image of 1,200 pixels that is not blank, light on a dark page too', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await analysed({ colorScheme });
      const { width, height, colors } = await looked(page, await saved(page, `saved-${colorScheme}.png`));
      expect(width).toBe(1200);
      expect(height).toBeGreaterThan(800);
      // White ground, and enough that stands on it.
      expect(colors[0]).toBeGreaterThan(0.6);
      expect(colors[0]).toBeLessThan(0.97);
      expect(colors.length).toBeGreaterThan(50);
    }
  });

  test('is copied, or says why not', async () => {
    const page = await analysed({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: COPY }).click();
    await page.getByText('คัดลอกภาพแล้ว').waitFor();
    const bytes = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const copied = new Uint8Array(await (await item!.getType('image/png')).arrayBuffer());
      return btoa(Array.from(copied, (byte) => String.fromCharCode(byte)).join(''));
    });
    expect((await looked(page, Buffer.from(bytes, 'base64'))).width).toBe(1200);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: COPY }).click();
    await page.getByText('เบราว์เซอร์ไม่อนุญาตให้คัดลอกภาพ').waitFor();
  });

  test('says all that it shows', async () => {
    const page = await analysed();
    const words = await page.getByRole('img', { name: /^ผลการประเมิน ITA/ }).getAttribute('aria-label');
    expect(words).toMatch(/คะแนนภาพรวม [๐-๙.]+ คะแนน ระดับ/);
    expect(words).toMatch(/จุดแข็ง .+ตัวชี้วัดที่ได้คะแนนน้อยที่สุด/);
  });

  test('nothing to complain of in any look, nothing cut at any width', async () => {
    const page = await analysed({ bypassCSP: true });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      const picture = page.locator('.picture svg');
      await picture.waitFor();
      // From one column to two the picture moves to another place: it is away for a moment.
      await page.waitForFunction(
        (most) => {
          const drawn = document.querySelector('.picture svg');
          return drawn !== null && drawn.getBoundingClientRect().width <= most;
        },
        Math.min(600, width),
      );
      const outside = await picture.evaluate((svg) => {
        const { left, right, bottom } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((text) => {
            const box = text.getBoundingClientRect();
            return box.left < left - 0.5 || box.right > right + 0.5 || box.bottom > bottom + 0.5;
          })
          .map(({ textContent }) => textContent);
      });
      expect(outside).toEqual([]);
    }
    expect(await wrongInAnyLook(page, 'picture', '.picture svg')).toEqual([]);
  });
});
