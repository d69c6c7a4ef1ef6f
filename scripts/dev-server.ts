import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { dirname, join } from 'node:path';

export const PROJECT = join(__dirname, '..');
const PORT = process.env.PORT ?? '3000';
export const PAGE = `https://localhost:${PORT}/taskpane.html`;

/** webpack.config.js sends it with every answer. */
const HEADER = 'x-ita-planner-server';

const CACHE = join(PROJECT, 'node_modules', '.cache', 'ita-planner');
const RECORD = join(CACHE, `dev-server-${PORT}.json`);
/** What the server prints. */
export const LOG = join(CACHE, `dev-server-${PORT}.log`);

/** A server that was left running. */
export interface Running {
  readonly pid: number;
  /** Chosen at start; the server answers with it, so another program under the same pid is never stopped. */
  readonly token: string;
}

/** The server that "npm start" left running, if its record is there; whether it still runs is another question. */
export function recorded(): Running | null {
  try {
    const { pid, token } = JSON.parse(readFileSync(RECORD, 'utf8')) as Partial<Running>;
    return typeof pid === 'number' && typeof token === 'string' ? { pid, token } : null;
  } catch {
    return null;
  }
}

export function record(running: Running): void {
  mkdirSync(dirname(RECORD), { recursive: true });
  writeFileSync(RECORD, JSON.stringify(running));
}

export function forget(): void {
  rmSync(RECORD, { force: true });
}

/**
 * Who answers on the port: the token of our server ("foreground" for "npm run dev-server"), '' for another program,
 * null when nobody answers. Its certificate is its own affair here: nothing secret is sent and no answer is trusted.
 */
export function whoAnswers(): Promise<string | null> {
  return new Promise((resolve) => {
    const request = get(PAGE, { rejectUnauthorized: false, timeout: 60_000 }, (response) => {
      response.resume();
      const token = response.headers[HEADER];
      resolve(typeof token === 'string' ? token : '');
    });
    request.on('timeout', () => request.destroy());
    request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED' ? null : ''));
  });
}
