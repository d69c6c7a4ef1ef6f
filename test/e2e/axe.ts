import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it is: rule and element. The page must be open with `bypassCSP`: axe is evaluated in
 * it, which its policy forbids to every script but its own.
 */
export async function violations(page: Page): Promise<string[]> {
  // What stands at an edge covers a part of whatever is scrolled below it; nobody has to press it there. A colour on its
  // way from one to another is none that anybody reads, and the pointer is over something else when the page moves.
  const uncovered = await page.addStyleTag({
    content:
      '.steps, .foot, .typed-foot, .form > .buttons { position: static !important; } * { transition: none !important; }',
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // Handing it over takes as long as asking it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // All that axe has looked at would take ten times as long to hand over as what it found.
  const found = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const results = await axe.run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  }, RULES);
  await uncovered.evaluate((style: Element) => style.remove());
  return found;
}
