import { useCallback } from 'react';
import { useDispatch } from '../pane-context';
import { useHandedOn } from '../parts/use-handed-on';

/** A text of the register that is typed: the pane knows that somebody types, a cell is written when he is done. */
export function useKeptTyping(
  known: string,
  onText: (text: string, goesOn: boolean) => void,
): ReturnType<typeof useHandedOn> {
  const dispatch = useDispatch();
  const tell = useCallback((typing: boolean) => dispatch({ kind: 'typing', typing }), [dispatch]);
  return useHandedOn(known, onText, tell);
}
