import type { DocumentStore } from '../../workbook/document-store';
import { MADE_KEY, type MadeBatch } from './made-batches';

/**
 * Keeps in the workbook what was made. A workbook that keeps nothing is no reason to call a job failed that is done: its
 * sheets then cannot be removed or replaced by one action.
 */
export async function rememberBatches(store: DocumentStore, batches: readonly MadeBatch[]): Promise<void> {
  try {
    await store.write(MADE_KEY, batches);
  } catch {
    return;
  }
}
