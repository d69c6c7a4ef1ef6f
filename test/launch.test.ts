/** What "npm start" opens beside the server. */
import { chooseLaunch, debugging, type Computer } from '../scripts/launch';

const MANIFEST = '/project/manifest.xml';
const PAGE = 'https://localhost:3000/taskpane.html';

const computer = (parts: Partial<Computer>): Computer => ({
  platform: 'linux',
  home: '/home/x',
  env: {},
  exists: () => false,
  succeeds: () => false,
  ...parts,
});
const launch = (parts: Partial<Computer>) => chooseLaunch(computer(parts), MANIFEST, PAGE);
const CERTIFICATE = /\.office-addin-dev-certs.localhost\.crt$/;

test('Windows with Excel: the add-in in Excel', () => {
  const asked: string[] = [];
  const succeeds = (command: string, args: readonly string[]): boolean => {
    asked.push([command, ...args].join(' '));
    return true;
  };
  expect(launch({ platform: 'win32', exists: (path) => CERTIFICATE.test(path), succeeds })).toEqual({
    kind: 'excel',
    command: 'cmd',
    args: [
      '/c',
      'npx',
      '--yes',
      'office-addin-debugging',
      'start',
      MANIFEST,
      'desktop',
      '--app',
      'excel',
      '--no-debug',
    ],
  });
  expect(asked).toEqual([expect.stringContaining('App Paths\\excel.exe')]);
});

test('Mac with Excel: likewise', () => {
  const exists = (path: string): boolean => path.endsWith('Microsoft Excel.app') || CERTIFICATE.test(path);
  expect(launch({ platform: 'darwin', exists })).toMatchObject({ kind: 'excel', command: 'npx' });
});

test('Excel that does not trust the certificate is not started', () => {
  expect(launch({ platform: 'win32', succeeds: () => true })).toEqual({ kind: 'no-certificate' });
});

test.each([
  ['win32', {}, 'cmd'],
  ['darwin', {}, 'open'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
] as const)('%s without Excel: the browser', (platform, env, command) => {
  const choice = launch({ platform, env });
  expect(choice).toMatchObject({ kind: 'browser', command });
  expect('args' in choice && choice.args.at(-1)).toBe(PAGE);
});

test('nothing is opened without a screen, on an unknown system, or where checks run', () => {
  expect(launch({})).toEqual({ kind: 'nothing' });
  expect(launch({ platform: 'aix', env: { DISPLAY: ':0' } })).toEqual({ kind: 'nothing' });
  expect(launch({ platform: 'win32', env: { CI: '1' }, succeeds: () => true })).toEqual({ kind: 'nothing' });
});

test('"npm stop" takes the add-in out of Excel', () => {
  expect(debugging('darwin', 'stop', MANIFEST)).toEqual({
    command: 'npx',
    args: ['--yes', 'office-addin-debugging', 'stop', MANIFEST, 'desktop'],
  });
});
