import type { MessageKey } from '../../text/message';

/** A sentence that is said in whatever language the pane has at that moment. */
export interface Notice {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
  /** Said after it: what a failure left in the workbook. */
  readonly then?: MessageKey;
  /** What could not be read can be typed or pasted: the form for scores is offered. */
  readonly offersForm?: boolean;
}

/** A notice of a sentence and its parameters. */
export function notice(key: MessageKey, params: Notice['params'] = {}): Notice {
  return { key, params };
}
