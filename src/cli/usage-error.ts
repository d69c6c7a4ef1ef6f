import type { MessageKey } from '../text/message';

/** The command line asks for something that cannot be done; `key` names the sentence that says what to do. */
export class UsageError extends Error {
  constructor(
    readonly key: MessageKey,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = 'UsageError';
  }
}
