import { NAMES_THAI } from '../../text/names-th';
import { memoryOf, type Memory } from '../../app/keeping/memory';
import { answersOf } from '../../app/answers';
import { openScores, type OpenScores } from '../../app/open-scores';
import { sampleWorkbook } from '../../app/sample-workbook';
import type { ManyPlans } from '../../app/plans-of-many';
import type { TemplateOptions } from '../../app/template-sheets';
import { UnreadableFileError, type UnreadableFileCode } from '../../workbook/file/errors';
import { readWorkbook } from '../../workbook/file/read';
import type { WrittenWorkbook } from '../../workbook/file/write';
import type { WorkbookDrawing } from '../../workbook/table-update';
import type { PlansProgress, WrittenPlans } from './write-plans';

/** What is asked of the thread that reads and writes files. Without bytes it is about the sample, which stands in no file. */
export type FileRequest =
  | { readonly kind: 'read'; readonly bytes: Blob | null }
  | {
      readonly kind: 'make';
      readonly bytes: Blob | null;
      readonly drawing: WorkbookDrawing;
    }
  | { readonly kind: 'template'; readonly options: TemplateOptions }
  /** Plans of agencies that the page has read: of no file. */
  | { readonly kind: 'plans'; readonly many: ManyPlans };

/** What comes back; errors as values, because their classes do not survive the way. */
export type FileAnswer =
  | { readonly kind: 'read'; readonly scores: OpenScores; readonly memory: Memory | null }
  | { readonly kind: 'made'; readonly written: WrittenWorkbook }
  | { readonly kind: 'plans'; readonly written: WrittenPlans }
  | { readonly kind: 'unreadable'; readonly code: UnreadableFileCode }
  | { readonly kind: 'failed'; readonly detail: string };

/** What the thread sends: signs of life between its steps, with how far it is where it knows, then the answer. */
export type FileMessage = FileAnswer | { readonly kind: 'alive'; readonly progress?: PlansProgress };

/** Called between two steps that may take long; what it throws breaks the request off. */
export type TellAlive = (progress?: PlansProgress) => void;

async function answerTo(request: FileRequest, alive: TellAlive): Promise<FileAnswer> {
  if (request.kind === 'plans') {
    const { writePlans } = await import(/* webpackChunkName: "plans" */ './write-plans');
    return { kind: 'plans', written: await writePlans(request.many, alive) };
  }
  const bytes =
    request.kind === 'template' || !request.bytes ? null : new Uint8Array(await request.bytes.arrayBuffer());
  if (request.kind === 'read') {
    const workbook = bytes === null ? sampleWorkbook() : readWorkbook(bytes);
    alive();
    const scores = { ...openScores(workbook), forms: answersOf(workbook) };
    return { kind: 'read', scores, memory: memoryOf(workbook) };
  }
  const { drawSheets } = await import(/* webpackChunkName: "write" */ '../../workbook/file/write');
  alive();
  if (request.kind === 'make')
    return { kind: 'made', written: drawSheets(bytes, request.drawing, NAMES_THAI['sheet.kept']) };
  const { templateSheets } = await import(/* webpackChunkName: "write" */ '../../app/template-sheets');
  return {
    kind: 'made',
    written: drawSheets(null, { documents: templateSheets(request.options) }, NAMES_THAI['sheet.kept']),
  };
}

/** Does what is asked; never throws. What writes is loaded at the first call that needs it. */
export async function answerRequest(
  request: FileRequest,
  alive: TellAlive = () => undefined,
): Promise<FileAnswer> {
  try {
    return await answerTo(request, alive);
  } catch (error) {
    if (error instanceof UnreadableFileError) return { kind: 'unreadable', code: error.code };
    return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
