import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(__dirname, '..');
const TESTS = /\.test\.tsx?$/;
/** What a bundle is made of besides src/. */
const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];

/** Files of the product, as paths in the project in one order on every computer. */
function sources(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sources(path);
      return TESTS.test(path) ? [] : [path];
    });
}

/** A digest of everything that a bundle in dist is built from: it changes whenever a build could give another. */
export function sourceDigest(): string {
  const hash = createHash('sha256');
  for (const path of [...SETTINGS, ...sources('src')]) {
    const content = readFileSync(join(PROJECT, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
