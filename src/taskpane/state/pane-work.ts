import { readingChanges } from '../../app/reading-changes';
import { DEFAULT_SETTINGS } from '../../app/settings';
import type { CellRef } from '../../workbook/cell-grid';
import type { SheetKind } from '../../workbook/sheet-document';
import type { WorkbookBehind } from '../host/workbook-behind';
import type { PaneStore } from './pane-store';
import { selectedSet } from './pane-state';
import { notice } from './notice';
import { problemOf } from './problem';

/** The sheet a user wants to see after making: the plan before the rest. */
const SHOWN_FIRST: readonly SheetKind[] = ['plan', 'analysis', 'register', 'owners'];

/** The jobs that take time: they read and write the workbook and tell the store how it went. */
export class PaneWork {
  readonly #store: PaneStore;
  #behind: WorkbookBehind | null = null;
  #turn = 0;
  #running = new AbortController();

  /** @param save hands a file that was made to the user */
  constructor(
    store: PaneStore,
    private readonly save: (name: string, bytes: Uint8Array) => void,
  ) {
    this.#store = store;
  }

  /** Runs one job; a job that was under way is broken off. */
  async #run(start: 'read' | 'make' | 'remove', name: string, job: Job): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const turn = ++this.#turn;
    const { dispatch } = this.#store;
    dispatch(start === 'read' ? { kind: start, turn, name } : { kind: start, turn });
    try {
      await job(turn, signal);
    } catch (error) {
      dispatch(
        signal.aborted ? { kind: 'stopped', turn } : { kind: 'failed', turn, problem: problemOf(error) },
      );
    }
  }

  /** Reads a workbook and works on it from now on. */
  readonly open = (behind: WorkbookBehind): Promise<void> => {
    this.#behind = behind;
    return this.#run('read', behind.name, async (turn, signal) => {
      const scores = await behind.read(signal);
      signal.throwIfAborted();
      const { open } = this.#store.get();
      const settings = behind.loadSettings() ?? open?.settings ?? DEFAULT_SETTINGS;
      this.#store.dispatch({ kind: 'opened', turn, behind, scores, settings });
    });
  };

  /** Reads the same workbook once more, also when it could not be read before. */
  readonly readAgain = async (): Promise<void> => {
    if (this.#behind) await this.open(this.#behind);
  };

  /** Makes what was ordered, unless the workbook is no longer what it was: then says so and makes nothing. */
  readonly make = (): Promise<void> =>
    this.#run('make', '', async (turn, signal) => {
      const before = this.#store.get();
      const set = selectedSet(before);
      if (!before.open || !set) return;
      const { behind } = before.open;
      const scores = await behind.read(signal);
      const found = readingChanges(set, scores);
      if (found.changes.length > 0) {
        this.#store.dispatch({ kind: 'changed', turn, scores, found });
        return;
      }
      const { orderOf } = await import(/* webpackChunkName: "documents" */ './order-of');
      const order = orderOf(before);
      if (!order) return;
      const { documents, measures, fileName } = order;
      const show = SHOWN_FIRST.find((kind) => documents.some((document) => document.kind === kind));
      if (show === undefined) return;
      const made = await behind.make({ documents, show, fileName }, signal);
      this.#store.dispatch({ kind: 'made', turn, made, measures });
      if (made.kind === 'file') this.save(made.name, made.bytes);
    });

  /** Removes the sheets that were made last. */
  readonly remove = (): Promise<void> =>
    this.#run('remove', '', async (turn) => {
      const { open } = this.#store.get();
      if (!open?.behind.remove) return;
      this.#store.dispatch({ kind: 'removed', turn, report: await open.behind.remove() });
    });

  /** Breaks off the job under way. */
  readonly stop = (): void => {
    const { job } = this.#store.get();
    this.#running.abort();
    if (job) this.#store.dispatch({ kind: 'stopped', turn: job.turn });
  };

  /** Shows a cell in the workbook. */
  readonly goTo = async (cell: CellRef): Promise<void> => {
    const goTo = this.#store.get().open?.behind.goTo;
    try {
      await goTo?.(cell);
    } catch (error) {
      this.#store.dispatch({ kind: 'refused', problem: problemOf(error) });
    }
  };

  /** Keeps the settings with the workbook. */
  readonly saveSettings = async (): Promise<void> => {
    const { open } = this.#store.get();
    try {
      await open?.behind.saveSettings(open.settings);
    } catch (error) {
      this.#store.dispatch({ kind: 'refused', problem: problemOf(error) });
    }
  };

  /** Files that cannot be taken. */
  readonly refuseSeveral = (): void =>
    this.#store.dispatch({ kind: 'refused', problem: notice('pane.one-file') });
}

type Job = (turn: number, signal: AbortSignal) => Promise<void>;
