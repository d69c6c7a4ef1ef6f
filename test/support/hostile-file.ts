import type { UnreadableFileCode } from '../../src/workbook/file/errors';

/** What becomes of a file: the scores of the table in it, a workbook without scores, or the reason of the refusal. */
export type Outcome = 'scores' | 'no-scores' | UnreadableFileCode;

/** A file that is broken, made to harm, or written as hardly any program does. */
export interface HostileFile {
  readonly name: string;
  readonly outcome: Outcome;
  readonly make: () => Uint8Array;
  /** Takes long to make or to read: measured in a process of its own only. */
  readonly heavy?: true;
}
