/** What the page's files weigh and name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureSizes } from '../../scripts/size-budgets';
import { DIST } from './built';

const HTML = readFileSync(join(DIST, 'taskpane.html'), 'utf8');

test.each(measureSizes().map(({ files, measured, kilobytes }) => [files.join(' + '), measured, kilobytes]))(
  '%s: %d kB gz of %d',
  (_, measured, kilobytes) => {
    expect(measured).toBeLessThanOrEqual(kilobytes);
  },
);

test('the page names files that are there, all its own', () => {
  const named = [...HTML.matchAll(/(?:href|src)="?([^"\s>]+)/g)].map(([, file]) => file ?? '');
  expect(named).toContain('start.js');
  expect(named.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
});

test('the page forbids scripts, connections and everything else from anywhere but its own origin; office.js alone comes from Microsoft', () => {
  const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(HTML)?.[1] ?? '';
  const directives = policy.split(';').map((directive) => directive.trim());
  expect(directives).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com",
      "style-src 'self'",
      "worker-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]),
  );
  const others = policy.replace('https://appsforoffice.microsoft.com', '');
  expect(others).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
});
