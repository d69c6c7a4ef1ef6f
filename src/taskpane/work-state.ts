import { DEFAULT_TARGET, DEFAULT_THRESHOLD, parseName, parseRuleYear, parseScore } from '../app/parse-option';
import type { AnalyseRequest } from '../app/analyse-workbook';
import type { PlanFile } from './make-plan-file';

/** What the user typed or chose, as text; '' is "as the file says". */
export interface Settings {
  readonly threshold: string;
  readonly year: string;
  readonly rulesOf: string;
  /** Name to print where the file names no agency. */
  readonly agency: string;
}

/** Making the plan of the scores that are shown. */
export type Making =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly turn: number }
  | { readonly kind: 'made'; readonly plan: PlanFile }
  | { readonly kind: 'failed'; readonly sentence: string };

export interface WorkState {
  readonly settings: Settings;
  /** The threshold used: the last text that was a score. */
  readonly threshold: AnalyseRequest['threshold'];
  /** Which of the analyses is shown. */
  readonly selected: number;
  readonly making: Making;
}

export type WorkAction =
  | { readonly kind: 'set'; readonly setting: keyof Settings; readonly value: string }
  | { readonly kind: 'select'; readonly index: number }
  | { readonly kind: 'make'; readonly turn: number }
  | { readonly kind: 'made'; readonly turn: number; readonly plan: PlanFile }
  | { readonly kind: 'failed'; readonly turn: number; readonly sentence: string };

export const WORK: WorkState = {
  settings: { threshold: String(DEFAULT_THRESHOLD / 100), year: '', rulesOf: '', agency: '' },
  threshold: DEFAULT_THRESHOLD,
  selected: 0,
  making: { kind: 'none' },
};

/** Whatever changes the scores or how they are judged makes a plan that was made before stale. */
export function workReducer(state: WorkState, action: WorkAction): WorkState {
  switch (action.kind) {
    case 'set': {
      const settings = { ...state.settings, [action.setting]: action.value };
      const threshold = parseScore(settings.threshold) ?? state.threshold;
      const selected = action.setting === 'year' ? 0 : state.selected;
      return { settings, threshold, selected, making: { kind: 'none' } };
    }
    case 'select':
      return { ...state, selected: action.index, making: { kind: 'none' } };
    case 'make':
      return { ...state, making: { kind: 'making', turn: action.turn } };
    case 'made':
    case 'failed': {
      if (state.making.kind !== 'making' || state.making.turn !== action.turn) return state;
      const making: Making =
        action.kind === 'made'
          ? { kind: 'made', plan: action.plan }
          : { kind: 'failed', sentence: action.sentence };
      return { ...state, making };
    }
  }
}

/** Whether the text in the threshold field is no score, so that the last one is still used. */
export const thresholdIsWrong = ({ settings }: WorkState): boolean => parseScore(settings.threshold) === null;

/** The request that the settings stand for. */
export function requestOf({ settings, threshold }: WorkState): AnalyseRequest {
  return {
    threshold,
    urgentBelow: null,
    target: DEFAULT_TARGET,
    sheet: null,
    year: parseRuleYear(settings.year),
    rulesOf: parseRuleYear(settings.rulesOf),
  };
}

/** The name to print, when the user gave one. */
export const agencyOf = ({ settings }: WorkState): string | null => parseName(settings.agency);
