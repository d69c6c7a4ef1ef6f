import { FUNCTIONS } from '../../src/functions/catalogue';
import { evaluate, type Evaluated } from '../../src/functions/evaluate';
import { Failure } from '../../src/functions/failure';

/** What a custom function gives for arguments as Excel passes them; an error is its code and message. */
export function callFunction(name: string, ...args: readonly unknown[]): Evaluated {
  const entry = FUNCTIONS.find(({ implementation }) => implementation.name === name);
  if (!entry) throw new Error(`no function ${name}`);
  return evaluate(entry.implementation, args);
}

/** The message of an error, '' for a result. */
export const messageOf = (result: Evaluated): string => (result instanceof Failure ? result.message : '');

/** "invalidValue", "notAvailable", or null for a result. */
export const errorOf = (result: Evaluated): string | null => (result instanceof Failure ? result.code : null);
