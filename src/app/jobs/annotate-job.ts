import { analyseSet } from '../analyse-set';
import { openScores } from '../open-scores';
import { analysisOptionsOf } from '../settings';
import { writeAnnotations } from './annotate/write-annotations';
import { findWork } from './choose-scores';
import { loadSettings, type Job } from './job';

/**
 * Writes class and level beside every score of the workbook, of all agencies and years, as it stands in the sheet; a year
 * that the sheets do not tell is the one that was given in the pane.
 */
export const annotateJob: Job = async ({ host, store }) => {
  const settings = loadSettings(store);
  const workbook = await host.read();
  const scores = openScores(workbook);
  if (scores.sets.length === 0) {
    return { done: false, sentences: scores.findings.map((found) => ({ finding: found, sheet: '' })) };
  }
  const { edits } = findWork(store, scores);
  const analyses = scores.sets.map(({ key, set }) => {
    const year = edits[key]?.year ?? null;
    return analyseSet(set, { ...analysisOptionsOf(settings), year, agency: null, corrections: {} });
  });
  return writeAnnotations(host, workbook, analyses, settings.digits);
};
