import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sourceDigest } from './source-digest';

const PROJECT = resolve(__dirname, '..');
const DIST = join(PROJECT, 'dist');
const WEBPACK = join(PROJECT, 'node_modules', 'webpack', 'bin', 'webpack.js');

/** The bundles that tests start, by the names of their configurations. */
export const BUNDLES = { cli: join(DIST, 'ita.js'), functions: join(DIST, 'functions.js') } as const;
type Bundle = keyof typeof BUNDLES;

/** Whether a bundle in dist is what "npm run build" would write now; webpack.config.js leaves beside it what it was built from. */
function isUpToDate(bundle: Bundle, digest: string): boolean {
  const note = join(DIST, `${bundle}.built-from`);
  if (!existsSync(BUNDLES[bundle]) || !existsSync(note)) return false;
  return readFileSync(note, 'utf8') === `${digest} production\n`;
}

/** Builds those of the bundles into dist that are not what the sources of this moment give. */
export function buildWhatIsOld(bundles: readonly Bundle[]): void {
  const digest = sourceDigest();
  const old = bundles.filter((bundle) => !isUpToDate(bundle, digest));
  if (old.length === 0) return;
  const names = old.flatMap((bundle) => ['--config-name', bundle]);
  execFileSync(process.execPath, [WEBPACK, '--mode', 'production', '--stats', 'errors-warnings', ...names], {
    cwd: PROJECT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
