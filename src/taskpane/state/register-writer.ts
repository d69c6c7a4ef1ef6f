import type { SheetRegister } from '../../planning/register/read-register';
import { today } from '../../app/today';
import { HostError } from '../../workbook/host-workbook';
import type { WorkbookSource } from '../host/workbook-source';
import { notice, type Notice } from './notice';
import { undoOf, type PaneState } from './pane-state';
import type { PaneStore } from './pane-store';
import { problemOf } from './problem';
import { withSentences } from '../../text/message';

/** What writes stands with the step in which edits are made. */
const parts = () => withSentences(import(/* webpackChunkName: "measures" */ './register-edit-of'));

/** A cell takes more than a message: so many characters of a text are told. */
const MOST_TOLD = 120;

/** What came of writing: null when nothing is left to be written. */
export interface NotWritten {
  readonly problem: Notice;
  /** Somebody changed the same cells: what is made now would overwrite a text that the user has not seen. */
  readonly isOvertaken: boolean;
}

/**
 * Writes what the user edits of a register into its cells, as he edits it: the cells are the state, and his colleague looks at the same
 * ones. What cannot be written stays an edit in the pane, and is told.
 */
export class RegisterWriter {
  #seen: PaneState;
  /** An edit has not been looked at yet. */
  #isWanted = false;
  #last: Promise<NotWritten | null> = Promise.resolve(null);
  readonly #leave: () => void;

  /** @param opened the state right after the workbook was opened: what was edited before waits until something is edited now */
  constructor(
    private readonly store: PaneStore,
    private readonly source: WorkbookSource,
    private readonly update: NonNullable<WorkbookSource['update']>,
    opened: PaneState,
  ) {
    this.#seen = opened;
    this.#leave = store.subscribe(this.#look);
  }

  readonly #look = (): void => {
    const state = this.store.get();
    const { selected } = this.#seen;
    if (state.selected === selected && undoOf(state) !== undoOf(this.#seen)) this.#isWanted = true;
    this.#seen = state;
    if (!this.#isWanted || state.activity || state.typing) return;
    this.#isWanted = false;
    void this.now().then((left) => {
      if (left) this.store.dispatch({ kind: 'refused', problem: left.problem });
    });
  };

  /** Writes no more: another workbook takes the place of this one. */
  readonly end = (): void => this.#leave();

  /** Waits for what is being written. */
  readonly settled = (): Promise<unknown> => this.#last;

  /** Writes at once what is not written yet. Never rejects. */
  readonly now = (): Promise<NotWritten | null> => {
    this.#last = this.#last
      .then(() => this.#write(true))
      // A part of the page that could not be loaded: the edit waits.
      .catch((error: unknown) => ({ problem: problemOf(error), isOvertaken: false }));
    return this.#last;
  };

  async #write(isFirst: boolean): Promise<NotWritten | null> {
    const { registerEditOf } = await parts();
    const state = this.store.get();
    const { selected: key } = state;
    const edit = registerEditOf(state, today());
    if (state.open?.source !== this.source || key === null || !edit) return null;
    const { update, written } = edit;
    try {
      if (update.cells.length + update.added.length > 0) await this.update(update);
      this.store.dispatch({ kind: 'written', key, written, registers: await this.#read() });
      return null;
    } catch (error) {
      const isOvertaken = error instanceof HostError && error.reason === 'changed';
      return isOvertaken
        ? this.#afterChange(state, isFirst, error)
        : { problem: problemOf(error), isOvertaken };
    }
  }

  /** Somebody changed the register since it was read: where it was not the very texts that are edited, they are written after all. */
  async #afterChange(before: PaneState, isFirst: boolean, error: HostError): Promise<NotWritten | null> {
    const { editedTexts } = await parts();
    const texts = editedTexts(before);
    try {
      this.store.dispatch({ kind: 'registers', registers: await this.#read() });
    } catch (unread) {
      return { problem: problemOf(unread), isOvertaken: true };
    }
    const now = editedTexts(this.store.get());
    const other = texts.find(({ id, text }) => now.find((each) => each.id === id)?.text !== text);
    if (!other) return isFirst ? this.#write(false) : { problem: problemOf(error), isOvertaken: true };
    const { title } = other;
    const text = now.find(({ id }) => id === other.id)?.text;
    const problem =
      text === undefined
        ? notice('pane.register.row-gone', { title })
        : notice('pane.register.overtaken', { title, text: text.slice(0, MOST_TOLD) });
    return { problem, isOvertaken: true };
  }

  async #read(): Promise<readonly SheetRegister[]> {
    return (await this.source.read(new AbortController().signal)).registers;
  }
}
