/** How much of the page React draws again after one key, as React tells its developer tools. */
import type { Locator, Page } from 'playwright-core';
import { inChromium, startSite, type Site } from './browser';
import { choose, goTo } from './clerk';

/** As much of React's tree as is looked at here. */
interface Fiber {
  /** 0 and 11 are components that are functions, 5 and 6 are elements and texts of the page. */
  readonly tag: number;
  /** The lowest bit says that the component was drawn. */
  readonly flags: number;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  /** The same in the tree before. */
  readonly alternate: Fiber | null;
  readonly stateNode: unknown;
}

declare global {
  interface Window {
    /** First element of every component that was drawn since it was emptied. */
    drawn: Node[];
  }
}

/** Stands in the place of React's developer tools and writes down what is drawn. */
function listen(): void {
  window.drawn = [];
  const firstNode = (fiber: Fiber | null): Node | null => {
    if (!fiber) return null;
    if (fiber.tag === 5 || fiber.tag === 6) return fiber.stateNode as Node;
    return firstNode(fiber.child) ?? firstNode(fiber.sibling);
  };
  const visit = (parent: Fiber): void => {
    // Children that are the same as before were not looked at.
    if (parent.child === parent.alternate?.child) return;
    for (let fiber = parent.child; fiber; fiber = fiber.sibling) {
      const node = firstNode(fiber.child);
      if ((fiber.tag === 0 || fiber.tag === 11) && (fiber.flags & 1) === 1 && node) window.drawn.push(node);
      visit(fiber);
    }
  };
  Object.assign(window, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => visit(root.current),
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  });
}

/** Components drawn by one key in a field: how many inside a part of the page, and the texts of those outside. */
async function drawnByKey(page: Page, field: Locator, part: Locator) {
  await field.focus();
  await page.evaluate(() => void window.drawn.splice(0));
  await page.keyboard.press('5');
  await page.waitForFunction(() => window.drawn.length > 0);
  return part.evaluate((element) => {
    const outside = window.drawn.filter((node) => !element.contains(node));
    return {
      inside: window.drawn.length - outside.length,
      outside: outside.map(({ textContent }) => textContent?.slice(0, 80)),
    };
  });
}

inChromium('one key', () => {
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterEach(() => site.endTest());
  afterAll(() => site.close());

  test('in the form of a measure draws that form again, and in a target what shows targets', async () => {
    const page = await site.open({}, listen);
    await choose(page, '004-ubon-2564.xlsx');
    await goTo(page, 1);
    const columns = page.locator('.columns');
    const target = await drawnByKey(page, columns.locator('table.priorities input').first(), columns);
    // What is not raised stays: the lists of strengths and weaknesses, the picture.
    expect(target.outside).toEqual([]);
    expect(target.inside).toBeGreaterThan(0);

    await goTo(page, 2);
    expect(await page.evaluate(() => window.drawn.length)).toBeGreaterThan(50);
    const measure = page.locator('.measure').first();
    await measure.getByRole('button', { name: 'แก้ไข' }).click();
    // The first key also says that something is not saved.
    await measure.getByLabel('มาตรการ', { exact: true }).press('1');
    await page.locator('.unsaved').waitFor();
    const form = await drawnByKey(page, measure.getByLabel('มาตรการ', { exact: true }), measure);
    expect(form.outside).toEqual([]);
    expect(form.inside).toBeGreaterThan(0);
  });
});
