import type { DocumentStore } from '../../workbook/document-store';
import type { KeptWork } from './kept-work';
import { readSettings, type Settings } from './settings';

/** Under this key the settings are kept in the workbook. */
const SETTINGS_KEY = 'ita-planner.settings';

/** Under this key the work of the person who uses the pane is kept in the workbook. */
export const WORK_KEY = 'ita-planner.work';

/** Under this key stands the digest of the sheet of memory that the settings know. */
const KNOWN_KEY = 'ita-planner.memory';

/** What a sheet of memory says, where another program wrote it. */
export interface UnknownSheet {
  readonly digest: string;
  readonly settings: Settings;
  readonly work: KeptWork;
}

/** Digest of the sheet of memory that the add-in wrote or took over last; undefined when it knows none. */
export const knownSheet = (store: DocumentStore): unknown => store.read(KNOWN_KEY);

/**
 * What an open workbook remembers. An add-in keeps settings and work in the workbook's own settings, at once and unseen; other ways in know
 * cells alone. So a sheet of memory that another program wrote counts, until it is taken over with the next thing that is kept.
 */
export class WorkbookMemory {
  #sheet: UnknownSheet | null;

  constructor(
    private readonly store: DocumentStore,
    sheet: UnknownSheet | null = null,
  ) {
    this.#sheet = sheet;
  }

  get settings(): Settings {
    return this.#sheet?.settings ?? readSettings(this.store.read(SETTINGS_KEY));
  }

  /** As it was stored, by whatever version; null when nothing was. */
  get work(): unknown {
    return this.#sheet?.work ?? this.store.read(WORK_KEY) ?? null;
  }

  /** @throws HostError */
  async writeWork(work: unknown): Promise<void> {
    await this.store.write(WORK_KEY, work);
    if (this.#sheet) await this.store.write(SETTINGS_KEY, this.#sheet.settings);
    await this.#take();
  }

  /** @throws HostError */
  async writeSettings(settings: Settings): Promise<void> {
    await this.store.write(SETTINGS_KEY, settings);
    if (this.#sheet) await this.store.write(WORK_KEY, this.#sheet.work);
    await this.#take();
  }

  /** A sheet of memory was made from what is remembered: nothing else needs to be taken over. @throws HostError */
  async writeKnown(digest: string): Promise<void> {
    if (this.#sheet) await this.writeWork(this.#sheet.work);
    await this.store.write(KNOWN_KEY, digest);
  }

  async #take(): Promise<void> {
    const sheet = this.#sheet;
    this.#sheet = null;
    if (sheet) await this.store.write(KNOWN_KEY, sheet.digest);
  }
}
