import { inspect } from 'node:util';

/** With this in the environment (ITA_DEBUG=1) the error stream also gets where an exception came from. */
const DEBUG = 'ITA_DEBUG';

/** What a developer needs to know of an exception, in one line; for a sentence. */
export function causeText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Where an exception came from and what caused it, for whoever asked for it; nobody else is shown lines of a program. */
export function tellDeveloper(error: unknown): void {
  if ((process.env[DEBUG] ?? '') !== '') process.stderr.write(`${inspect(error)}\n`);
}
