import { keptWorkText } from '../../app/keeping/kept-work';
import type { WorkSlot } from '../host/workbook-source';
import { notice, type Notice } from './notice';
import type { PaneState } from './pane-state';
import type { PaneStore } from './pane-store';
import { problemDetail } from './problem';
import { workOf } from './work-of';

/** Long enough for somebody who types, short enough that nothing is lost when he closes the pane. */
const PAUSE = 1000;

/** Whatever else changes in the state is not kept. */
const KEPT = ['edits', 'order', 'selected', 'adrift'] as const satisfies readonly (keyof PaneState)[];

/** Keeps with the workbook what the user did, a moment after he did it. What goes wrong is told once. */
export class WorkKeeper {
  /** What stands in the workbook. */
  #written: string | null;
  #seen: PaneState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #told = false;
  readonly #leave: () => void;

  /**
   * @param opened the state right after the workbook was opened
   * @param stored what was kept in it then; null when nothing was
   */
  constructor(
    private readonly store: PaneStore,
    private readonly slot: WorkSlot,
    opened: PaneState,
    stored: unknown,
  ) {
    this.#seen = opened;
    const asOpened = keptWorkText(workOf(opened));
    this.#written = stored === null ? asOpened : JSON.stringify(stored);
    if (this.#written !== asOpened) this.#soon();
    this.#leave = store.subscribe(this.#look);
    this.#look();
  }

  readonly #look = (): void => {
    const state = this.store.get();
    const same = KEPT.every((part) => state[part] === this.#seen[part]);
    this.#seen = state;
    if (!same) this.#soon();
  };

  readonly #soon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), PAUSE);
  };

  #tell(problem: Notice): void {
    if (this.#told) return;
    this.#told = true;
    this.store.dispatch({ kind: 'refused', problem });
  }

  /** Keeps no more: another workbook takes the place of this one. */
  readonly end = (): void => {
    clearTimeout(this.#timer);
    this.#leave();
  };

  /** Keeps at once what is not kept yet; gives whether all is kept. Never rejects. */
  readonly now = async (): Promise<boolean> => {
    clearTimeout(this.#timer);
    const before = this.#written;
    const text = keptWorkText(workOf(this.store.get()));
    if (text === before) return true;
    if (text === null) {
      this.#tell(notice('pane.kept.too-large'));
      return false;
    }
    this.#written = text;
    try {
      await this.slot.write(JSON.parse(text));
      this.#told = false;
      return true;
    } catch (error) {
      // Unless something later was written in the meantime.
      if (this.#written === text) this.#written = before;
      this.#tell(notice('pane.kept.failed', { detail: problemDetail(error) }));
      return false;
    }
  };
}
