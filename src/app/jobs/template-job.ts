import { templateDocument } from '../../documents';
import { NOTHING_TYPED, type TypedScores } from '../../scores/typed-scores';
import { WorkbookMemory } from '../keeping/workbook-memory';
import type { HostJob } from './host-job';
import { leftOutSentences } from './left-out-sentences';
import { rememberMade } from './made-batches';

/** Adds a sheet in which scores can be typed; one that was filled in before stays as it is. */
export const templateJob: HostJob = (context) => {
  const { agency } = new WorkbookMemory(context.store).settings;
  return typedScoresJob({ ...NOTHING_TYPED, agency })(context);
};

/** Adds a sheet with scores that were typed. */
export const typedScoresJob =
  (typed: TypedScores): HostJob =>
  async ({ host, store }) => {
    const documents = [templateDocument(typed, new WorkbookMemory(store).settings)];
    const made = await host.make(documents, 'template');
    await rememberMade(store, documents, made);
    const sheets = made.sheets.map(({ name }) => name).join(', ');
    return {
      done: true,
      sentences: [{ key: 'job.template-made', params: { sheets } }, ...leftOutSentences(made)],
    };
  };
