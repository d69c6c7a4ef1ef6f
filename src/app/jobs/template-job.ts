import { templateDocument } from '../../documents';
import { WorkbookMemory } from '../keeping/workbook-memory';
import type { HostJob } from './host-job';
import { leftOutSentences } from './left-out-sentences';
import { rememberMade } from './made-batches';

/** Adds a sheet in which scores can be typed; one that was filled in before stays as it is. */
export const templateJob: HostJob = async ({ host, store }) => {
  const { settings } = new WorkbookMemory(store);
  const documents = [templateDocument(settings.agency, settings)];
  const made = await host.make(documents, 'template');
  await rememberMade(store, documents, made);
  const sheets = made.sheets.map(({ name }) => name).join(', ');
  return {
    done: true,
    sentences: [{ key: 'job.template-made', params: { sheets } }, ...leftOutSentences(made)],
  };
};
