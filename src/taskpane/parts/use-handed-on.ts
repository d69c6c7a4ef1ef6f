import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause in typing after which the text is handed on; at every key a slow computer could not keep up. */
const PAUSE = 400;

/** From the first key in a field until it is left. */
interface Typing {
  /** What is not handed on yet. */
  text: string | null;
  /** Something of it was handed on. */
  began: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

const IGNORED = (): void => undefined;

/**
 * A text that is typed: it is handed on after a pause, and when the field is left or taken away or the page is printed, so that nothing
 * is lost; the field shows what was typed until it is left.
 * @param known as it is where nobody types
 * @param onText `goesOn` where something of the same typing was handed on before
 * @param onTyping told when somebody begins to type, and when he is done
 */
export function useHandedOn(
  known: string,
  onText: (text: string, goesOn: boolean) => void,
  onTyping: (typing: boolean) => void = IGNORED,
): readonly [text: string, type: (text: string) => void, leave: () => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const typing = useRef<Typing | null>(null);
  const hand = useRef(onText);
  useEffect(() => {
    hand.current = onText;
  }, [onText]);
  const settle = useCallback((): void => {
    const now = typing.current;
    if (typeof now?.text !== 'string') return;
    clearTimeout(now.timer);
    const { text, began } = now;
    Object.assign(now, { text: null, began: true });
    hand.current(text, began);
  }, []);
  const leave = useCallback((): void => {
    if (typing.current === null) return;
    settle();
    typing.current = null;
    setTyped(null);
    onTyping(false);
  }, [settle, onTyping]);
  useEffect(() => leave, [leave]);
  useEffect(() => {
    // Ahead of what draws the printed pages.
    window.addEventListener('beforeprint', settle, { capture: true });
    return () => window.removeEventListener('beforeprint', settle, { capture: true });
  }, [settle]);
  const type = (text: string): void => {
    if (typing.current === null) onTyping(true);
    const now = (typing.current ??= { text: null, began: false });
    clearTimeout(now.timer);
    Object.assign(now, { text, timer: setTimeout(settle, PAUSE) });
    setTyped(text);
  };
  return [typed ?? known, type, leave];
}
