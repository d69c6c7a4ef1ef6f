import type { JobContext } from '../../app/jobs/host-job';
import { WorkbookMemory } from '../../app/keeping/workbook-memory';
import { MEMORY_MARKER } from '../../app/keeping/memory-marker';
import type { CellGrid, CellRef } from '../../workbook/cell-grid';
import type { OpenedWorkbook } from '../../workbook/host-workbook';
import { withItemSentences } from './item-sentences';
import type { WorkbookSource } from './workbook-source';
import { withSentences } from '../../text/message';

/** What talks to Excel; the start-up brings it. */
export interface ExcelParts extends JobContext {
  /** Selects a cell. @throws HostError */
  readonly showCell: (cell: CellRef) => Promise<void>;
  /** The user can be handed a file. */
  readonly savesFiles: boolean;
  /** Loads what writes into the workbook. Rejects when it cannot be loaded. */
  readonly loadWriting: () => Promise<unknown>;
}

/** A sheet that was made after the workbook was read: nobody can have edited it as far as we know. */
interface NewSheet {
  readonly name: string;
  readonly marker: string;
}

const isMemory = ({ marker }: CellGrid): boolean => marker === MEMORY_MARKER;

/** What only the last step needs is loaded with it. */
const sheetJobs = () => withSentences(import(/* webpackChunkName: "documents" */ './sheet-jobs'));

const taskJobs = () => withSentences(import(/* webpackChunkName: "tools" */ './task-jobs'));

/** The workbook that is open in Excel. */
export function excelSource(context: ExcelParts): WorkbookSource {
  let last: OpenedWorkbook | null = null;
  let memory = new WorkbookMemory(context.store);
  let made: readonly NewSheet[] = [];
  const memoryIn = async (workbook: OpenedWorkbook): Promise<WorkbookMemory> => {
    if (!workbook.sheets.some(isMemory)) return new WorkbookMemory(context.store);
    const { openMemory } = await import(/* webpackChunkName: "kept" */ './open-memory');
    return openMemory(context.store, workbook);
  };
  const read = async (signal?: AbortSignal): Promise<OpenedWorkbook> => {
    last = await context.host.read(signal);
    memory = await memoryIn(last);
    made = [];
    return last;
  };
  return {
    kind: 'excel',
    name: '',
    savesFiles: context.savesFiles,
    openNew: context.host.openNew,
    read: async (signal) => {
      const { openWorkbook } = await import(/* webpackChunkName: "reading" */ './open-workbook');
      const opened = await openWorkbook(await read(signal));
      const scores = await withItemSentences(opened);
      signal.throwIfAborted();
      return scores;
    },
    earlier: async (documents) => {
      const { earlierDrawings } = await sheetJobs();
      const again = made.filter((sheet) => documents.some(({ marker }) => marker === sheet.marker));
      const earlier = earlierDrawings(last ?? (await read()), documents).filter(
        (sheet) => !again.some(({ marker }) => marker === sheet.marker),
      );
      const names = (edited: boolean): readonly string[] =>
        earlier.filter((sheet) => sheet.edited === edited).map(({ name }) => name);
      return { replaced: [...names(false), ...again.map(({ name }) => name)], edited: names(true) };
    },
    make: async ({ drawing, register }, signal) => {
      const { checklistSentences, drawDocuments, toldSheets, registerOutcome, registerSentences } =
        await sheetJobs();
      signal.throwIfAborted();
      // What was made since the workbook was read is not in it.
      const workbook = last && made.length === 0 ? last : await read(signal);
      const drawn = await drawDocuments(context, workbook, drawing, memory, signal);
      const { sheets } = drawn.made;
      made = sheets.map(({ name }, index) => ({ name, marker: drawing.documents[index]?.marker ?? '' }));
      const holds = drawing.table !== null || drawing.documents.some(({ kind }) => kind === 'register');
      const outcome = registerOutcome(drawing, drawn.made);
      return {
        kind: 'sheets',
        sheets: toldSheets(made.map(({ name }) => name)),
        checked: drawing.documents.some(({ kind }) => kind === 'check'),
        registered: holds && outcome !== 'not-written',
        sentences: [
          ...(holds && register ? registerSentences(register, outcome) : []),
          ...checklistSentences(drawing, drawn.made.updated),
          ...drawn.sentences,
        ],
      };
    },
    prepare: () => void Promise.all([context.loadWriting(), sheetJobs()]).catch(() => undefined),
    update: (table) => context.host.update(table),
    jobs: {
      annotate: async (analysis, { digits }) => {
        const { writeAnnotations } = await withSentences(
          import(/* webpackChunkName: "tools" */ '../../app/jobs/annotate/write-annotations'),
        );
        return writeAnnotations(context.host, last ?? (await read()), [analysis], digits);
      },
      holdsFormulas: async () => {
        const { ourFormulas } = await import(/* webpackChunkName: "tools" */ '../../app/jobs/our-formulas');
        return (await ourFormulas(context.host)).length > 0;
      },
      addScores: async (typed) => (await taskJobs()).typedScoresJob(typed)(context),
      run: async (task) => {
        const { TASK_JOBS } = await taskJobs();
        const report = await TASK_JOBS[task](context);
        if (task === 'remove') made = [];
        return report;
      },
    },
    kept: { read: () => memory.work, write: (work) => memory.writeWork(work) },
    remembered: () => null,
    holdsMemory: () => last?.sheets.some(isMemory) ?? false,
    goTo: context.showCell,
    loadSettings: () => memory.settings,
    saveSettings: (settings) => memory.writeSettings(settings),
  };
}
