import type { FailureCode } from './failure';

/** What Excel's runtime offers to custom functions, as far as they use it; `CustomFunctions` in every runtime. */
export interface FunctionsHost {
  readonly associate: (id: string, implementation: (...args: readonly unknown[]) => unknown) => void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<FailureCode, string>>;
}
