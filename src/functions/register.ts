import { IMPLEMENTATIONS } from './catalogue/implementations';
import type { Implementation } from './define';
import { evaluate } from './evaluate';
import { Failure } from './failure';
import type { FunctionsHost } from './host';
import { errorCodeOf } from './values';

declare const CustomFunctions: FunctionsHost;

/** An error of Excel; one that stood in an argument goes on as it is when the runtime knows it. */
function toError(failure: Failure, host: FunctionsHost): Error {
  const { origin, code, message } = failure;
  if (origin === null) return new host.Error(host.ErrorCode[code], message);
  return origin instanceof host.Error ? origin : new host.Error(errorCodeOf(origin) ?? host.ErrorCode[code]);
}

/** The runtime puts what it knows of the call behind the arguments, wherever those end. */
const isInvocation = (argument: unknown): boolean =>
  typeof argument === 'object' && argument !== null && ('functionName' in argument || 'address' in argument);

const isFailure = (cell: unknown): cell is Failure => cell instanceof Failure;

function callable(implementation: Implementation, host: FunctionsHost) {
  return (...args: readonly unknown[]): unknown => {
    const result = evaluate(implementation, isInvocation(args[args.length - 1]) ? args.slice(0, -1) : args);
    // Thrown, so that every version of Excel shows the message; within a range only the cell itself is an error.
    if (result instanceof Failure) throw toError(result, host);
    if (typeof result !== 'object') return result;
    return result.map((row) =>
      row.some(isFailure) ? row.map((cell) => (isFailure(cell) ? toError(cell, host) : cell)) : row,
    );
  };
}

/** Makes every custom function known to Excel's runtime. Call it once, after office.js has loaded. */
export function registerFunctions(host: FunctionsHost = CustomFunctions): void {
  for (const implementation of IMPLEMENTATIONS) {
    host.associate(implementation.name, callable(implementation, host));
  }
}
