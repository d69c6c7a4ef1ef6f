import { shownFirst } from '../../documents/kinds';
import { NAMES_THAI } from '../../text/names-th';
import type { MadeSheets, OpenedWorkbook } from '../../workbook/host-workbook';
import type { WorkbookDrawing } from '../../workbook/table-update';
import { earlierSentences, hiddenSentences } from '../views/drawn-sentences';
import { earlierDrawings } from './earlier-drawings';
import { rememberMemory } from '../keeping/open-memory';
import type { WorkbookMemory } from '../keeping/workbook-memory';
import type { JobContext } from './host-job';
import type { JobSentence } from './job-report';
import { leftOutSentences } from './left-out-sentences';
import { rememberMade } from './made-batches';

export interface Drawn {
  readonly made: MadeSheets;
  /** What became of earlier drawings of the same documents, and what this host could not draw. */
  readonly sentences: readonly JobSentence[];
}

/**
 * Makes the documents and remembers them; tables that people write in are changed where they stand. Earlier drawings of the same
 * documents (the same marker) give their places and names to the new ones; what a person has edited is kept under another name. The
 * signal breaks off as long as nothing stands.
 * @throws HostError when nothing was made; the signal's reason when it broke off
 */
export async function drawDocuments(
  { host, store }: JobContext,
  workbook: OpenedWorkbook,
  { documents, table = null, others = [] }: WorkbookDrawing,
  memory: WorkbookMemory,
  signal?: AbortSignal,
): Promise<Drawn> {
  const earlier = { sheets: earlierDrawings(workbook, documents), keptWord: NAMES_THAI['sheet.kept'] };
  const tables = [...(table ? [table] : []), ...others];
  const made = await host.make(documents, shownFirst(documents), { earlier, tables, signal });
  await rememberMade(store, documents, made);
  await rememberMemory(memory, documents);
  const hidden = hiddenSentences(made.sheets.map(({ name }) => name));
  return { made, sentences: [...hidden, ...earlierSentences(made), ...leftOutSentences(made)] };
}
