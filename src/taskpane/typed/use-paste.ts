import { useRef, useState } from 'react';
import {
  DRAFT_FIELDS,
  EMPTY_DRAFT,
  PASTED_PARTS,
  type DraftField,
  type PastedPart,
  type ScoreDraft,
} from '../../app/typed-scores/draft';
import {
  fillFrom,
  fillNumbers,
  fillResult,
  leaveOut,
  takeBack,
  type Filled,
} from '../../app/typed-scores/fill-draft';
import { pastedColumn } from '../../app/typed-scores/pasted-column';
import type { FoundScores } from '../../app/typed-scores/read-pasted';
import { toldOf } from '../../app/typed-scores/told-findings';
import type { ItemId } from '../../framework/types';
import type { Finding, ScoreSet } from '../../scores/types';
import type { Pasted } from '../../workbook/file/pasted';
import { expectedAnswer } from '../host/expected-answer';
import { useContextStore, usePane } from '../pane-context';
import { FILE_THREAD } from '../parts/file-thread';
import type { Notice } from '../state/notice';
import { problemOf } from '../state/problem';

/** What filled or emptied fields. */
type FilledBy = 'filled' | 'numbers' | 'cleared' | 'left-out';

/** What came of a text that was pasted, or of clearing the form. */
export type PasteOutcome =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing'; readonly findings: readonly Finding[]; readonly unread: readonly ItemId[] }
  | { readonly kind: 'failed'; readonly problem: Notice }
  /** Several results: the user says which one he means. */
  | { readonly kind: 'choose'; readonly sets: readonly ScoreSet[]; readonly unread: readonly ItemId[] }
  | FilledOutcome;

/** The fields hold something else now. */
export interface FilledOutcome extends Told {
  readonly kind: FilledBy;
  readonly filled: Filled;
  /** As it was, to be taken back. */
  readonly before: ScoreDraft;
}

/** What is told of fields that were filled. */
interface Told {
  readonly findings: readonly Finding[];
  /** Numbers that found no field. */
  readonly left: number;
  /** Items that the text names without a score that could be read. */
  readonly unread: readonly ItemId[];
  /** The scores may be one indicator off. */
  readonly mayBeAbove: boolean;
}

export interface Pasting {
  readonly outcome: PasteOutcome | null;
  /** Reads a text and fills the fields. */
  readonly read: (pasted: Pasted) => void;
  /** Takes scores that are pasted into a field; false where it is a text like any other. */
  readonly pasteInto: (field: DraftField, pasted: Pasted) => boolean;
  readonly choose: (set: ScoreSet) => void;
  readonly clear: () => void;
  /** Leaves out what was pasted beside the fields. */
  readonly leaveOut: (part: PastedPart) => void;
  readonly undo: () => void;
}

/** Where files are read and written; in Excel, where reading is loaded anyway, on the page. */
async function foundIn(pasted: Pasted, inExcel: boolean, signal: AbortSignal): Promise<FoundScores> {
  if (!inExcel) return expectedAnswer(await FILE_THREAD({ kind: 'pasted', pasted }, signal), 'pasted').found;
  const [{ foundInPasted }, { scoresIn }] = await Promise.all([
    import(/* webpackChunkName: "pasted" */ '../host/read-pasted'),
    import(/* webpackChunkName: "reading" */ '../host/open-workbook'),
  ]);
  return foundInPasted(pasted, scoresIn);
}

/** What is pasted into the form for scores. */
export function usePaste(): Pasting {
  const store = useContextStore();
  const inExcel = usePane((state) => state.inExcel);
  const [outcome, setOutcome] = useState<PasteOutcome | null>(null);
  const running = useRef(new AbortController());
  const draftNow = (): ScoreDraft => store.get().draft ?? EMPTY_DRAFT;
  const show = (
    kind: FilledBy,
    filled: Filled,
    { findings = [], left = 0, unread = [], mayBeAbove = false }: Partial<Told> = {},
  ): void => {
    setOutcome({ kind, filled, before: draftNow(), findings: toldOf(findings), left, unread, mayBeAbove });
    store.dispatch({ kind: 'draft', draft: filled.draft });
  };
  const choose = (set: ScoreSet): void => {
    const unread = outcome?.kind === 'choose' ? outcome.unread : [];
    show('filled', fillResult(draftNow(), set), { findings: set.findings, unread });
  };
  const take = ({ sets, findings, numbers, unread, mayBeAbove }: FoundScores): void => {
    const [only, ...others] = sets;
    if (numbers) show('numbers', fillNumbers(draftNow(), numbers), { unread });
    else if (!only) setOutcome({ kind: 'nothing', findings: toldOf(findings), unread });
    else if (others.length > 0) setOutcome({ kind: 'choose', sets, unread });
    else {
      const told = [...only.findings, ...findings];
      show('filled', fillResult(draftNow(), only), { findings: told, unread, mayBeAbove });
    }
  };
  const read = (pasted: Pasted): void => {
    running.current.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    setOutcome({ kind: 'reading' });
    foundIn(pasted, inExcel, signal)
      .then((found) => {
        if (!signal.aborted) take(found);
      })
      .catch((error: unknown) => {
        if (!signal.aborted) setOutcome({ kind: 'failed', problem: problemOf(error) });
      });
  };
  return {
    outcome,
    read,
    pasteInto: (field, pasted) => {
      const scores = pastedColumn(pasted.text);
      if (scores) {
        const { left, ...filled } = fillFrom(draftNow(), field, scores);
        show('filled', filled, { left });
      } else if (!/\S[\s\S]*[\n\t]/.test(pasted.text.trim())) return false;
      else read(pasted);
      return true;
    },
    choose,
    clear: () => {
      const changed = [...DRAFT_FIELDS, ...PASTED_PARTS];
      show('cleared', { draft: EMPTY_DRAFT, changed, replaced: [] });
    },
    leaveOut: (part) => show('left-out', leaveOut(draftNow(), part)),
    undo: () => {
      if (!outcome || !('before' in outcome)) return;
      store.dispatch({ kind: 'draft', draft: takeBack(draftNow(), outcome.filled, outcome.before) });
      setOutcome(null);
    },
  };
}
