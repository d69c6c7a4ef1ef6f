import { useState } from 'react';

/**
 * What stands in a field whose value something else sets too: what was typed, until the value becomes another one than
 * it means. It changes while the page is drawn, not in an effect: no old text is ever shown beside a new value.
 *
 * @param value what the field stands for
 * @param write the value as text
 * @param read what a text means; left out when the text is always written anew
 */
export function useTyped<Value>(
  value: Value,
  write: (value: Value) => string,
  read?: (text: string) => Value,
): [string, (text: string) => void] {
  const [text, setText] = useState(() => write(value));
  const [last, setLast] = useState(value);
  if (value !== last) {
    setLast(value);
    if (read?.(text) !== value) setText(write(value));
  }
  return [text, setText];
}
