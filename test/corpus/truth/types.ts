import type { FindingCode } from '../../../src/scores/types';

/** What a clerk who knows ITA reads from a sheet for one agency and one year. */
export interface TrueSet {
  readonly agency: string | null;
  readonly year: number | null;
  /** Ten scores by indicator; null where the sheet gives none that can be used. */
  readonly scores: readonly (number | null)[];
  /** The overall score and the level that the sheet states; null when it states none. */
  readonly overall: number | null;
  readonly level: string | null;
  /** Codes of the findings that this set deserves; none when absent. */
  readonly findings?: readonly FindingCode[];
}

export interface TrueFile {
  readonly file: string;
  /** The layout in a few words. */
  readonly layout: string;
  /** Why the file is in the corpus: how it differs from the others. */
  readonly reason: string;
  readonly sets: readonly TrueSet[];
  /** Codes of the findings about the file as a whole. */
  readonly findings?: readonly FindingCode[];
}
