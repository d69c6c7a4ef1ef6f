import { loadSettings, saveSettings, WORK_KEY, type JobContext } from '../../app/jobs/host-job';
import type { CellRef } from '../../workbook/cell-grid';
import type { OpenedWorkbook } from '../../workbook/host-workbook';
import type { WorkbookSource } from './workbook-source';

/** What talks to Excel; the start-up brings it. */
export interface ExcelParts extends JobContext {
  /** Selects a cell. @throws HostError */
  readonly showCell: (cell: CellRef) => Promise<void>;
}

/** A sheet that was made after the workbook was read: nobody can have edited it as far as we know. */
interface NewSheet {
  readonly name: string;
  readonly marker: string;
}

/** What only the last step needs is loaded with it. */
const sheetJobs = () => import(/* webpackChunkName: "documents" */ './sheet-jobs');

/** The workbook that is open in Excel. */
export function excelSource(context: ExcelParts): WorkbookSource {
  let last: OpenedWorkbook | null = null;
  let made: readonly NewSheet[] = [];
  const read = async (signal?: AbortSignal): Promise<OpenedWorkbook> => {
    last = await context.host.read(signal);
    made = [];
    return last;
  };
  return {
    kind: 'excel',
    name: '',
    read: async (signal) => {
      const { openScores } = await import(/* webpackChunkName: "reading" */ '../../app/open-scores');
      const scores = openScores(await read(signal));
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
      const { drawDocuments, registerOutcome, registerSentences } = await sheetJobs();
      signal.throwIfAborted();
      // What was made since the workbook was read is not in it.
      const workbook = last && made.length === 0 ? last : await read(signal);
      const drawn = await drawDocuments(context, workbook, drawing, signal);
      const { sheets } = drawn.made;
      made = sheets.map(({ name }, index) => ({ name, marker: drawing.documents[index]?.marker ?? '' }));
      const holds = drawing.table !== null || drawing.documents.some(({ kind }) => kind === 'register');
      const outcome = registerOutcome(drawing, drawn.made);
      return {
        kind: 'sheets',
        sheets: made.map(({ name }) => name),
        registered: holds && outcome !== 'not-written',
        sentences: [...(holds && register ? registerSentences(register, outcome) : []), ...drawn.sentences],
      };
    },
    update: (table) => context.host.update(table),
    jobs: {
      annotate: async (analysis, { digits }) => {
        const { writeAnnotations } = await import(
          /* webpackChunkName: "tools" */ '../../app/jobs/annotate/write-annotations'
        );
        return writeAnnotations(context.host, last ?? (await read()), [analysis], digits);
      },
      run: async (task) => {
        const { TASK_JOBS } = await import(/* webpackChunkName: "tools" */ './task-jobs');
        const report = await TASK_JOBS[task](context);
        if (task === 'remove') made = [];
        return report;
      },
    },
    kept: {
      read: () => context.store.read(WORK_KEY) ?? null,
      write: (work) => context.store.write(WORK_KEY, work),
    },
    remembered: null,
    goTo: context.showCell,
    loadSettings: () => loadSettings(context.store),
    saveSettings: (settings) => saveSettings(context.store, settings),
  };
}
