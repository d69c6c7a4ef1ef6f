import { useSyncExternalStore } from 'react';

/** From here on a list and what is chosen in it stand side by side; the style sheets have the same width. */
const WIDE = '(min-width: 760px)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** The page is wide enough for two columns. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
