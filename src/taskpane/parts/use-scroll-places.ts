import { useLayoutEffect, useRef } from 'react';

/**
 * What is shown under a name is read from its beginning at first, and from where it was left whenever it is shown again.
 * @param name of what is shown
 */
export function useScrollPlaces(name: string): void {
  const places = useRef(new Map<string, number>());
  // Before the browser tells that a shorter page has scrolled, which is no place that anybody went to.
  useLayoutEffect(() => {
    const left = places.current.get(name) ?? 0;
    window.scrollTo(0, left);
    // What is drawn in two goes is high enough a frame later.
    const later = left > 0 ? requestAnimationFrame(() => window.scrollTo(0, left)) : 0;
    const keep = (): void => void places.current.set(name, window.scrollY);
    window.addEventListener('scroll', keep, { passive: true });
    return () => {
      cancelAnimationFrame(later);
      window.removeEventListener('scroll', keep);
    };
  }, [name]);
}
