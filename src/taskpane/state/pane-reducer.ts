import type { OpenScores } from '../../app/open-scores';
import type { ReadingChanges } from '../../app/reading-changes';
import type { Settings } from '../../app/settings';
import type { Language } from '../../text/message';
import type { Made, WorkbookBehind } from '../host/workbook-behind';
import { notice, type Notice } from './notice';
import type { Order, PaneState, Step, TaskReport } from './pane-state';
import { editSet, NO_EDITS, type EditAction } from './set-edits';
import type { Task } from './task';

export type PaneAction =
  | { readonly kind: 'go'; readonly step: Step }
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'set'; readonly settings: Partial<Settings> }
  | { readonly kind: 'order'; readonly order: Partial<Order> }
  | { readonly kind: 'read'; readonly turn: number; readonly name: string }
  | {
      readonly kind: 'opened';
      readonly turn: number;
      readonly behind: WorkbookBehind;
      readonly scores: OpenScores;
      readonly settings: Settings;
    }
  | { readonly kind: 'select'; readonly key: string | null }
  | { readonly kind: 'edit'; readonly edit: EditAction }
  | { readonly kind: 'make'; readonly turn: number }
  | { readonly kind: 'made'; readonly turn: number; readonly made: Made; readonly measures: number }
  | {
      readonly kind: 'changed';
      readonly turn: number;
      readonly scores: OpenScores;
      readonly found: ReadingChanges;
    }
  | { readonly kind: 'start-task'; readonly turn: number; readonly task: Task }
  | { readonly kind: 'task-done'; readonly turn: number; readonly done: TaskReport }
  | { readonly kind: 'failed'; readonly turn: number; readonly problem: Notice }
  /** The user wants the job to stop; how it ended is told when it is known. */
  | { readonly kind: 'stop'; readonly turn: number }
  /** The user broke the job off. */
  | { readonly kind: 'stopped'; readonly turn: number }
  | { readonly kind: 'refused'; readonly problem: Notice }
  | { readonly kind: 'said'; readonly said: Notice };

/** Edits that no document shows. */
const UNSEEN_EDITS: ReadonlySet<string> = new Set<EditAction['kind']>(['refuse', 'target', 'clear-targets']);

/** The one agency of a workbook, its latest year; null when the user has to choose. */
function firstChoice({ sets }: OpenScores): string | null {
  const agencies = new Set(sets.map(({ set }) => set.agency));
  const years = new Set(sets.map(({ set }) => set.fiscalYear));
  if (agencies.size > 1 || years.size < sets.length) return null;
  const latest = [...sets].sort((a, b) => (b.set.fiscalYear ?? 0) - (a.set.fiscalYear ?? 0));
  return latest[0]?.key ?? null;
}

function opened(
  state: PaneState,
  { behind, scores, settings }: Extract<PaneAction, { kind: 'opened' }>,
): PaneState {
  // Reading the same workbook again keeps what the user did to it.
  const again = state.open?.behind === behind;
  const still = again && scores.sets.some(({ key }) => key === state.selected);
  const count = scores.sets.length;
  return {
    ...state,
    step: again ? state.step : 'scores',
    open: { behind, scores, settings },
    selected: still ? state.selected : firstChoice(scores),
    edits: again ? state.edits : {},
    job: null,
    problem: null,
    changes: [],
    report: null,
    outcome: again && state.outcome ? { ...state.outcome, stale: true } : null,
    said: count === 0 ? notice('pane.said.nothing') : notice('pane.said.read', { count }),
  };
}

/** The workbook is not what it was: the new scores are taken, the edits go with them, and the user is asked again. */
function changed(state: PaneState, { scores, found }: Extract<PaneAction, { kind: 'changed' }>): PaneState {
  if (!state.open || state.selected === null) return { ...state, job: null };
  const edits = state.edits[state.selected] ?? NO_EDITS;
  const key = found.now?.key ?? null;
  return {
    ...state,
    open: { ...state.open, scores },
    selected: key,
    edits: key === null ? state.edits : { ...state.edits, [key]: edits },
    job: null,
    changes: found.changes,
    said: notice('pane.changed.title'),
  };
}

const stale = (state: PaneState): PaneState => ({
  ...state,
  changes: [],
  report: null,
  problem: null,
  outcome: state.outcome && { ...state.outcome, stale: true },
});

/** Answers that come for another job than the one under way are dropped. */
const isLate = ({ job }: PaneState, action: PaneAction): boolean =>
  'turn' in action && !['read', 'make', 'start-task'].includes(action.kind) && job?.turn !== action.turn;

/** The state after an action. Pure: jobs are done by `PaneWork`, which tells how they went. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  if (isLate(state, action)) return state;
  switch (action.kind) {
    case 'go':
      return { ...state, step: action.step };
    case 'speak':
      return { ...state, language: action.language };
    case 'set':
      if (!state.open) return state;
      return {
        ...stale(state),
        open: { ...state.open, settings: { ...state.open.settings, ...action.settings } },
      };
    case 'order':
      return { ...stale(state), order: { ...state.order, ...action.order } };
    case 'read':
      return { ...state, job: { kind: 'reading', turn: action.turn, name: action.name }, problem: null };
    case 'opened':
      return opened(state, action);
    case 'select':
      return { ...stale(state), selected: action.key, outcome: null };
    case 'edit': {
      if (state.selected === null) return state;
      const edits = editSet(state.edits[state.selected] ?? NO_EDITS, action.edit);
      return {
        ...(UNSEEN_EDITS.has(action.edit.kind) ? state : stale(state)),
        edits: { ...state.edits, [state.selected]: edits },
      };
    }
    case 'make':
      return {
        ...state,
        job: { kind: 'making', turn: action.turn, stopping: false },
        problem: null,
        changes: [],
        report: null,
      };
    case 'made':
      return {
        ...state,
        job: null,
        outcome: { made: action.made, measures: action.measures, stale: false },
        said: notice('pane.said.made', { count: action.measures }),
      };
    case 'changed':
      return changed(state, action);
    case 'start-task':
      return {
        ...state,
        job: { kind: 'task', turn: action.turn, task: action.task },
        problem: null,
        changes: [],
        report: null,
      };
    case 'task-done':
      return {
        ...state,
        job: null,
        outcome: action.done.task === 'remove' ? null : state.outcome,
        report: action.done,
      };
    case 'failed':
      return { ...state, job: null, problem: action.problem };
    case 'stop':
      return state.job?.kind === 'making' ? { ...state, job: { ...state.job, stopping: true } } : state;
    case 'stopped':
      return { ...state, job: null, said: notice('pane.said.stopped') };
    case 'refused':
      return { ...state, problem: action.problem };
    case 'said':
      return { ...state, said: action.said };
  }
}
