import { loadSettings, saveSettings, type JobContext } from '../../app/jobs/job';
import type { CellRef, Workbook } from '../../workbook/cell-grid';
import type { WorkbookBehind } from './workbook-behind';

/** What talks to Excel; the start-up brings it. */
export interface ExcelParts extends JobContext {
  /** Selects a cell. @throws HostError */
  readonly showCell: (cell: CellRef) => Promise<void>;
}

/** The workbook that is open in Excel. A job there is done as a whole, so a signal only keeps one from starting. */
export function excelBehind(context: ExcelParts): WorkbookBehind {
  let last: Workbook | null = null;
  const read = async (): Promise<Workbook> => (last = await context.host.read());
  return {
    kind: 'excel',
    name: '',
    read: async (signal) => {
      const { openScores } = await import(/* webpackChunkName: "reading" */ '../../app/open-scores');
      const scores = openScores(await read());
      signal.throwIfAborted();
      return scores;
    },
    make: async ({ documents, show }, signal) => {
      signal.throwIfAborted();
      const { drawDocuments } = await import(
        /* webpackChunkName: "documents" */ '../../app/jobs/draw-documents'
      );
      const { made, sentences } = await drawDocuments(context, last ?? (await read()), documents, show);
      return { kind: 'sheets', sheets: made.sheets.map(({ name }) => name), sentences };
    },
    jobs: {
      annotate: async (analysis, { digits }) => {
        const { writeAnnotations } = await import(
          /* webpackChunkName: "tools" */ '../../app/jobs/annotate/write-annotations'
        );
        return writeAnnotations(context.host, last ?? (await read()), [analysis], digits);
      },
      run: async (task) => {
        const { TASK_JOBS } = await import(/* webpackChunkName: "tools" */ './task-jobs');
        return TASK_JOBS[task](context);
      },
    },
    goTo: context.showCell,
    loadSettings: () => loadSettings(context.store),
    saveSettings: (settings) => saveSettings(context.store, settings),
  };
}
