import { strToU8, zipSync, type Zippable } from 'fflate';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const DIST = join(ROOT, 'dist');

const versionOfProduct = (): string =>
  (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly version: string }).version;

/** Bundles of the command line, and the licences of what is in them. */
const OF_COMMAND_LINE = /^(?:ita(?:-.+)?\.js(?:\.LICENSE\.txt)?|THIRD-PARTY-LICENCES\.txt)$/;
/** Notes of a build for whoever builds again. */
const OF_BUILD = '.built-from';

/** The earliest day that a zip can hold: the same build gives the same bytes on every day. */
const NO_DAY = new Date(1980, 0, 1);

function filesIn(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${prefix}${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, `${path}/`) : [path];
    });
}

/** Everything that a web server has to hold, in one file. */
function writeSite(target: string): void {
  const paths = filesIn(DIST).filter((path) => !OF_COMMAND_LINE.test(path) && !path.endsWith(OF_BUILD));
  const site: Zippable = Object.fromEntries(paths.map((path) => [path, readFileSync(join(DIST, path))]));
  site.LICENSE = readFileSync(join(ROOT, 'LICENSE'));
  writeFileSync(target, zipSync(site, { level: 9, mtime: NO_DAY }));
}

/** The command line as a package that rests on no other: its bundles, which stand in dist, hold what they need. */
function packCommandLine(folder: string): void {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/**
 * The section of a version in a changelog, without its heading; of a version that has none yet what is unreleased.
 * ('## [0.2.0] - 2026-12-01\n\n- more\n\n## [0.1.0]\n', '0.2.0') → '- more'
 * @throws Error when it has neither
 */
export function changelogSection(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const of = (name: string): string | undefined => sections.find((each) => each.startsWith(`[${name}]`));
  const section = of(version) ?? of('Unreleased');
  if (section === undefined) throw new Error(`The changelog has no section for ${version}.`);
  return section.slice(section.indexOf('\n')).trim();
}

/** A file of a release. */
export interface ReleaseFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Makes a release of what stands in dist: the site as dist.zip, the page of one file, the manifest, the command line as a package, what
 * changed, and the checksums of all of them in the form that `sha256sum --check` reads.
 * @param folder is emptied first
 */
export function writeRelease(folder: string): readonly ReleaseFile[] {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeSite(join(folder, 'dist.zip'));
  for (const name of ['offline.html', 'manifest.xml']) copyFileSync(join(DIST, name), join(folder, name));
  packCommandLine(folder);
  const notes = changelogSection(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'), versionOfProduct());
  writeFileSync(join(folder, 'CHANGES.md'), strToU8(`${notes}\n`));
  const files = readdirSync(folder)
    .sort()
    .map((name): ReleaseFile => {
      const path = join(folder, name);
      const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
      return { name, bytes: statSync(path).size, sha256 };
    });
  writeFileSync(join(folder, 'SHA256SUMS'), files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join(''));
  return files;
}
