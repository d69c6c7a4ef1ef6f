import type { DigitStyle, FiscalYear } from '../framework';
import { documentText } from '../text/documents-th';
import { withDigits } from './digits';
import { stemOf, type SheetKind } from './kinds';
import { DEFAULT_SIGNERS, type Signer } from './signers';

/** What the user chooses for all documents. */
export interface DocumentOptions {
  readonly digits: DigitStyle;
  /** Font family of every cell. */
  readonly font: string;
  /** Who signs the plan, from left to right, at most MOST_SIGNERS; nobody leaves the places to sign out. */
  readonly signers: readonly Signer[];
}

export const DEFAULT_DOCUMENT_OPTIONS: DocumentOptions = {
  digits: 'thai',
  font: 'TH SarabunPSK',
  signers: DEFAULT_SIGNERS,
};

/** Which sheet it is: its plan year and, when a workbook holds several agencies, a short name that tells them apart. */
export interface SheetIdentity {
  readonly planYear: FiscalYear | null;
  readonly suffix?: string;
}

/** Excel's limit for a sheet name, in UTF-16 units. */
const LONGEST_NAME = 31;
const GRAPHEMES = new Intl.Segmenter('th', { granularity: 'grapheme' });

function shortened(text: string, length: number): string {
  let result = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (result.length + segment.length > length) break;
    result += segment;
  }
  return result.trimEnd();
}

/**
 * Wished name of a sheet, valid in Excel: ('plan', { planYear: 2568 }, 'thai') → 'แผนมาตรการ ๒๕๖๘'; without a year
 * 'แผนมาตรการ'; a suffix follows and is shortened when the whole would be too long.
 */
export function sheetName(kind: SheetKind, identity: SheetIdentity, digits: DigitStyle): string {
  const year = identity.planYear === null ? '' : ` ${withDigits(String(identity.planYear), digits)}`;
  const suffix = (identity.suffix ?? '')
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return shortened(`${stemOf(kind)}${year}${suffix === '' ? '' : ` ${suffix}`}`, LONGEST_NAME);
}

/** Marker of a sheet: 'plan|2568', without a year 'plan|', with a suffix 'plan|2568|อบต.นาดี'. */
export function sheetMarker(kind: SheetKind, identity: SheetIdentity): string {
  const suffix = identity.suffix === undefined ? '' : `|${identity.suffix}`;
  return `${kind}|${identity.planYear ?? ''}${suffix}`;
}

/** 'พ.ศ. ๒๕๖๘'; an unknown year leaves room to write it. */
export function yearText(year: FiscalYear | null, digits: DigitStyle): string {
  return year === null ? documentText('year.unknown') : withDigits(documentText('year', { year }), digits);
}
