import type { TableWriting, WorkbookDrawing } from '../workbook/table-update';
import type { ChecklistChange } from './checklist';
import type { JobSentence } from './jobs/job-report';

/** What is to be written of a plan; nothing has been written yet. */
export interface PlanDrawing extends WorkbookDrawing {
  /** null where the register is one of the documents. */
  readonly table: TableWriting | null;
  /** The checklist of disclosure items, where the workbook has one. */
  readonly others: readonly ChecklistChange[];
  /** What is told of the checklist beside whether it was changed (`checklistSentences`). */
  readonly told: readonly JobSentence[];
}
