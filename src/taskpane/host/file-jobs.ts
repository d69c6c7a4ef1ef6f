import { openScores, type OpenScores } from '../../app/open-scores';
import { sampleWorkbook } from '../../app/sample-workbook';
import type { TemplateOptions } from '../../app/template-sheets';
import { UnreadableFileError, type UnreadableFileCode } from '../../workbook/file/errors';
import { readWorkbook } from '../../workbook/file/read';
import type { WrittenWorkbook } from '../../workbook/file/write';
import type { SheetDocument } from '../../workbook/sheet-document';

/** A job on a file, as it is sent to another thread. Without bytes it is about the sample, which stands in no file. */
export type FileJob =
  | { readonly kind: 'read'; readonly bytes: Blob | null }
  | {
      readonly kind: 'make';
      readonly bytes: Blob | null;
      readonly documents: readonly SheetDocument[];
    }
  | { readonly kind: 'template'; readonly options: TemplateOptions };

/** What comes back; errors as values, because their classes do not survive the way. */
export type FileAnswer =
  | { readonly kind: 'read'; readonly scores: OpenScores }
  | { readonly kind: 'made'; readonly written: WrittenWorkbook }
  | { readonly kind: 'unreadable'; readonly code: UnreadableFileCode }
  | { readonly kind: 'failed'; readonly detail: string };

async function answerTo(job: FileJob): Promise<FileAnswer> {
  const bytes = job.kind === 'template' || !job.bytes ? null : new Uint8Array(await job.bytes.arrayBuffer());
  if (job.kind === 'read') {
    const workbook = bytes === null ? sampleWorkbook() : readWorkbook(bytes);
    return { kind: 'read', scores: openScores(workbook) };
  }
  const { addSheets } = await import(/* webpackChunkName: "write" */ '../../workbook/file/write');
  if (job.kind === 'make') return { kind: 'made', written: await addSheets(bytes, job.documents) };
  const { templateSheets } = await import(/* webpackChunkName: "write" */ '../../app/template-sheets');
  return { kind: 'made', written: await addSheets(null, templateSheets(job.options)) };
}

/** Does a job; never throws. The library that writes is loaded at the first call that needs it. */
export async function doFileJob(job: FileJob): Promise<FileAnswer> {
  try {
    return await answerTo(job);
  } catch (error) {
    if (error instanceof UnreadableFileError) return { kind: 'unreadable', code: error.code };
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
