import { useCallback, useEffect, useRef, useState } from 'react';
import { useDispatch } from '../pane-context';

/** A pause in typing after which the text is kept; at every key a slow computer could not keep up. */
const PAUSE = 400;

/** From the first key in a field until it is left. */
interface Typing {
  /** What is not handed on yet. */
  text: string | null;
  /** Something of it was handed on. */
  began: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * A text that is typed: it is handed on after a pause, and when the field is left or taken away, so that nothing is lost; the field shows
 * what was typed until it is left. The pane knows that somebody types: a cell is written when he is done.
 * @param known as it stands where nobody types
 * @param onText `goesOn` where something of the same typing was handed on before
 */
export function useKeptTyping(
  known: string,
  onText: (text: string, goesOn: boolean) => void,
): readonly [text: string, type: (text: string) => void, leave: () => void] {
  const dispatch = useDispatch();
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
    dispatch({ kind: 'typing', typing: false });
  }, [settle, dispatch]);
  useEffect(() => leave, [leave]);
  const type = (text: string): void => {
    if (typing.current === null) dispatch({ kind: 'typing', typing: true });
    const now = (typing.current ??= { text: null, began: false });
    clearTimeout(now.timer);
    Object.assign(now, { text, timer: setTimeout(settle, PAUSE) });
    setTyped(text);
  };
  return [typed ?? known, type, leave];
}
