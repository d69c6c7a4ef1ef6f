import { NAMES_THAI } from '../../text/names-th';
import { memoryOf, type Memory } from '../../app/keeping/memory';
import { sampleWorkbook } from '../../app/sample-workbook';
import type { ManyPlans } from '../../app/plans-of-many';
import type { TemplateOptions } from '../../app/template-sheets';
import type { FoundScores } from '../../app/typed-scores/read-pasted';
import type { TypedScores } from '../../scores/typed-scores';
import { UnreadableFileError, type UnreadableFileCode } from '../../workbook/file/errors';
import type { Pasted } from '../../workbook/file/pasted';
import { readWorkbookLater } from '../../workbook/file/read-later';
import type { WrittenWorkbook } from '../../workbook/file/draw-into';
import type { WorkbookDrawing } from '../../workbook/table-update';
import { openWorkbook, scoresIn, type Opened } from './open-workbook';
import type { PlansProgress, WrittenPlans } from './write-plans';

/** What is asked of the thread that reads and writes files. Without bytes it is about the sample, which stands in no file. */
export type FileRequest =
  | { readonly kind: 'read'; readonly bytes: Blob | null }
  | {
      readonly kind: 'make';
      readonly bytes: Blob | null;
      readonly drawing: WorkbookDrawing;
    }
  | { readonly kind: 'template'; readonly typed: TypedScores | null; readonly options: TemplateOptions }
  /** Something that was pasted: of no file. */
  | { readonly kind: 'pasted'; readonly pasted: Pasted }
  /** Plans of agencies that the page has read: of no file. */
  | { readonly kind: 'plans'; readonly many: ManyPlans };

/** What comes back; errors as values, because their classes do not survive the way. */
export type FileAnswer =
  | ({ readonly kind: 'read'; readonly memory: Memory | null } & Opened)
  | { readonly kind: 'made'; readonly written: WrittenWorkbook }
  | { readonly kind: 'plans'; readonly written: WrittenPlans }
  | { readonly kind: 'pasted'; readonly found: FoundScores }
  | { readonly kind: 'unreadable'; readonly code: UnreadableFileCode }
  | { readonly kind: 'failed'; readonly detail: string };

/** What the thread sends: signs of life between its steps, with how far it is where it knows, then the answer. */
export type FileMessage = FileAnswer | { readonly kind: 'alive'; readonly progress?: PlansProgress };

/** Called between two steps that may take long; what it throws breaks the request off. */
export type TellAlive = (progress?: PlansProgress) => void;

/** What writes workbooks. Rejects when it cannot be loaded. */
export const loadWriting = () => import(/* webpackChunkName: "write" */ './write-file');

async function answerTo(request: FileRequest, alive: TellAlive): Promise<FileAnswer> {
  if (request.kind === 'plans') {
    const { writePlans } = await import(/* webpackChunkName: "plans" */ './write-plans');
    return { kind: 'plans', written: await writePlans(request.many, alive) };
  }
  if (request.kind === 'pasted') {
    const { foundInPasted } = await import(/* webpackChunkName: "pasted" */ './read-pasted');
    return { kind: 'pasted', found: await foundInPasted(request.pasted, scoresIn) };
  }
  const bytes =
    request.kind === 'template' || !request.bytes ? null : new Uint8Array(await request.bytes.arrayBuffer());
  if (request.kind === 'read') {
    const workbook = bytes === null ? sampleWorkbook() : await readWorkbookLater(bytes);
    alive();
    return { kind: 'read', ...(await openWorkbook(workbook)), memory: memoryOf(workbook) };
  }
  const { drawInto, templateSheets, toPackageLater } = await loadWriting();
  alive();
  const [input, drawing] =
    request.kind === 'make'
      ? [bytes && (await toPackageLater(bytes)), request.drawing]
      : [null, { documents: templateSheets(request.typed, request.options) }];
  return { kind: 'made', written: drawInto(input, drawing, NAMES_THAI['sheet.kept']) };
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
