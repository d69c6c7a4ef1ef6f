/** "npm version" calls this: the manifest takes the version of package.json with "1." before it (docs/decisions/manifest.md). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const PATH = join(ROOT, 'manifest.xml');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

writeFileSync(
  PATH,
  readFileSync(PATH, 'utf8').replace(
    /(<Version>)[^<]*(<\/Version>)/,
    (_, open, close) => `${open}1.${version}${close}`,
  ),
);
