import { paneReducer, type PaneAction } from './pane-reducer';
import type { PaneState } from './pane-state';

/** Holds the state; whoever subscribed is called after every change. */
export class PaneStore {
  #state: PaneState;
  readonly #listeners = new Set<() => void>();

  constructor(start: PaneState) {
    this.#state = start;
  }

  readonly get = (): PaneState => this.#state;

  readonly dispatch = (action: PaneAction): void => {
    const next = paneReducer(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
