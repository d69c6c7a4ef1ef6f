import type { ScoreSet } from '../scores/types';

/** Whether reading doubts that these numbers are ITA scores at all: then nobody uses them without being asked. */
export function isDoubtful({ findings }: Pick<ScoreSet, 'findings'>): boolean {
  return findings.some(({ code }) => code === 'doubtful-scores');
}
