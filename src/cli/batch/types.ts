import type { AnalyseRequest } from '../../app/analyse-workbook';
import type { FileAccount } from '../../app/batch-plans';
import type { PlanRequest } from '../../app/plan-workbook';
import type { AgencySummary } from '../../documents';
import type { Language } from '../../text/message';
import type { Origin } from '../../workbook/file/seal';

/** A workbook file of the folder. */
export interface BatchFile {
  /** Relative to the folder, with "/" between folders. */
  readonly name: string;
  /** As the system has it: bytes where the name is no UTF-8. */
  readonly path: string | Uint8Array;
}

/** What holds for every file of a batch. */
export interface BatchSettings {
  readonly request: AnalyseRequest;
  readonly plan: PlanRequest;
  readonly language: Language;
  /** Folder in which plans wait, whole, until they get their names. */
  readonly staging: string;
  /** Where the inputs stand: see `placeOfInputs`. */
  readonly inputs: string;
}

/** Some agencies of one file, as they are given to a worker. */
export interface BatchJob {
  /** Place of the file among all. */
  readonly index: number;
  readonly file: BatchFile;
  /** Which part of its agencies, from 0. */
  readonly part: number;
}

/** A plan that waits in the staging folder. */
export interface StagedPlan {
  readonly staged: string;
  /** The agency, told apart from the others, where the file has several. */
  readonly owner: string | null;
  readonly summary: AgencySummary;
  /** What is not in the plan because no more measures were wanted. */
  readonly leftOut: readonly string[];
  readonly origin: Origin;
}

/** What became of a file, or of a part of it. */
export type FileOutcome =
  | {
      readonly kind: 'planned';
      /** Into how many parts the agencies of the file are divided. */
      readonly parts: number;
      readonly plans: readonly StagedPlan[];
      /** Of the whole file; with its first part alone. */
      readonly account?: FileAccount;
      /** What of the file was not used, in a sentence, with its first part; null when all was. */
      readonly notUsed: string | null;
    }
  /** `account` only where it had results. */
  | { readonly kind: 'failed'; readonly reason: string; readonly account?: FileAccount }
  /** A file that this product wrote. */
  | { readonly kind: 'own' };

/** What a worker says: it goes on, or it is done with the job. */
export type WorkerReport =
  { readonly kind: 'alive' } | { readonly kind: 'done'; readonly outcome: FileOutcome };
