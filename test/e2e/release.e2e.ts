/** The release as a stranger gets it: installed in an empty folder, unpacked on a server. */
import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changelogSection, writeRelease, type ReleaseFile } from '../../scripts/release-files';
import { readWorkbook } from '../../src/workbook/file/read';

const SAMPLE = join(__dirname, '..', '..', 'samples', '004-ubon-2564.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'ita-release-'));
const made = join(folder, 'made');
let files: readonly ReleaseFile[] = [];

const program = (name: string, args: readonly string[], cwd: string): string =>
  execFileSync(name, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

beforeAll(() => {
  files = writeRelease(made);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('it holds the site, the page of one file, the manifest, the command line and what changed, with their checksums', () => {
  expect(files.map(({ name }) => name)).toEqual([
    'CHANGES.md',
    'dist.zip',
    expect.stringMatching(/^ita-planner-\d+\.\d+\.\d+\.tgz$/),
    'manifest.xml',
    'offline.html',
  ]);
  const sums = readFileSync(join(made, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const digest = (name: string): string =>
    createHash('sha256')
      .update(readFileSync(join(made, name)))
      .digest('hex');
  expect(sums).toEqual(files.map(({ name }) => `${digest(name)}  ${name}`));
});

test('the site holds every file that its page and the manifest ask for, and nothing of the command line', () => {
  const site = Object.keys(unzipSync(readFileSync(join(made, 'dist.zip'))));
  const asked = [
    ...readFileSync(join(made, 'manifest.xml'), 'utf8').matchAll(/https:\/\/localhost:3000\/([^"?]+)/g),
  ].map(([, path = '']) => path);
  expect(asked.length).toBeGreaterThan(5);
  expect(site).toEqual(expect.arrayContaining(asked));
  expect(site.filter((path) => /^ita|built-from/.test(path))).toEqual([]);
});

test('the command line works where nothing but its package is installed', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const tarball = join(made, files.find(({ name }) => name.endsWith('.tgz'))?.name ?? '');
  program('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], empty);
  program('npx', ['--offline', 'ita', 'plan', SAMPLE, '-o', 'plan.xlsx', '--word', 'plan.docx'], empty);
  const { sheets } = readWorkbook(readFileSync(join(empty, 'plan.xlsx')));
  expect(sheets.filter(({ marker }) => marker !== null).length).toBeGreaterThan(4);
  expect(readFileSync(join(empty, 'plan.docx')).subarray(0, 2).toString()).toBe('PK');
});

describe('the section of a version', () => {
  const CHANGELOG =
    '# Changelog\n\n## [Unreleased]\n\n- new\n\n## [0.1.0] - 2026-11-01\n\n### Added\n\n- old\n';

  test('is what stands below its heading', () => {
    expect(changelogSection(CHANGELOG, '0.1.0')).toBe('### Added\n\n- old');
  });

  test('of a version to come is what is unreleased', () => {
    expect(changelogSection(CHANGELOG, '0.1')).toBe('- new');
    expect(() => changelogSection('# Changelog\n', '0.1.0')).toThrow('no section');
  });
});
