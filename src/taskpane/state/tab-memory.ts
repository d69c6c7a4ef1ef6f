import { restoreWork } from '../../app/keeping/restore-work';
import type { PageStorage } from '../host/page-storage';
import type { WorkbookSource } from '../host/workbook-source';
import { notice } from './notice';
import type { OpenWorkbook } from './pane-state';
import type { PaneStore } from './pane-store';
import { TAB_RECORD } from './tab-key';
import { readTabRecord, tabRecordText, type TabRecord } from './tab-record';

/** Name of the file in the storage of the tab. */
const TAB_FILE = 'ita-planner-file';

/** Long enough for somebody who types. */
const PAUSE = 300;

/** So many bytes become a text at once: a call takes no more arguments. */
const PIECE = 0x2000;

const textOf = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + PIECE)));
  }
  return btoa(pieces.join(''));
};

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/**
 * What stands on the page goes with the tab of the browser: it is there again after the page was loaded again, or left and come back
 * to, and gone with the tab or when the user closes the file.
 */
export class TabMemory {
  /** What the page showed before it was loaded again, until its file is open. */
  #before: TabRecord | null;
  #source: WorkbookSource | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param fileOf the file that a workbook was opened from; undefined for the sample */
  constructor(
    private readonly store: PaneStore,
    private readonly storage: PageStorage,
    private readonly fileOf: (source: WorkbookSource) => Blob | undefined,
  ) {
    this.#before = readTabRecord(storage.get(TAB_RECORD));
    store.subscribe(this.#look);
    this.#look();
  }

  /**
   * What was open before the page was loaded again: a file, or null for the sample; undefined when there is nothing to open. A file that
   * was too large to be kept is asked for.
   */
  readonly reopened = (): File | null | undefined => {
    const before = this.#before;
    if (before === null) return undefined;
    if (before.sample) return null;
    const text = this.storage.get(TAB_FILE);
    if (text !== null) return new File([bytesOf(text)], before.name);
    this.store.dispatch({
      kind: 'refused',
      problem: notice('pane.tab.choose-again', { file: before.name }),
    });
    return undefined;
  };

  readonly #look = (): void => {
    const { open } = this.store.get();
    if (open === null) {
      if (this.#source !== null) this.#forget();
      return;
    }
    if (open.source !== this.#source) this.#opened(open);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.now, PAUSE);
  };

  #opened({ source, scores }: OpenWorkbook): void {
    this.#source = source;
    const before = this.#before;
    this.#before = null;
    void this.#keepFile(source);
    if (before?.name !== source.name || before.sample !== (source.kind === 'sample')) return;
    const { work, ...page } = before;
    this.store.dispatch({
      kind: 'resume',
      restored: restoreWork(work, scores),
      page: { ...page, order: { kinds: work.order.kinds } },
    });
  }

  async #keepFile(source: WorkbookSource): Promise<void> {
    this.storage.remove(TAB_FILE);
    try {
      const bytes = await this.fileOf(source)?.arrayBuffer();
      // Another file may have been opened meanwhile.
      if (bytes && source === this.#source) this.storage.set(TAB_FILE, textOf(new Uint8Array(bytes)));
    } catch {
      // It was moved or changed since: then it is asked for by its name.
    }
  }

  #forget(): void {
    this.#source = null;
    clearTimeout(this.#timer);
    for (const key of [TAB_RECORD, TAB_FILE]) this.storage.remove(key);
  }

  /** Remembers at once what stands on the page. What the user did goes before the file, where there is no room for both. */
  readonly now = (): void => {
    const text = tabRecordText(this.store.get());
    if (text === null || this.storage.set(TAB_RECORD, text)) return;
    this.storage.remove(TAB_FILE);
    this.storage.set(TAB_RECORD, text);
  };
}
