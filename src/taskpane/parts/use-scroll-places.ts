import { useLayoutEffect, useRef } from 'react';

/** Whoever does one of these scrolls himself. */
const ACTS = ['wheel', 'keydown', 'pointerdown'] as const;

/**
 * What is shown under a name is read from its beginning at first, and from where it was left whenever it is shown again.
 * @param name of what is shown
 */
export function useScrollPlaces(name: string): void {
  const places = useRef(new Map<string, number>());
  // Before the browser tells that a shorter page has scrolled, which is no place that anybody went to.
  useLayoutEffect(() => {
    const left = places.current.get(name) ?? 0;
    // What is drawn in several goes is not high enough at first; until then no scrolling is the user's.
    let going = left > 0;
    const go = (): void => {
      window.scrollTo(0, left);
      going &&= Math.abs(window.scrollY - left) >= 1;
    };
    const stay = (): void => {
      going = false;
    };
    const keep = (): void => {
      if (!going) places.current.set(name, window.scrollY);
    };
    const heights = new ResizeObserver(() => going && go());
    go();
    heights.observe(document.body);
    window.addEventListener('scroll', keep, { passive: true });
    for (const act of ACTS) window.addEventListener(act, stay, { passive: true });
    return () => {
      heights.disconnect();
      window.removeEventListener('scroll', keep);
      for (const act of ACTS) window.removeEventListener(act, stay);
    };
  }, [name]);
}
