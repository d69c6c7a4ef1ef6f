import { INDICATOR_NUMBERS, type FiscalYear, type Instrument } from '../framework';
import { isPartOfEit, partScores, type EitScores } from './eit-parts';
import type { Hundredths, ItemScore, ScoreSet, Stated } from './types';

/** What a result states beside its ten scores and their overall. */
export interface StatedBeside {
  /** As it was announced, for example "ผ่านดี". */
  readonly level: string | null;
  /** Subtotals: a score 0-100 or weighted points (0-30, 0-40). */
  readonly instruments: Readonly<Partial<Record<Instrument, Hundredths>>>;
  readonly eitParts: EitScores;
}

/** Scores of questions and disclosure items. */
export interface ItemScores {
  /** Each once, in the order i1, …, e1, …, o1, …. */
  readonly scores: readonly ItemScore[];
  /** Means of groups of disclosure items as they are stated, by the number of the group: "9.1". */
  readonly groups: Readonly<Partial<Record<string, Hundredths>>>;
}

/** The values without the cells that they stand in. */
const valuesOf = <Key extends string>(
  stated: Readonly<Partial<Record<Key, Stated<Hundredths>>>>,
  counts: (found: Stated<Hundredths>) => boolean = () => true,
): Partial<Record<Key, Hundredths>> =>
  Object.fromEntries(
    Object.entries<Stated<Hundredths> | undefined>(stated).flatMap(([key, found]) =>
      found && counts(found) ? [[key, found.value]] : [],
    ),
  ) as Partial<Record<Key, Hundredths>>;

/** What a result that was read states beside its scores. */
export const statedBeside = (set: ScoreSet): StatedBeside => ({
  level: set.statedLevel?.value ?? null,
  instruments: valuesOf(set.statedInstruments, ({ cell }) => !isPartOfEit(set, cell)),
  eitParts: partScores(set),
});

/** The items of a result that was read. */
export const itemScores = ({ items, statedSubIndicators }: ScoreSet): ItemScores => ({
  scores: items.map(({ instrument, number, score }) => ({ instrument, number, score })),
  groups: valuesOf(statedSubIndicators),
});

/** The result of one agency and year as a person typed it; null is what he left empty. */
export interface TypedScores {
  readonly agency: string | null;
  /** Without the word อำเภอ. */
  readonly district: string | null;
  /** Without the word จังหวัด. */
  readonly province: string | null;
  readonly fiscalYear: FiscalYear | null;
  /** Ten, indicators 1 to 10; an indicator without a score is missing, not 0. */
  readonly scores: readonly (Hundredths | null)[];
  /** The overall as it was announced, to check the ten by. */
  readonly statedOverall: Hundredths | null;
  /** Only a text that was pasted gives it, as it does the items. */
  readonly stated: StatedBeside;
  readonly items: ItemScores;
}

export const NOTHING_STATED: StatedBeside = { level: null, instruments: {}, eitParts: {} };

export const NO_ITEMS: ItemScores = { scores: [], groups: {} };

export const NOTHING_TYPED: TypedScores = {
  agency: null,
  district: null,
  province: null,
  fiscalYear: null,
  scores: INDICATOR_NUMBERS.map(() => null),
  statedOverall: null,
  stated: NOTHING_STATED,
  items: NO_ITEMS,
};
