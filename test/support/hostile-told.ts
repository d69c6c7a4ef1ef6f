import { unreadableFile } from '../../src/app/unreadable-file';
import { finding } from '../../src/scores/findings';
import { findingSentence } from '../../src/scores/finding-sentence';
import type { Outcome } from './hostile-file';

/** What the user is told of a file, and the exit code of `ita analyze`. */
export interface Told {
  readonly sentence: string;
  readonly code: number;
}

/** What must be told of a file with this outcome, or of a folder in the place of a file. */
export function toldOf(outcome: Outcome | 'folder'): Told {
  if (outcome === 'scores') return { sentence: '10 scores read', code: 0 };
  const found = outcome === 'no-scores' ? finding('no-scores') : unreadableFile(outcome);
  return { sentence: findingSentence(found, ''), code: 3 };
}

/** The beginning of its row in docs/hostile-files.md; seconds and MB follow. */
export const rowStart = (name: string, { sentence, code }: Told): string =>
  `| ${name} | ${sentence} | ${code} | `;
