import { isDoubtful } from '../is-doubtful';
import { analyseSet } from '../analyse-set';
import { printedAs } from '../printed-set';
import { openScores } from '../open-scores';
import { analysisOptionsOf } from '../keeping/settings';
import { restoreWork } from '../keeping/restore-work';
import { openMemory } from '../keeping/open-memory';
import { readKeptWork } from '../keeping/read-kept-work';
import { writeAnnotations } from './annotate/write-annotations';
import { doubtfulSheets } from './choose-scores';
import type { HostJob } from './host-job';
import type { JobSentence } from './job-report';

/**
 * Writes class and level beside every score of the workbook, of all agencies and years, as it stands in the sheet; a year
 * that the sheets do not tell is the one that was given in the pane. Doubtful scores get none.
 */
export const annotateJob: HostJob = async ({ host, store }) => {
  const workbook = await host.read();
  const { settings, work } = openMemory(store, workbook);
  const scores = openScores(workbook);
  if (scores.sets.length === 0) {
    return { done: false, sentences: scores.findings.map((found) => ({ finding: found, sheet: '' })) };
  }
  const sure = scores.sets.filter(({ set }) => !isDoubtful(set));
  const sheets = doubtfulSheets(scores.sets);
  if (sure.length === 0) return { done: false, sentences: [{ key: 'job.doubtful', params: { sheets } }] };
  const { edits } = restoreWork(readKeptWork(work), scores);
  const analyses = sure.map(({ key, set }) => {
    const year = edits[key]?.year ?? null;
    return analyseSet(set, {
      ...analysisOptionsOf(settings),
      year,
      printed: printedAs(null),
      corrections: {},
    });
  });
  const { done, sentences } = await writeAnnotations(host, workbook, analyses, settings.digits);
  const passedOver: readonly JobSentence[] =
    sheets === '' ? [] : [{ key: 'job.passed-over', params: { sheets } }];
  return { done, sentences: [...sentences, ...passedOver] };
};
