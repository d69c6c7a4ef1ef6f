import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause in typing after which the documents are drawn with what was typed; at every key a slow computer could not keep up. */
const PAUSE = 400;

/**
 * A text that is typed: it is handed on after a pause, and at once when the field is left or taken away, so that nothing is lost.
 * @param known as it is where nothing is being typed
 */
export function useWriting(
  known: string,
  onText: (text: string) => void,
): readonly [text: string, type: (text: string) => void, settle: () => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null>(
    null,
  );
  const hand = useRef(onText);
  useEffect(() => {
    hand.current = onText;
  }, [onText]);
  const settle = useCallback((): void => {
    const last = waiting.current;
    if (!last) return;
    clearTimeout(last.timer);
    waiting.current = null;
    hand.current(last.text);
    setTyped(null);
  }, []);
  useEffect(() => settle, [settle]);
  const type = (text: string): void => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { text, timer: setTimeout(settle, PAUSE) };
    setTyped(text);
  };
  return [typed ?? known, type, settle];
}
