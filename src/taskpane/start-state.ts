import type { OpenWorkbook } from './open-workbook';

/** Which file the pane works on. Every file that is chosen has a number, so that a slow one cannot replace a later. */
export type StartState =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly turn: number; readonly file: string }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'open'; readonly turn: number; readonly opened: OpenWorkbook };

export type StartAction =
  | { readonly kind: 'choose'; readonly turn: number; readonly file: string }
  | { readonly kind: 'opened'; readonly turn: number; readonly opened: OpenWorkbook }
  | { readonly kind: 'refuse'; readonly turn: number; readonly sentence: string };

export const START: StartState = { kind: 'none' };

/** Answers that come for another file than the one chosen last are dropped. */
export function startReducer(state: StartState, action: StartAction): StartState {
  if (action.kind === 'choose') return { kind: 'opening', turn: action.turn, file: action.file };
  if (state.kind !== 'opening' || state.turn !== action.turn) return state;
  return action.kind === 'opened'
    ? { kind: 'open', turn: action.turn, opened: action.opened }
    : { kind: 'refused', sentence: action.sentence };
}
