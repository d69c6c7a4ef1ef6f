import { NO_LISTS } from '../../src/planning/own/read-own-lists';
import type { OpenScores } from '../../src/app/open-scores';
import type { MakeRequest, WorkbookSource } from '../../src/taskpane/host/workbook-source';
import { startState } from '../../src/taskpane/state/pane-state';
import { PaneStore } from '../../src/taskpane/state/pane-store';
import { PaneWork } from '../../src/taskpane/state/pane-work';
import { idleSource } from './idle-source';
import { RESULT } from './score-sheets';
import { points, setOf } from './scores';

/** One set of ten scores. */
export const scoresOf = (...values: readonly number[]): OpenScores => ({
  findings: [],
  registers: [],
  lists: NO_LISTS,
  sets: [{ key: 'a', set: setOf(values.map(points)) }],
});

/** A workbook whose scores the test may change at any time, and the jobs on it. */
export function paneBench(parts: Partial<WorkbookSource> = {}) {
  const made: MakeRequest[] = [];
  const saved: string[] = [];
  const bench = { scores: scoresOf(...RESULT), made, saved };
  const source = idleSource({
    name: 'คะแนน.xlsx',
    read: () => Promise.resolve(bench.scores),
    make: (request) => {
      made.push(request);
      const bytes = new Uint8Array([1]);
      return Promise.resolve({
        kind: 'file',
        name: request.fileName,
        bytes,
        sheets: [],
        sentences: [],
      });
    },
    ...parts,
  });
  const store = new PaneStore(startState('th', false));
  const work = new PaneWork(store, (name) => saved.push(name));
  return Object.assign(bench, { source, store, work });
}
