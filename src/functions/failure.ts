import { functionMessage, type FunctionMessageKey } from '../text/functions-th';

/** The two errors of Excel that show a message of ours: #VALUE! and #N/A. */
export type FailureCode = 'invalidValue' | 'notAvailable';

/** Why there is no result; a value until the edge, where it becomes an error of Excel. */
export class Failure {
  constructor(
    readonly code: FailureCode,
    readonly message: string,
    /** The error that stood in an argument and is passed on as it is. */
    readonly origin: object | null = null,
  ) {}
}

type Params = Readonly<Record<string, string | number>>;

/** #VALUE! with a sentence that says what to do. */
export const invalid = (key: FunctionMessageKey, params?: Params): Failure =>
  new Failure('invalidValue', functionMessage(key, params));

/** #N/A with a sentence that says what to do: an unknown indicator, or a year without rules. */
export const unavailable = (key: FunctionMessageKey, params?: Params): Failure =>
  new Failure('notAvailable', functionMessage(key, params));

/** The error of a cell, passed on. */
export const passedOn = (origin: object): Failure => new Failure('invalidValue', '', origin);
