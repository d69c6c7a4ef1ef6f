import type { DocumentStore } from '../../workbook/document-store';
import type { HostWorkbook } from '../../workbook/host-workbook';
import type { JobReport } from './job-report';

/** The open workbook and what is kept in it. */
export interface JobContext {
  readonly host: HostWorkbook;
  readonly store: DocumentStore;
}

/** Something done in the open workbook, without a question asked. @throws HostError */
export type HostJob = (context: JobContext) => Promise<JobReport>;
