import { join } from 'node:path';

/** What can be asked of this computer. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is a file or folder. */
  readonly exists: (path: string) => boolean;
  /** Whether a program ends without complaint. */
  readonly succeeds: (command: string, args: readonly string[]) => boolean;
}

/** What "npm start" opens beside the server, or why it opens nothing. */
export type Launch =
  | { readonly kind: 'excel' | 'browser'; readonly command: string; readonly args: readonly string[] }
  | { readonly kind: 'no-certificate' }
  | { readonly kind: 'nothing' };

/** Where Excel is, by platform; elsewhere there is none. */
const EXCEL: Readonly<Partial<Record<NodeJS.Platform, (computer: Computer) => boolean>>> = {
  win32: ({ succeeds }) =>
    succeeds('reg', [
      'query',
      'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe',
      '/ve',
    ]),
  darwin: ({ exists }) => exists('/Applications/Microsoft Excel.app'),
};

/** Programs that open an address in the default browser. */
const BROWSER: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
  linux: ['xdg-open'],
};

/** npx is a script of the shell on Windows. */
const npx = (platform: NodeJS.Platform): readonly string[] =>
  platform === 'win32' ? ['cmd', '/c', 'npx', '--yes'] : ['npx', '--yes'];

function command([name = '', ...first]: readonly string[], ...args: readonly string[]) {
  return { command: name, args: [...first, ...args] };
}

/** The tool of Microsoft that puts an add-in into Excel and takes it out again; it is not a part of this project. */
export function debugging(platform: NodeJS.Platform, action: 'start' | 'stop', manifest: string) {
  const extra = action === 'start' ? ['desktop', '--app', 'excel', '--no-debug'] : ['desktop'];
  return command(npx(platform), 'office-addin-debugging', action, manifest, ...extra);
}

export const hasExcel = (computer: Computer): boolean => EXCEL[computer.platform]?.(computer) ?? false;

/**
 * Excel with the add-in where Excel is and trusts the server's certificate; else the product in the browser, where there
 * is a screen.
 */
export function chooseLaunch(computer: Computer, manifest: string, page: string): Launch {
  const { platform, home, env, exists } = computer;
  if (env.CI !== undefined) return { kind: 'nothing' };
  if (hasExcel(computer)) {
    const trusted = exists(join(home, '.office-addin-dev-certs', 'localhost.crt'));
    return trusted
      ? { kind: 'excel', ...debugging(platform, 'start', manifest) }
      : { kind: 'no-certificate' };
  }
  const browser = BROWSER[platform];
  const screen = platform !== 'linux' || (env.DISPLAY ?? env.WAYLAND_DISPLAY) !== undefined;
  return browser && screen ? { kind: 'browser', ...command(browser, page) } : { kind: 'nothing' };
}
