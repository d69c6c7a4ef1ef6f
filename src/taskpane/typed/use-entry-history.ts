import { useEffect } from 'react';
import { useDispatch, usePane } from '../pane-context';

const isEntry = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'entering' in state;

/** Outside of Excel the form is a page for Back of the browser: what was typed stays, and the first page is shown. */
export function useEntryHistory(): () => void {
  const dispatch = useDispatch();
  const inExcel = usePane((state) => state.inExcel);
  useEffect(() => {
    if (inExcel) return;
    if (!isEntry(window.history.state)) window.history.pushState({ entering: true }, '');
    const follow = ({ state }: PopStateEvent): void => dispatch({ kind: 'enter', entering: isEntry(state) });
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [inExcel, dispatch]);
  return () => {
    if (isEntry(window.history.state)) window.history.back();
    else dispatch({ kind: 'enter', entering: false });
  };
}
