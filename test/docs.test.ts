import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(__dirname, '..');

const within = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

const pages = [...readdirSync(ROOT), ...['docs', 'samples', 'test/excel-host'].flatMap(within)].filter(
  (path) => path.endsWith('.md'),
);

/** What a page links to or shows, without addresses of the web and places of its own. */
const targets = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)]
    .map(([, link, image]) => (link ?? image ?? '').replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));

test('every link and picture of the documentation leads to a file', () => {
  expect(pages).toContain('README.md');
  const broken = pages.flatMap((page) =>
    targets(readFileSync(join(ROOT, page), 'utf8'))
      .filter((target) => !existsSync(join(ROOT, dirname(page), decodeURI(target))))
      .map((target) => `${page}: ${target}`),
  );
  expect(broken).toEqual([]);
});

test('README is read in a few minutes: at most 6 kB', () => {
  expect(readFileSync(join(ROOT, 'README.md')).length).toBeLessThanOrEqual(6_000);
});
