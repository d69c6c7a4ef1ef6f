import type { EventMessage } from './events';
import type { Services } from './services';

/** What a cell would show: the value (a list of rows spills), or an error value with its message. */
export type FunctionResult =
  { readonly value: unknown } | { readonly error: { readonly code: string; readonly message: string } };

export interface FunctionCall {
  /** Cell with the formula. */
  readonly address?: string;
  /** What the metadata of the function say: 1 cancelable, 2 streaming, 4 takes error values. */
  readonly flags?: number;
}

/** Numbers under which the runtime reports errors; 2 and 3 are what a function throws that is no CustomFunctions.Error. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  0: '#VALUE!',
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const CATEGORY = 1;
const INVOKE = 1000;

/** Id, whether it worked, value or message, and number of the error. */
type WireOutcome = readonly [id: number, worked: boolean, value: unknown, code?: unknown];

function resultOf([, worked, value, code]: WireOutcome): FunctionResult {
  if (worked) return { value };
  return { error: { code: ERROR_CODES[Number(code)] ?? '#VALUE!', message: String(value) } };
}

/** Calls functions that the add-in has associated, as Excel does when it calculates a cell. */
export class FunctionCaller {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private lastId = 0;

  constructor(
    services: Services,
    private readonly emit: (messages: readonly EventMessage[]) => void,
  ) {
    const take = (outcomes: unknown): null => {
      for (const outcome of outcomes as readonly WireOutcome[]) this.settle(outcome);
      return null;
    };
    services.answers.set('SetInvocationArrayResults', take);
    services.answers.set('SetInvocationResults', take);
  }

  /**
   * @param name id of the function in the metadata, without the namespace
   * @param args as Excel hands them over: a range is a list of rows, what was left out is null
   */
  call(
    name: string,
    args: readonly unknown[],
    { address = 'Sheet1!A1', flags = 0 }: FunctionCall = {},
  ): Promise<FunctionResult> {
    this.lastId += 1;
    const id = this.lastId;
    const message = JSON.stringify([id, name, args, address, flags]);
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.emit([{ messageCategory: CATEGORY, messageType: INVOKE, targetId: '', message }]);
    });
  }

  private settle(outcome: WireOutcome): void {
    const resolve = this.waiting.get(outcome[0]);
    this.waiting.delete(outcome[0]);
    resolve?.(resultOf(outcome));
  }
}
