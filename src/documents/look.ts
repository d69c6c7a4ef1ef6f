import type { DigitStyle } from '../framework';
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
