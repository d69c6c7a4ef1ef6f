import { shownFirst } from '../../documents/kinds';
import type { Workbook } from '../../workbook/cell-grid';
import type { MadeSheets } from '../../workbook/host-workbook';
import type { SheetDocument } from '../../workbook/sheet-document';
import { earlierDrawings } from './earlier-drawings';
import type { JobContext } from './job';
import type { JobSentence } from './job-report';
import {
  batchOf,
  MADE_KEY,
  readBatches,
  withBatch,
  withoutSheets,
  type RememberedSheet,
} from './made-batches';
import { rememberBatches } from './remember-batches';

export interface Drawn {
  readonly made: MadeSheets;
  /** What became of earlier drawings of the same documents, and what this host could not draw. */
  readonly sentences: readonly JobSentence[];
}

const namesOf = (sheets: readonly { readonly name: string }[]): string =>
  sheets.map(({ name }) => name).join(', ');

/**
 * Makes the documents and remembers them. Earlier drawings of the same documents (the same marker) are removed after
 * the new ones stand, unless a person has edited them: then both stay. The signal breaks off as long as nothing stands.
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
  const made = await host.make(documents, shownFirst(documents), signal);
  const removed = await removeQuietly(earlier.untouched, host);
  await rememberBatches(store, withBatch(withoutSheets(batches, removed), batchOf(documents, made)));
  const sentences: JobSentence[] = [];
  if (removed.length > 0) sentences.push({ key: 'job.replaced', params: { sheets: namesOf(removed) } });
  if (earlier.edited.length > 0)
    sentences.push({ key: 'job.kept', params: { sheets: namesOf(earlier.edited) } });
  if (made.leftOut.length > 0) {
    sentences.push({
      key: 'job.left-out',
      words: { parts: made.leftOut.map((part) => `left-out.${part}` as const) },
    });
  }
  return { made, sentences };
}

/** The new sheets stand already, so an old one that cannot be removed is no reason to call the job failed. */
async function removeQuietly(
  sheets: readonly RememberedSheet[],
  host: JobContext['host'],
): Promise<readonly RememberedSheet[]> {
  if (sheets.length === 0) return [];
  try {
    await host.remove(sheets);
    return sheets;
  } catch {
    return [];
  }
}
