import { useSyncExternalStore } from 'react';
import type { PlansProgress } from '../host/write-plans';

let progress: PlansProgress | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells how far the making of plans is; it goes on when the list of agencies is left. */
export function tellProgress(now: PlansProgress | null): void {
  progress = now;
  for (const listener of listeners) listener();
}

/** How far the making of plans is; null when none is under way. */
export const usePlansProgress = (): PlansProgress | null => useSyncExternalStore(subscribe, () => progress);
