import { analyseSet } from '../../app/analyse-set';
import type { JobReport } from '../../app/jobs/job-report';
import type { OpenScores, OpenSet } from '../../app/open-scores';
import { printedIdentity } from '../../app/keeping/set-edits';
import { readSettings, type Settings } from '../../app/keeping/settings';
import type { TypedScores } from '../../scores/typed-scores';
import type { CellRef } from '../../workbook/cell-grid';
import { HostError } from '../../workbook/host-workbook';
import type { TemplateFile } from '../host/template-file';
import type { WorkbookSource } from '../host/workbook-source';
import { hasUnsaved } from './has-unsaved';
import type { PaneAction } from './pane-reducer';
import type { PaneStore } from './pane-store';
import { editsOf, selectedSet, type PaneState } from './pane-state';
import type { Asked } from './order-of';
import type { NamedFile } from './word-of';
import { notice, type Notice } from './notice';
import { problemOf } from './problem';
import type { RibbonTask, Task } from './task';
import type { NotWritten, RegisterWriter } from './register-writer';
import type { WorkKeeper } from './work-keeper';
import { withSentences } from '../../text/message';

/** Needed where the user has done something or something has changed; a first look needs none of it. */
const kept = () => withSentences(import(/* webpackChunkName: "kept" */ './kept'));

/** What takes time: it reads and writes the workbook and tells the store how it went. */
export class PaneWork {
  readonly #store: PaneStore;
  #source: WorkbookSource | null = null;
  #inExcel: WorkbookSource | null = null;
  #keeper: Promise<WorkKeeper> | null = null;
  #writer: Promise<RegisterWriter> | null = null;
  #turn = 0;
  #running = new AbortController();

  readonly #settings: Settings;

  /**
   * @param save hands a file that was made to the user
   * @param chosen settings for workbooks that keep none, as they were stored
   */
  constructor(
    store: PaneStore,
    private readonly save: (name: string, bytes: Uint8Array) => void,
    chosen: unknown = null,
  ) {
    this.#store = store;
    this.#settings = readSettings(chosen);
  }

  /** Does one thing; what was under way is broken off. */
  async #run(start: Start, act: Act): Promise<void> {
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    const turn = ++this.#turn;
    const { dispatch } = this.#store;
    dispatch({ ...start, turn });
    try {
      await act(turn, signal);
    } catch (error) {
      const problem = signal.aborted ? remainsOf(error) : problemOf(error);
      dispatch(problem ? { kind: 'failed', turn, problem } : { kind: 'stopped', turn });
    }
  }

  /** Reads a workbook and works on it from now on; asks first when what the user did would be lost. */
  readonly open = async (source: WorkbookSource): Promise<void> => {
    const state = this.#store.get();
    const leaves = state.open !== null && source !== state.open.source;
    if (leaves && (hasUnsaved(state) || !(await this.keep()))) this.#store.dispatch({ kind: 'ask', source });
    else await this.#open(source);
  };

  /** Opens the workbook that was asked for although what the user did is lost. */
  readonly replace = async (): Promise<void> => {
    const { asked } = this.#store.get();
    if (asked === 'none') this.#close();
    else if (asked) await this.#open(asked);
  };

  /** Closes the file; asks first when what the user did would be lost. */
  readonly close = (): void => {
    if (hasUnsaved(this.#store.get())) this.#store.dispatch({ kind: 'ask', source: 'none' });
    else this.#close();
  };

  #close(): void {
    this.#running.abort();
    this.#source = null;
    this.#store.dispatch({ kind: 'close' });
  }

  #open(source: WorkbookSource): Promise<void> {
    this.#source = source;
    if (source.kind === 'excel') this.#inExcel = source;
    return this.#run({ kind: 'read', name: source.name }, async (turn, signal) => {
      const scores = await source.read(signal);
      const first = this.#store.get().open?.source !== source;
      // What was done while the other workbook was read.
      if (first) await this.#endKeeping();
      const stored = first ? (source.kept?.read() ?? source.remembered()) : null;
      const work = await this.#workOn(scores, first, stored);
      signal.throwIfAborted();
      const { open } = this.#store.get();
      const settings = source.loadSettings() ?? open?.settings ?? this.#settings;
      this.#store.dispatch({ kind: 'opened', turn, source, scores, settings, ...work() });
      if (first) this.#keepIn(source, stored);
    });
  }

  /**
   * What the user did, in an earlier session or in this one, as it fits the scores that were read now. The last thing that
   * he did counts, so it is told when it is asked for.
   */
  async #workOn(scores: OpenScores, first: boolean, stored: unknown): Promise<() => Work> {
    const { edits, adrift } = this.#store.get();
    const none = first ? stored === null : Object.keys(edits).length + adrift.length === 0;
    if (none) return () => ({ restored: null, order: null });
    const { readKeptWork, restoreWork, workOf } = await kept();
    return () => {
      const work = first ? readKeptWork(stored) : workOf(this.#store.get());
      return { restored: restoreWork(work, scores), order: first ? { kinds: work.order.kinds } : null };
    };
  }

  #keepIn(source: WorkbookSource, stored: unknown): void {
    const opened = this.#store.get();
    const { kept: slot, update } = source;
    this.#writer =
      update && kept().then(({ RegisterWriter }) => new RegisterWriter(this.#store, source, update, opened));
    this.#keeper = slot && kept().then(({ WorkKeeper }) => new WorkKeeper(this.#store, slot, opened, stored));
  }

  async #endKeeping(): Promise<void> {
    await this.keep();
    (await this.#writer)?.end();
    (await this.#keeper)?.end();
    this.#writer = null;
    this.#keeper = null;
  }

  /** Keeps at once what the user did; gives whether nothing is left that should be kept and is not. */
  readonly keep = async (): Promise<boolean> => {
    await (await this.#writer)?.settled();
    return (await this.#keeper)?.now() ?? true;
  };

  /** What could not be written into the register; making writes it where nobody else changed the same cells. */
  readonly #written = async (): Promise<NotWritten | null> => (await this.#writer)?.now() ?? null;

  /** Reads the same workbook once more, also when it could not be read before. */
  readonly readAgain = async (): Promise<void> => {
    if (this.#source) await this.#open(this.#source);
  };

  /** Leaves the file that was opened inside Excel for the workbook that is open there. */
  readonly toWorkbook = async (): Promise<void> => {
    if (this.#inExcel) await this.open(this.#inExcel);
  };

  /**
   * Makes what was ordered, unless the workbook is no longer what it was: then says so and makes nothing.
   * @param asked in the place of the order of the documents
   */
  readonly make = (asked: Asked | null = null): Promise<void> =>
    this.#run({ kind: 'make' }, async (turn, signal) => {
      const left = await this.#written();
      if (left?.isOvertaken) {
        this.#store.dispatch({ kind: 'failed', turn, problem: left.problem });
        return;
      }
      const before = this.#store.get();
      const set = selectedSet(before);
      if (!before.open || !set) return;
      const { source } = before.open;
      const now = await this.#unchanged(turn, [set], source, signal);
      if (!now) return;
      const { orderOf } = await import(/* webpackChunkName: "documents" */ './order-of');
      // What nobody has to be asked about is taken as it is now.
      const order = orderOf({ ...before, open: { ...before.open, scores: now.scores } }, asked);
      if (!order) return;
      const { documents, table, others } = order.drawing;
      if (documents.length + others.length === 0 && table === null) return;
      const { drawing, register, measures, fileName } = order;
      await this.keep();
      const made = await source.make({ drawing, register, fileName }, signal);
      const from = { key: set.key, edits: editsOf(before) };
      const registered = made.kind === 'sheets' && made.registered;
      const scores = registered ? await this.#readQuietly(source) : null;
      this.#store.dispatch({ kind: 'made', turn, made, measures, scores, from });
      if (made.kind === 'file') this.save(made.name, made.bytes);
    });

  /** What was made stands, whether the workbook can be read now or not. */
  async #readQuietly(source: WorkbookSource): Promise<OpenScores | null> {
    try {
      return await source.read(new AbortController().signal);
    } catch {
      return null;
    }
  }

  /** Does a job of the ribbon in the open workbook. */
  readonly run = async (task: Exclude<RibbonTask, 'annotate'>): Promise<void> => {
    const jobs = this.#store.get().open?.source.jobs;
    if (jobs) await this.#task(task, () => jobs.run(task));
  };

  /** Writes class and level beside the scores the user works on, as they stand in the workbook. */
  readonly annotate = async (): Promise<void> => {
    const before = this.#store.get();
    const set = selectedSet(before);
    const jobs = before.open?.source.jobs;
    if (!before.open || !jobs || !set) return;
    const { source, settings } = before.open;
    await this.#task('annotate', async (turn, signal) => {
      const now = await this.#unchanged(turn, [set], source, signal);
      if (!now?.found) return null;
      const edits = editsOf(before);
      const request = { ...settings, year: edits.year, printed: printedIdentity(edits), corrections: {} };
      return jobs.annotate(analyseSet(now.found.set, request), settings);
    });
  };

  /** Hands the user a workbook to type scores in. */
  readonly saveTemplate = (templateFile: TemplateFile): Promise<void> =>
    this.#task('template', async (_, signal) => {
      const { name, bytes } = await templateFile(this.#store.get().open?.settings ?? this.#settings, signal);
      this.save(name, bytes);
      return { done: true, sentences: [{ key: 'pane.template-saved', params: { file: name } }] };
    });

  /**
   * Goes on with scores that were typed: in a workbook that is open they get a sheet of their own, elsewhere a file.
   * @param file makes it
   * @param sourceOf the workbook of that file
   */
  readonly openTyped = async (
    typed: TypedScores,
    file: TemplateFile,
    sourceOf: (file: File) => WorkbookSource,
  ): Promise<void> => {
    const { open } = this.#store.get();
    const jobs = open?.source.jobs;
    const typedIn: { source?: WorkbookSource } = {};
    await this.#task('template', async (_, signal) => {
      if (open && jobs) {
        await jobs.addScores(typed);
        typedIn.source = open.source;
        // It is in the workbook now.
        this.#store.dispatch({ kind: 'draft', draft: null });
      } else {
        const { name, bytes } = await file(open?.settings ?? this.#settings, signal);
        typedIn.source = sourceOf(new File([new Uint8Array(bytes)], name));
      }
      return null;
    });
    if (typedIn.source) await this.open(typedIn.source);
  };

  /** Hands the user the documents for Word. */
  readonly saveWord = (wordOf: WordOf): Promise<void> =>
    this.saveMade('word', async (state) => {
      const file = await wordOf(state);
      return (
        file && {
          file,
          report: { done: true, sentences: [{ key: 'pane.word-saved', params: { file: file.name } }] },
        }
      );
    });

  /**
   * Hands the user a file that is made from what stands on the page, unless the workbook is no longer what it was: then says so and makes
   * nothing.
   * @param sets that it is made from; left out those the user works on
   */
  readonly saveMade = async (task: Task, makeFile: MakeFile, sets?: readonly OpenSet[]): Promise<void> => {
    const before = this.#store.get();
    const { open } = before;
    const set = selectedSet(before);
    const from = sets ?? (set ? [set] : []);
    if (!open || from.length === 0) return;
    await this.#task(task, async (turn, signal) => {
      const now = await this.#unchanged(turn, from, open.source, signal);
      if (!now) return null;
      const made = await makeFile({ ...before, open: { ...open, scores: now.scores } }, signal);
      signal.throwIfAborted();
      if (made?.file) this.save(made.file.name, made.file.bytes);
      return made?.report ?? null;
    });
  };

  async #task(
    task: Task,
    work: (turn: number, signal: AbortSignal) => Promise<JobReport | null>,
  ): Promise<void> {
    await this.#run({ kind: 'start-task', task }, async (turn, signal) => {
      const report = await work(turn, signal);
      signal.throwIfAborted();
      if (report) this.#store.dispatch({ kind: 'task-done', turn, done: { task, report } });
    });
  }

  /** The scores the user works on as they are now; null when they or others that are wanted changed, which is then told. */
  async #unchanged(
    turn: number,
    sets: readonly OpenSet[],
    source: WorkbookSource,
    signal: AbortSignal,
  ): Promise<{ readonly scores: OpenScores; readonly found: OpenSet | null } | null> {
    const scores = await source.read(signal);
    const { changesOf, restoreWork, workOf } = await kept();
    const state = this.#store.get();
    const found = changesOf(sets, scores, selectedSet(state));
    if (found.changes.length === 0) return { scores, found: found.now };
    const restored = restoreWork(workOf(state), scores);
    this.#store.dispatch({ kind: 'changed', turn, scores, found, restored });
    return null;
  }

  /** Breaks off what is under way. What becomes of sheets that Excel is making is told when it is known. */
  readonly stop = (): void => {
    const { activity, open } = this.#store.get();
    this.#running.abort();
    if (!activity) return;
    const asked = activity.kind === 'making' && open?.source.kind === 'excel';
    this.#store.dispatch({ kind: asked ? 'stop' : 'stopped', turn: activity.turn });
  };

  /** Shows a cell in the workbook. */
  readonly goTo = async (cell: CellRef): Promise<void> => {
    const goTo = this.#store.get().open?.source.goTo;
    try {
      await goTo?.(cell);
    } catch (error) {
      const gone = error instanceof HostError && error.reason === 'changed';
      const problem = gone ? notice('pane.go-to-gone', { sheet: cell.sheet }) : problemOf(error);
      this.#store.dispatch({ kind: 'refused', problem });
    }
  };

  /** Keeps the settings with the workbook. */
  readonly saveSettings = async (): Promise<void> => {
    const { open } = this.#store.get();
    try {
      await open?.source.saveSettings(open.settings);
    } catch (error) {
      this.#store.dispatch({ kind: 'refused', problem: problemOf(error) });
    }
  };

  /** What was chosen or dropped and cannot be taken. */
  readonly refuse = (why: 'one-file' | 'folder'): void =>
    this.#store.dispatch({ kind: 'refused', problem: notice(`pane.${why}`) });
}

/** What a making that was broken off could not take back; null when nothing is left of it. */
const remainsOf = (error: unknown): Notice | null =>
  error instanceof HostError && error.remains !== 'nothing' ? notice(`host.remains.${error.remains}`) : null;

/** Work of before, as the action `opened` takes it. */
type Work = Pick<Extract<PaneAction, { kind: 'opened' }>, 'restored' | 'order'>;

type WordOf = (state: PaneState) => Promise<NamedFile | null>;

/** What was made: a file to hand over, where there is one, and what is told. */
export interface MadeFile {
  readonly file: NamedFile | null;
  readonly report: JobReport;
}

/** Makes a file from the state as it is now; null where there is nothing to make it from. */
export type MakeFile = (state: PaneState, signal: AbortSignal) => Promise<MadeFile | null>;

type Act = (turn: number, signal: AbortSignal) => Promise<void>;

/** How an activity begins, all but its number. */
type Start =
  | { readonly kind: 'read'; readonly name: string }
  | { readonly kind: 'make' }
  | { readonly kind: 'start-task'; readonly task: Task };
