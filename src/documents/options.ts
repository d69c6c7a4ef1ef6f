import type { DigitStyle, FiscalYear } from '../framework';
import type { FollowUpRound } from '../framework/rounds';
import { documentText } from '../text/documents-th';
import { withDigits } from '../framework/with-digits';
import { stemOf, type SheetKind } from './kinds';
import { DEFAULT_SIGNERS, type Signer } from './signers';

/** Sizes in points that tables of official papers have. */
export const TABLE_SIZES = [14, 16] as const;
export type TableSize = (typeof TABLE_SIZES)[number];

/** How every sheet looks. */
export interface Look {
  readonly digits: DigitStyle;
  /** Font family of every cell. */
  readonly font: string;
  /** The computer that prints does not have the font and takes another one: rows are reckoned with the widest. */
  readonly fontMissing: boolean;
  /** Size of the text in tables. */
  readonly tableSize: TableSize;
  /** Titles, headers and marks in colour; official papers are black. */
  readonly inColour: boolean;
}

/** What the user chooses for all documents. */
export interface DocumentOptions extends Look {
  /** Who signs the plan, from left to right, at most MOST_SIGNERS; nobody leaves the places to sign out. */
  readonly signers: readonly Signer[];
}

export const DEFAULT_DOCUMENT_OPTIONS: DocumentOptions = {
  digits: 'thai',
  font: 'TH SarabunPSK',
  fontMissing: false,
  tableSize: 14,
  inColour: false,
  signers: DEFAULT_SIGNERS,
};

/**
 * Wished name of a sheet, valid in Excel: ('plan', 2568, 'thai') → 'แผนมาตรการ ๒๕๖๘'; without a year 'แผนมาตรการ';
 * ('report', 2568, 'thai', 6) → 'รายงานผล ๒๕๖๘ รอบ ๖ เดือน'.
 */
export function sheetName(
  kind: SheetKind,
  planYear: FiscalYear | null,
  digits: DigitStyle,
  round: FollowUpRound | null = null,
): string {
  const year = planYear === null ? '' : ` ${String(planYear)}`;
  const ofRound = round === null ? '' : ` ${documentText('round', { round })}`;
  return stemOf(kind) + withDigits(year + ofRound, digits);
}

/** Marker of a sheet: 'plan|2568', without a year 'plan|', of a round 'report|2568|6'. */
export const sheetMarker = (
  kind: SheetKind,
  planYear: FiscalYear | null,
  round: FollowUpRound | null = null,
): string => [kind, planYear ?? '', ...(round === null ? [] : [round])].join('|');

/** 'พ.ศ. ๒๕๖๘'; an unknown year leaves room to write it. */
export function yearText(year: FiscalYear | null, digits: DigitStyle): string {
  return year === null ? documentText('year.unknown') : withDigits(documentText('year', { year }), digits);
}
