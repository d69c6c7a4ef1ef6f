import { readFileSync } from 'node:fs';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core'), 'utf8');
export const EVERY_RULE: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** What may hold in one look and not in another. */
export const RULES_OF_COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What stands at an edge covers a part of whatever is scrolled below it; nobody has to press it there. A colour on its way from one to another is none that anybody reads, and the pointer is over something else when the page moves. */
const AT_REST =
  '.steps, .foot, .typed-foot, .form > .buttons { position: static !important; } * { transition: none !important; }';

/**
 * What axe finds on the page as it is: rule and element. The page must be open with `bypassCSP`: axe is evaluated in
 * it, which its policy forbids to every script but its own.
 */
export async function violations(page: Page, runOnly = EVERY_RULE): Promise<string[]> {
  // Handing it over takes as long as asking it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(
    async ([rest, only]) => {
      const style = document.createElement('style');
      style.textContent = rest;
      document.head.append(style);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      // All that it has looked at would take ten times as long to hand over as what it found.
      const results = await axe.run({ runOnly: only, resultTypes: ['violations'] });
      style.remove();
      return results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
    },
    [AT_REST, runOnly] as const,
  );
}
