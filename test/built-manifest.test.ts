/** The manifest that a build writes for the server that will hold the product. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { judge, PROJECT_SURROUNDINGS } from '../scripts/validate-manifest';

type Configure = (env: { readonly host?: string }, options: { readonly mode: string }) => Configuration[];

const configure = jest.requireActual<Configure>('../webpack.config.js');
const pageFor = (host?: string): Configuration =>
  configure(host === undefined ? {} : { host }, { mode: 'production' }).find(({ name }) => name === 'page')!;

describe('a manifest for a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-build-'));
  const entry = join(folder, 'empty.js');
  writeFileSync(entry, '');
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Builds with the plugin that writes the manifest, and nothing else. */
  function build(host?: string): Promise<string> {
    const plugins = (pageFor(host).plugins ?? []).filter((plugin) => plugin?.constructor.name === 'Manifest');
    expect(plugins).toHaveLength(1);
    const compiler = webpack({ mode: 'none', entry, output: { path: folder }, plugins });
    return new Promise((resolve, reject) => {
      compiler.run((error) => {
        if (error) reject(error);
        else compiler.close(() => resolve(readFileSync(join(folder, 'manifest.xml'), 'utf8')));
      });
    });
  }

  test('without a host it is the one for "npm start"', async () => {
    expect(await build()).toBe(readFileSync(join(__dirname, '../manifest.xml'), 'utf8'));
  });

  test.each(['https://ita.example.go.th', 'https://ita.example.go.th/'])(
    '%s: every address is on it, and every rule is kept',
    async (host) => {
      const text = await build(host);
      expect(text).not.toContain('localhost');
      expect(text).toContain('"https://ita.example.go.th/taskpane.html"');
      expect(judge(text, PROJECT_SURROUNDINGS).flatMap(({ faults }) => faults)).toEqual([]);
    },
  );

  test('a folder of a server', async () => {
    expect(await build('https://example.go.th/ita/')).toContain('"https://example.go.th/ita/help.html"');
  });
});

test.each([
  ['http://ita.example.go.th', 'Office takes add-ins from https only'],
  ['ita.example.go.th', 'this is no address'],
  ['https://ita.example.go.th?x=1', 'only a host and a folder'],
  ['https://name@ita.example.go.th', 'only a host and a folder'],
])('--env host=%s is refused: %s', (host, why) => {
  expect(() => pageFor(host)).toThrow(`--env host=${host}: ${why}`);
});
