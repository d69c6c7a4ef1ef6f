import type { PlannedRegister } from '../../app/edit-plan';
import type { JobReport, JobSentence } from '../../app/jobs/job-report';
import type { OpenScores } from '../../app/open-scores';
import type { PlanDrawing } from '../../app/plan-workbook';
import type { Settings } from '../../app/keeping/settings';
import type { TypedScores } from '../../scores/typed-scores';
import type { Analysis } from '../../scores/types';
import type { CellRef } from '../../workbook/cell-grid';
import type { SheetDocument } from '../../workbook/sheet-document';
import type { TableUpdate } from '../../workbook/table-update';
import type { RibbonTask } from '../state/task';

/** What was made: a file to keep, or sheets in the open workbook. */
export type Made =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly sheets: readonly string[];
      /** What became of earlier drawings, and what the user's file held and the new one cannot. */
      readonly sentences: readonly JobSentence[];
    }
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly string[];
      /** A hidden sheet tells what was found in the scores. */
      readonly checked: boolean;
      /** The register of the workbook holds the measures now. */
      readonly registered: boolean;
      /** What became of the register and of earlier drawings, and what the host could not draw. */
      readonly sentences: readonly JobSentence[];
    };

/** A place in the workbook for what its user did. */
export interface WorkSlot {
  /** As it was written, by whatever version; null when nothing was. */
  read(): unknown;
  /** @throws HostError */
  write(work: unknown): Promise<void>;
}

export interface MakeRequest {
  readonly drawing: Pick<PlanDrawing, 'documents' | 'table' | 'others' | 'told'>;
  /** The register that the plan goes on with; null where it is made for the first time. */
  readonly register: PlannedRegister | null;
  /** Name of a file to be made. */
  readonly fileName: string;
}

/** The jobs of the ribbon in the workbook that is open; each reads it before it writes. */
export interface HostJobs {
  /** Writes class and level beside the scores, which were read just before. @throws HostError */
  annotate(analysis: Analysis, settings: Settings): Promise<JobReport>;
  /** The workbook has formulas that call our functions. @throws HostError */
  holdsFormulas(): Promise<boolean>;
  /** Adds a sheet with scores that were typed. @throws HostError */
  addScores(typed: TypedScores): Promise<JobReport>;
  /** @throws HostError */
  run(task: Exclude<RibbonTask, 'annotate'>): Promise<JobReport>;
}

/** What making documents does to sheets that were made of them before, by their names. */
export interface EarlierSheets {
  readonly replaced: readonly string[];
  /** A person has edited them: they are kept, under another name where the new ones need theirs. */
  readonly edited: readonly string[];
}

/** The workbook that the pane works on, wherever it is. What is aborted rejects with the signal's reason. */
export interface WorkbookSource {
  readonly kind: 'file' | 'sample' | 'excel';
  /** Of the file; '' where the host shows it anyway. */
  readonly name: string;
  /** The user can be handed a file. */
  readonly savesFiles: boolean;
  /** The scores as they are now. @throws UnreadableFileError HostError */
  read(signal: AbortSignal): Promise<OpenScores>;
  /** What making would do to earlier sheets, as the workbook was last read and written; null where a new file is made. @throws HostError */
  readonly earlier: ((documents: readonly SheetDocument[]) => Promise<EarlierSheets>) | null;
  /** A signal that comes too late is not heard, and what was made stands. @throws UnreadableFileError HostError */
  make(request: MakeRequest, signal: AbortSignal): Promise<Made>;
  /** Has what making needs loaded, before anybody asks for it; nothing of it fails. */
  prepare(): void;
  /** Changes a register where it stands, as it is edited; null where the workbook is never changed. @throws HostError */
  readonly update: ((table: TableUpdate) => Promise<void>) | null;
  /** Settings as they are kept with the workbook; null where nothing is kept. */
  loadSettings(): Settings | null;
  saveSettings(settings: Settings): Promise<void>;
  /** Null where it is a file of its own. */
  readonly jobs: HostJobs | null;
  /** Opens the bytes of a workbook as a new one in the program; null where there is none, or it cannot. @throws HostError */
  readonly openNew: ((bytes: Uint8Array) => Promise<void>) | null;
  /** Where the user's work is kept; null where the workbook is never changed. */
  readonly kept: WorkSlot | null;
  /** The user's work as the cells of a file remember it, when it was last read; null where nothing does, or it is kept elsewhere. */
  remembered(): unknown;
  /** The workbook has a sheet that remembers, as it was last read. */
  holdsMemory(): boolean;
  /** Shows a cell; null where there is nothing to show it in. */
  readonly goTo: ((cell: CellRef) => Promise<void>) | null;
}
