import { ownersOf } from '../../app/agencies';
import { chooseLatest } from '../../app/choose-agency';
import { onWritten, type WrittenEdits } from '../../app/on-written';
import type { RestoredWork } from '../../app/keeping/restore-work';
import type { OpenScores } from '../../app/open-scores';
import type { ReadingChanges } from '../../app/reading-changes';
import type { Settings } from '../../app/keeping/settings';
import type { ScoreDraft } from '../../app/typed-scores/draft';
import type { Language } from '../../text/message';
import type { Made, WorkbookSource } from '../host/workbook-source';
import { openFormsOf, putForm } from './open-forms';
import type { MeasureForm } from './measure-form';
import { notice, type Notice } from './notice';
import {
  editsOf,
  startState,
  undoOf,
  type Order,
  type PaneState,
  type Step,
  type TaskReport,
} from './pane-state';
import { besideRegister, NO_EDITS, editSet, type EditAction, type SetEdits } from './set-edits';
import type { Task } from './task';
import { followsUp, isUnderWay } from './under-way';
import { rememberEdit } from './undo';

export type PaneAction =
  /** `form` is the key of a form that is to be shown there. */
  | { readonly kind: 'go'; readonly step: Step; readonly form?: string }
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'help'; readonly open: boolean }
  | { readonly kind: 'set'; readonly settings: Partial<Settings> }
  | { readonly kind: 'order'; readonly order: Partial<Order> }
  | { readonly kind: 'read'; readonly turn: number; readonly name: string }
  | {
      readonly kind: 'opened';
      readonly turn: number;
      readonly source: WorkbookSource;
      readonly scores: OpenScores;
      readonly settings: Settings;
      /** What the user did before, as it fits these scores; null when there is nothing. */
      readonly restored: RestoredWork | null;
      /** What he ordered in an earlier session. */
      readonly order: Order | null;
    }
  /** The form for scores is opened or left. */
  | { readonly kind: 'enter'; readonly entering: boolean }
  /** What stands in it; null where nothing does. */
  | { readonly kind: 'draft'; readonly draft: ScoreDraft | null }
  | { readonly kind: 'select'; readonly key: string | null }
  /** The user says that the doubtful scores he works on are ITA scores. */
  | { readonly kind: 'trust' }
  | { readonly kind: 'edit'; readonly edit: EditAction }
  /** Takes back the last edit of the measures. */
  | { readonly kind: 'undo' }
  /** What stands in the form of a measure; null closes it. */
  | { readonly kind: 'form'; readonly key: string; readonly form: MeasureForm | null }
  | { readonly kind: 'typing'; readonly typing: boolean }
  | { readonly kind: 'make'; readonly turn: number }
  | {
      readonly kind: 'made';
      readonly turn: number;
      readonly made: Made;
      readonly measures: number | null;
      /** As they were read again, with the register that holds the measures now; null where none does. */
      readonly scores: OpenScores | null;
      /** The set and its edits that it was made from. */
      readonly from: { readonly key: string; readonly edits: SetEdits };
    }
  | {
      readonly kind: 'changed';
      readonly turn: number;
      readonly scores: OpenScores;
      readonly found: ReadingChanges;
      readonly restored: RestoredWork;
    }
  /** What was edited stands in the cells of the register, which were read again. */
  | {
      readonly kind: 'written';
      readonly key: string;
      readonly written: WrittenEdits;
      readonly registers: OpenScores['registers'];
    }
  /** The registers as they are now; scores that changed are told before something is made. */
  | { readonly kind: 'registers'; readonly registers: OpenScores['registers'] }
  | { readonly kind: 'start-task'; readonly turn: number; readonly task: Task }
  | { readonly kind: 'task-done'; readonly turn: number; readonly done: TaskReport }
  | { readonly kind: 'failed'; readonly turn: number; readonly problem: Notice }
  /** The user wants it to stop; how it ended is told when it is known. */
  | { readonly kind: 'stop'; readonly turn: number }
  /** The user broke off what was under way. */
  | { readonly kind: 'stopped'; readonly turn: number }
  /** Another workbook, or none, would take the place of unsaved edits; null is the answer to stay. */
  | { readonly kind: 'ask'; readonly source: PaneState['asked'] }
  /** The file is closed: what belongs to it goes. */
  | { readonly kind: 'close' }
  /** The page was loaded again: everything is as it was before. */
  | {
      readonly kind: 'resume';
      readonly restored: RestoredWork;
      readonly page: Pick<PaneState, 'step' | 'order' | 'trusted' | 'forms'> & {
        readonly settings: Settings;
      };
    }
  | { readonly kind: 'refused'; readonly problem: Notice }
  | { readonly kind: 'said'; readonly said: Notice };

/**
 * The one agency of a workbook, or the one that was chosen in it before, in the latest year whose plan is under way, else in its latest
 * year; null when the user has to choose. Doubtful scores are shown at once only where there is nothing else: then the user is asked
 * about them.
 */
function firstChoice({ sets, registers }: OpenScores, { agency }: Settings): string | null {
  const choice = chooseLatest(sets, agency);
  if (choice.kind === 'chosen') {
    return (choice.owner.results.find((each) => isUnderWay(each, registers)) ?? choice.chosen).key;
  }
  return sets.length === 1 ? (sets[0]?.key ?? null) : null;
}

/**
 * Of several agencies the one chosen becomes a setting: the buttons of the ribbon work on it too. A name that would mean
 * another one once the sheet was sorted is not kept: then they ask.
 */
function select(state: PaneState, key: string | null): PaneState {
  const { open } = state;
  const owners = ownersOf(open?.scores.sets ?? []);
  const owner = owners.find(({ results, doubtful }) =>
    [...results, ...doubtful].some((each) => each.key === key),
  );
  const named = owner?.agency ?? null;
  const agency = named !== null && owner?.lasting ? owner.name : named;
  const kept = open && agency !== null && owners.length > 1;
  return {
    ...stale(state),
    open: kept ? { ...open, settings: { ...open.settings, agency } } : open,
    selected: key,
    outcome: null,
  };
}

function opened(
  state: PaneState,
  { source, scores, settings, restored, order }: Extract<PaneAction, { kind: 'opened' }>,
): PaneState {
  // Reading the same workbook again keeps what the user did to it.
  const again = state.open?.source === source;
  const before = restored?.selected ?? (again ? state.selected : null);
  const still = scores.sets.some(({ key }) => key === before);
  const count = scores.sets.length;
  const next: PaneState = {
    ...state,
    open: { source, scores, settings },
    entering: false,
    selected: still ? before : firstChoice(scores, settings),
    edits: restored?.edits ?? (again ? state.edits : {}),
    forms: again ? state.forms : {},
    undo: again ? state.undo : {},
    saved: again ? state.saved : {},
    restored: again ? state.restored : (restored?.edits ?? {}),
    trusted: again ? state.trusted : [],
    adrift: restored?.adrift ?? (again ? state.adrift : []),
    drift: restored?.changes ?? [],
    order: order ?? state.order,
    activity: null,
    problem: null,
    changes: [],
    report: null,
    outcome: again && state.outcome ? { ...state.outcome, stale: true } : null,
    said: count === 0 ? notice('pane.said.nothing') : notice('pane.said.read', { count }),
  };
  if (again) return next;
  // Who opens a plan under way comes back to it.
  return { ...next, step: followsUp(next) ? 'follow-up' : 'scores' };
}

/** The workbook is not what it was: the new scores are taken, the edits go with them, and the user is asked again. */
function changed(
  state: PaneState,
  { scores, found, restored }: Extract<PaneAction, { kind: 'changed' }>,
): PaneState {
  if (!state.open) return { ...state, activity: null };
  return {
    ...state,
    open: { ...state.open, scores },
    selected: found.now?.key ?? null,
    edits: restored.edits,
    forms: found.now ? { ...state.forms, [found.now.key]: openFormsOf(state) } : state.forms,
    undo: found.now ? { ...state.undo, [found.now.key]: undoOf(state) } : state.undo,
    adrift: restored.adrift,
    activity: null,
    changes: [...found.changes, ...restored.changes],
    said: notice('pane.changed.title'),
  };
}

/** What was chosen, changed and added stands in the register now, whose cells count from here on; what was done meanwhile stays. */
function inRegister(
  state: PaneState,
  { key, edits }: Extract<PaneAction, { kind: 'made' }>['from'],
  scores: OpenScores,
): PaneState {
  if (!state.open) return state;
  const now = state.edits[key] ?? NO_EDITS;
  const open = { ...state.open, scores };
  if (now.plan !== edits.plan) return { ...state, open };
  return {
    ...state,
    open,
    edits: { ...state.edits, [key]: { ...now, plan: besideRegister(edits.plan) } },
    undo: { ...state.undo, [key]: [] },
  };
}

const withRegisters = (state: PaneState, registers: OpenScores['registers']): PaneState =>
  state.open ? { ...state, open: { ...state.open, scores: { ...state.open.scores, registers } } } : state;

const stale = (state: PaneState): PaneState => ({
  ...state,
  changes: [],
  drift: [],
  report: null,
  problem: null,
  outcome: state.outcome && { ...state.outcome, stale: true },
});

/** Answers that come for another activity than the one under way are dropped. */
const isLate = ({ activity }: PaneState, action: PaneAction): boolean =>
  'turn' in action && !['read', 'make', 'start-task'].includes(action.kind) && activity?.turn !== action.turn;

/** The state after an action. Pure: what takes time is done by `PaneWork`, which tells how it went. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  if (isLate(state, action)) return state;
  const next = after(state, action);
  // Another agency or year was chosen, or the register is gone: there is nothing to follow up.
  return next.step === 'follow-up' && next.open && !followsUp(next) ? { ...next, step: 'measures' } : next;
}

function after(state: PaneState, action: PaneAction): PaneState {
  switch (action.kind) {
    case 'go':
      return { ...state, step: action.step, shownForm: action.form ?? null, help: false };
    case 'speak':
      return { ...state, language: action.language };
    case 'help':
      return { ...state, help: action.open };
    case 'set':
      if (!state.open) return state;
      return {
        ...stale(state),
        open: { ...state.open, settings: { ...state.open.settings, ...action.settings } },
      };
    case 'order':
      return { ...stale(state), order: { ...state.order, ...action.order } };
    case 'read':
      return {
        ...state,
        activity: { kind: 'reading', turn: action.turn, name: action.name },
        problem: null,
        asked: null,
      };
    case 'opened':
      return opened(state, action);
    case 'enter':
      return { ...state, entering: action.entering, problem: null };
    case 'draft':
      return { ...state, draft: action.draft };
    case 'select':
      return select(state, action.key);
    case 'trust':
      return state.selected === null ? state : { ...state, trusted: [...state.trusted, state.selected] };
    case 'edit': {
      if (state.selected === null) return state;
      const before = editsOf(state);
      const edits = editSet(before, action.edit);
      return {
        // No document shows what was refused.
        ...(action.edit.kind === 'refuse' ? state : stale(state)),
        edits: { ...state.edits, [state.selected]: edits },
        undo: { ...state.undo, [state.selected]: rememberEdit(undoOf(state), action.edit, before.plan) },
      };
    }
    case 'undo': {
      const last = undoOf(state).at(-1);
      if (state.selected === null || last === undefined) return state;
      return {
        ...stale(state),
        edits: { ...state.edits, [state.selected]: { ...editsOf(state), plan: last.before } },
        undo: { ...state.undo, [state.selected]: undoOf(state).slice(0, -1) },
        said: notice('pane.said.undone'),
      };
    }
    case 'form':
      return { ...state, forms: putForm(state, action.key, action.form) };
    case 'typing':
      return { ...state, typing: action.typing };
    case 'make':
      return {
        ...state,
        activity: { kind: 'making', turn: action.turn, stopping: false },
        problem: null,
        changes: [],
        report: null,
      };
    case 'made':
      return {
        ...(action.scores ? inRegister(state, action.from, action.scores) : state),
        activity: null,
        saved: { ...state.saved, [action.from.key]: action.from.edits },
        outcome: {
          made: action.made,
          measures: action.measures,
          stale: state.selected !== action.from.key || editsOf(state) !== action.from.edits,
        },
        said:
          action.measures === null
            ? notice('pane.said.documents-made')
            : notice('pane.said.made', { count: action.measures }),
      };
    case 'changed':
      return changed(state, action);
    case 'written': {
      const { key, written, registers } = action;
      const edits = state.edits[key];
      const steps = state.undo[key] ?? [];
      return {
        ...withRegisters(state, registers),
        ...(edits && {
          edits: { ...state.edits, [key]: { ...edits, plan: onWritten(edits.plan, written) } },
        }),
        undo: {
          ...state.undo,
          [key]: steps.map((step) => ({ ...step, before: onWritten(step.before, written) })),
        },
        said: notice('pane.said.in-register'),
      };
    }
    case 'registers':
      return withRegisters(state, action.registers);
    case 'start-task':
      return {
        ...state,
        activity: { kind: 'task', turn: action.turn, task: action.task },
        problem: null,
        changes: [],
        report: null,
      };
    case 'task-done':
      return {
        ...state,
        activity: null,
        outcome: action.done.task === 'remove' ? null : state.outcome,
        report: action.done,
      };
    case 'failed':
      return { ...state, activity: null, problem: action.problem };
    case 'stop':
      return state.activity?.kind === 'making'
        ? { ...state, activity: { ...state.activity, stopping: true } }
        : state;
    case 'stopped':
      return { ...state, activity: null, said: notice('pane.said.stopped') };
    case 'ask':
      return { ...state, asked: action.source };
    case 'close':
      return { ...startState(state.language, state.inExcel), draft: state.draft };
    case 'resume': {
      if (!state.open) return state;
      const { restored, page } = action;
      const { settings, ...shown } = page;
      const { edits, adrift, changes, selected } = restored;
      return {
        ...state,
        ...shown,
        open: { ...state.open, settings },
        selected: selected ?? state.selected,
        edits,
        // In no file but for what the file itself remembers: leaving it would lose the rest.
        saved: Object.fromEntries(Object.keys(edits).map((key) => [key, state.restored[key] ?? NO_EDITS])),
        restored: edits,
        adrift,
        drift: changes,
      };
    }
    case 'refused':
      return { ...state, problem: action.problem };
    case 'said':
      return { ...state, said: action.said };
  }
}
