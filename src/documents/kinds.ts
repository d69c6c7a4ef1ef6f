import type { FollowUpRound } from '../framework/rounds';
import type { FiscalYear } from '../framework/types';
import { SHEET_NAMES_THAI } from '../text/sheet-names-th';

/** What is to be known of a kind of sheet, wherever it is made, replaced, read or shown. */
interface KindOfSheet {
  /** Its name without the year. */
  readonly stem: string;
  /** People fill it in: what they type is read like any other sheet. Every other kind is a drawing, never read as scores. */
  readonly filledIn: boolean;
  /** What people fill in are no scores. */
  readonly noScores?: true;
  /** It is drawn from one plan, and a person can order it. */
  readonly ordered: boolean;
  /** It is made only where a person asks for it. */
  readonly asked?: true;
  /** Of several that were made the one with the lowest number is shown. */
  readonly shown: number;
  /** It is about the measures of a plan. */
  readonly ofMeasures: boolean;
  /** It is made hidden. */
  readonly hidden?: true;
}

/** A sheet that sums up many agencies. */
const ofProvince = (name: keyof typeof SHEET_NAMES_THAI, shown: number) =>
  ({ stem: SHEET_NAMES_THAI[name], filledIn: false, ordered: false, shown, ofMeasures: false }) as const;

/** Every kind of sheet we make, in the order in which they stand in a workbook. */
const SHEET_KINDS = {
  summary: ofProvince('summary', 1),
  'summary-overview': ofProvince('summary-overview', 2),
  'summary-scores': ofProvince('summary-scores', 3),
  'summary-years': ofProvince('summary-years', 4),
  'summary-findings': ofProvince('summary-findings', 5),
  brief: { stem: SHEET_NAMES_THAI.brief, filledIn: false, ordered: true, shown: 3, ofMeasures: true },
  analysis: { stem: SHEET_NAMES_THAI.analysis, filledIn: false, ordered: true, shown: 2, ofMeasures: false },
  plan: { stem: SHEET_NAMES_THAI.plan, filledIn: false, ordered: true, shown: 1, ofMeasures: true },
  register: { stem: SHEET_NAMES_THAI.register, filledIn: false, ordered: true, shown: 4, ofMeasures: true },
  owners: { stem: SHEET_NAMES_THAI.owners, filledIn: false, ordered: true, shown: 5, ofMeasures: true },
  checklist: {
    stem: SHEET_NAMES_THAI.checklist,
    filledIn: true,
    noScores: true,
    ordered: true,
    asked: true,
    shown: 6,
    ofMeasures: false,
  },
  report: { stem: SHEET_NAMES_THAI.report, filledIn: false, ordered: false, shown: 1, ofMeasures: true },
  memo: {
    stem: SHEET_NAMES_THAI.memo,
    filledIn: false,
    ordered: true,
    asked: true,
    shown: 7,
    ofMeasures: true,
  },
  unit: {
    stem: SHEET_NAMES_THAI.unit,
    filledIn: true,
    noScores: true,
    ordered: true,
    asked: true,
    shown: 7,
    ofMeasures: true,
  },
  trend: {
    stem: SHEET_NAMES_THAI.trend,
    filledIn: false,
    ordered: true,
    asked: true,
    shown: 6,
    ofMeasures: false,
  },
  check: {
    stem: SHEET_NAMES_THAI.check,
    filledIn: false,
    ordered: true,
    shown: 8,
    ofMeasures: false,
    hidden: true,
  },
  'own-units': {
    stem: SHEET_NAMES_THAI['own-units'],
    filledIn: true,
    noScores: true,
    ordered: true,
    asked: true,
    shown: 6,
    ofMeasures: false,
  },
  'own-measures': {
    stem: SHEET_NAMES_THAI['own-measures'],
    filledIn: true,
    noScores: true,
    ordered: true,
    asked: true,
    shown: 7,
    ofMeasures: false,
  },
  scores: { stem: SHEET_NAMES_THAI.scores, filledIn: true, ordered: false, shown: 6, ofMeasures: false },
  memory: {
    stem: SHEET_NAMES_THAI.memory,
    filledIn: false,
    ordered: false,
    shown: 9,
    ofMeasures: false,
    hidden: true,
  },
  template: { stem: SHEET_NAMES_THAI.template, filledIn: true, ordered: false, shown: 1, ofMeasures: false },
} as const satisfies Readonly<Record<string, KindOfSheet>>;

export type SheetKind = keyof typeof SHEET_KINDS;

/** A kind that a person can order. */
export type MadeKind = {
  [Kind in SheetKind]: (typeof SHEET_KINDS)[Kind]['ordered'] extends true ? Kind : never;
}[SheetKind];

/** Name of a sheet of this kind, without its year. */
export const stemOf = (kind: SheetKind): string => SHEET_KINDS[kind].stem;

/** Marker of a sheet: 'plan|2568', without a year 'plan|', of a round 'report|2568|6'. */
export const sheetMarker = (
  kind: SheetKind,
  planYear: FiscalYear | null,
  round: FollowUpRound | null = null,
): string => [kind, planYear ?? '', ...(round === null ? [] : [round])].join('|');

/** Whether a text that was stored, or stands in a workbook, names a kind of ours. */
const isSheetKind = (text: string): text is SheetKind => Object.hasOwn(SHEET_KINDS, text);

/** Every kind. */
export const ALL_KINDS: readonly SheetKind[] = Object.keys(SHEET_KINDS).filter(isSheetKind);

const kindsOfSheets: Readonly<Record<SheetKind, KindOfSheet>> = SHEET_KINDS;

/** Kinds that a person can order, in the order in which they are made. */
export const MADE_KINDS: readonly MadeKind[] = ALL_KINDS.filter(
  (kind): kind is MadeKind => SHEET_KINDS[kind].ordered,
);

/** Those that are made unless a person says otherwise. */
export const USUAL_KINDS: readonly MadeKind[] = MADE_KINDS.filter(
  (kind) => kindsOfSheets[kind].asked !== true,
);

/** Whether a sheet with this marker (null for none) is one of ours that is never read as scores. */
export function isDrawn(marker: string | null): boolean {
  const kind = marker?.split('|')[0];
  if (kind === undefined) return false;
  return !isSheetKind(kind) || !kindsOfSheets[kind].filledIn || kindsOfSheets[kind].noScores === true;
}

interface OfKind {
  readonly kind: string;
}

/** Whether a sheet shows measures of a plan. */
export const isOfMeasures = ({ kind }: OfKind): boolean => isSheetKind(kind) && SHEET_KINDS[kind].ofMeasures;

/** Whether a sheet with this marker is one that people do not see unless they ask for it. */
export function isMadeHidden(marker: string): boolean {
  const [kind = ''] = marker.split('|');
  return isSheetKind(kind) && kindsOfSheets[kind].hidden === true;
}

const rank = ({ kind }: OfKind): number => (isSheetKind(kind) ? SHEET_KINDS[kind].shown : Infinity);

/** Which of these sheets is shown after they were made. @throws TypeError when there are none */
export const shownFirst = (sheets: readonly OfKind[]): string =>
  sheets.reduce((first, sheet) => (rank(sheet) < rank(first) ? sheet : first)).kind;
