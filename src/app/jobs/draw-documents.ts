import { shownFirst } from '../../documents/kinds';
import type { Workbook } from '../../workbook/cell-grid';
import type { MadeSheets } from '../../workbook/host-workbook';
import type { SheetDocument } from '../../workbook/sheet-document';
import { earlierDrawings } from './earlier-drawings';
import type { JobContext } from './host-job';
import type { JobSentence } from './job-report';
import { leftOutSentences } from './left-out-sentences';
import { batchOf, MADE_KEY, readBatches, withBatch, withoutSheets } from './made-batches';
import { rememberBatches } from './remember-batches';

export interface Drawn {
  readonly made: MadeSheets;
  /** What became of earlier drawings of the same documents, and what this host could not draw. */
  readonly sentences: readonly JobSentence[];
}

const namesOf = (sheets: readonly { readonly name: string }[]): string =>
  sheets.map(({ name }) => name).join(', ');

/**
 * Makes the documents and remembers them. Earlier drawings of the same documents (the same marker) give their places and
 * names to the new ones, unless a person has edited them: then both stay. The signal breaks off as long as nothing stands.
 * @throws HostError when nothing was made; the signal's reason when it broke off
 */
export async function drawDocuments(
  { host, store }: JobContext,
  workbook: Workbook,
  documents: readonly SheetDocument[],
  signal?: AbortSignal,
): Promise<Drawn> {
  const batches = readBatches(store.read(MADE_KEY));
  const earlier = earlierDrawings(store, workbook, documents);
  const made = await host.make(documents, shownFirst(documents), { replaces: earlier.untouched, signal });
  const { replaced } = made;
  await rememberBatches(store, withBatch(withoutSheets(batches, replaced), batchOf(documents, made)));
  const sentences: JobSentence[] = [];
  if (replaced.length > 0) sentences.push({ key: 'job.replaced', params: { sheets: namesOf(replaced) } });
  if (earlier.edited.length > 0)
    sentences.push({ key: 'job.edited-not-replaced', params: { sheets: namesOf(earlier.edited) } });
  return { made, sentences: [...sentences, ...leftOutSentences(made)] };
}
