import type { Implementation, Rows } from '../define';
import type { FailureCode } from '../failure';
import type { CellResult } from '../values';

/** The same text in both languages. */
export interface Words {
  readonly th: string;
  readonly en: string;
}

/** A formula with the arguments it stands for; tests run every one. */
interface Call {
  readonly formula: string;
  readonly args: readonly unknown[];
}

/** A call that gives a result. */
export interface Example extends Call {
  readonly result: CellResult | Rows;
}

/** A call that gives an error. */
export interface ErrorExample extends Call {
  readonly error: FailureCode;
}

/**
 * A function with everything that is said about it. The texts become the metadata that Excel shows and
 * docs/functions.md; the bundle takes the implementation alone.
 */
export interface FunctionEntry {
  readonly implementation: Implementation;
  readonly summary: Words;
  /** One text per parameter, by its name. */
  readonly parameters: Readonly<Record<string, Words>>;
  readonly result: Words;
  readonly examples: readonly Example[];
  readonly errors: readonly ErrorExample[];
}
