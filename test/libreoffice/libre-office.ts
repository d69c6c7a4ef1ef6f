import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from '../support/register-steps';

/** A step on a sheet; cells may be given numbers as well. */
export type OfficeStep = { readonly sheet: string } & (
  | Step
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly text: string | number }
);

/** LibreOffice without a window, as a person's other program. */
export interface LibreOffice {
  /** Opens a file, does the steps, and saves it as .xlsx or .ods, as the name says. */
  readonly edit: (from: string, to: string, steps: readonly OfficeStep[]) => void;
  /** Prints a file, and tells which cells of its sheets do not show their text in full. */
  readonly print: (order: PrintOrder) => readonly CutText[];
  readonly close: () => void;
}

export interface PrintOrder {
  readonly file: string;
  readonly pdf: string;
  /** How the names of sheets begin whose texts are looked at. */
  readonly sheets: readonly string[];
  /** Columns that are as wide as Excel has them, which LibreOffice takes as wider, or as LibreOffice has them. */
  readonly widths: keyof typeof WIDER;
}

/** A cell that does not show all of its text, and what it lacks. */
export interface CutText {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly why: string;
}

const FOLDER = join(process.cwd(), 'test/libreoffice');

/** LibreOffice does not round the digit in which columns are counted to pixels. */
const WIDER = { excel: 1.06, own: 1 } as const;

/** The Python that has LibreOffice's own bridge. */
const PYTHON = process.env.UNO_PYTHON ?? '/usr/bin/python3';

const answers = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** Why LibreOffice cannot be used here; null when it can. */
export function noLibreOffice(): string | null {
  if (!answers('which', 'soffice')) return 'there is no soffice; install LibreOffice Calc';
  if (!existsSync(PYTHON) || !answers(PYTHON, '-c', 'import uno'))
    return `${PYTHON} has no uno; install python3-uno or set UNO_PYTHON`;
  return null;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/**
 * Starts LibreOffice with settings of its own, so that another one that is open is left alone.
 * @param environment what it is told beside the environment of this program, for example where to find fonts
 */
export async function startLibreOffice(
  environment: Readonly<Record<string, string>> = {},
): Promise<LibreOffice> {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'ita-office-'));
  const office = spawn(
    'soffice',
    [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${profile}`,
      `--accept=socket,host=localhost,port=${port};urp;`,
    ],
    { stdio: 'ignore', detached: true, env: { ...process.env, ...environment } },
  );
  office.unref();
  return {
    edit: (from, to, steps) => {
      execFileSync(PYTHON, [join(FOLDER, 'edit.py'), String(port)], {
        input: JSON.stringify({ open: from, save: to, steps }),
        stdio: ['pipe', 'ignore', 'pipe'],
      });
    },
    print: ({ file, pdf, sheets, widths }) => {
      const found = execFileSync(PYTHON, [join(FOLDER, 'look.py'), String(port)], {
        input: JSON.stringify({ open: file, pdf, sheets, wider: WIDER[widths] }),
        encoding: 'utf8',
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      return JSON.parse(found) as readonly CutText[];
    },
    close: () => {
      // soffice is a script that starts the program: both are of the group that was started here.
      if (office.pid !== undefined) process.kill(-office.pid, 'SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}
