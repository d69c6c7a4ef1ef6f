import type {
  FiscalYear,
  FrameworkYear,
  IndicatorNumber,
  Instrument,
  IssueNumber,
  Item,
  ItemId,
  Level,
  LevelRuleId,
} from '../framework/types';
import type { CellRef } from '../workbook/cell-grid';

declare const unit: unique symbol;

/** A score 0-100 as an integer of hundredths: 92.01 is 9201. Never a float, so comparisons are exact. */
export type Hundredths = number & { readonly [unit]: 'score × 100' };

/** An exact fraction of hundredths (a mean that is not rounded yet); the denominator is positive. */
export interface ExactFraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A score or a mean of scores: how high an agency stands. */
export type ExactScore = ExactFraction & { readonly [unit]?: 'score' };

/** Points of the overall score that are won, lost or missing: never compared with a score. */
export type OverallPoints = ExactFraction & { readonly [unit]?: 'overall points' };

/** A value that stands in a cell. */
export interface Stated<T> {
  readonly value: T;
  readonly cell: CellRef;
}

/** One indicator as it was read. `score` is null when the cell is missing or unusable; `raw` keeps its text. */
export interface ScoreEntry {
  readonly indicator: IndicatorNumber;
  readonly score: Hundredths | null;
  readonly raw: string | null;
  readonly cell: CellRef | null;
}

/** The score of one question or disclosure item. */
export interface ItemScore extends Item {
  readonly score: Hundredths;
}

/** One question or disclosure item as it was read. */
export interface ItemEntry extends ItemScore {
  readonly cell: CellRef | null;
}

/** The scores of one agency in one fiscal year, with the place each one came from. */
export interface ScoreSet {
  readonly agency: string | null;
  /** The อำเภอ and the จังหวัด that the sheet gives for the agency, without these words; they tell agencies of one name apart. */
  readonly district: string | null;
  readonly province: string | null;
  readonly fiscalYear: FiscalYear | null;
  /** The sheet that holds the scores; addresses without a sheet name are on it. */
  readonly sheet: string;
  /** Always ten, indicators 1 to 10. */
  readonly entries: readonly ScoreEntry[];
  readonly statedOverall: Stated<Hundredths> | null;
  /** As written, for example "AA" or "ผ่านดี". */
  readonly statedLevel: Stated<string> | null;
  /** Subtotals as written: a score 0-100 or weighted points (0-30, 0-40). */
  readonly statedInstruments: Readonly<Partial<Record<Instrument, Stated<Hundredths>>>>;
  /**
   * The two parts of EIT where the sheet states them (0-100): 1 asked by the agency, 2 by the assessor. From 2566 the
   * level looks at each of them.
   */
  readonly eitParts: Readonly<Partial<Record<EitPart, Stated<Hundredths>>>>;
  /** The questions and disclosure items that have a usable score, each once, in the order i1, …, e1, …, o1, …; none where none were read. */
  readonly items: readonly ItemEntry[];
  /** Means of groups of disclosure items as written, by the number of the group: "9.1". */
  readonly statedSubIndicators: Readonly<Record<string, Stated<Hundredths>>>;
  readonly findings: readonly Finding[];
}

/** One index of the assessment of 2561 and before. `score` is null where its cell holds no usable one. */
export interface FormerIndex {
  /** The official name of the index. */
  readonly name: string;
  readonly score: Hundredths | null;
  readonly cell: CellRef | null;
}

/**
 * A result of 2561 or before: another instrument with five indices and words of its own for its levels. It is shown beside
 * later results and never counted with them: it has no level of ours and its indices are none of the ten indicators.
 */
export interface FormerResult {
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
  readonly fiscalYear: FiscalYear | null;
  /** The sheet that holds it; addresses without a sheet name are on it. */
  readonly sheet: string;
  readonly statedOverall: Stated<Hundredths> | null;
  /** As written, for example "สูงมาก". */
  readonly statedLevel: Stated<string> | null;
  /** In the official order; only those that the sheet names. */
  readonly indices: readonly FormerIndex[];
}

/** The parts of the external survey: 1 is asked by the agency, 2 by the assessor. */
export type EitPart = 1 | 2;

export type FindingCode =
  | 'missing-indicator'
  | 'duplicate-indicator'
  | 'out-of-range'
  | 'not-a-number'
  | 'ambiguous-name'
  | 'overall-mismatch'
  | 'instrument-mismatch'
  | 'level-mismatch'
  | 'no-scores'
  | 'not-calculated'
  | 'doubtful-scores'
  | 'left-out'
  | 'other-instrument'
  | 'unreadable-file'
  | 'item-mismatch'
  | 'missing-item'
  | 'duplicate-item'
  | 'unknown-item-list'
  | 'year-unknown'
  | 'year-mismatch'
  | 'other-reading'
  | 'digit-suggestion';

export type Severity = 'error' | 'warning' | 'info';

/** One changed digit (or more) in one score that would explain a mismatch. */
export interface DigitChange {
  readonly indicator: IndicatorNumber;
  readonly from: Hundredths;
  readonly to: Hundredths;
  readonly cell: CellRef | null;
}

/** A set of changes after which the recomputed overall equals the stated one. */
export interface Candidate {
  readonly overall: Hundredths;
  readonly changes: readonly DigitChange[];
}

/** Something the user should know about the data. Its sentence comes from the message catalogue by `message`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Which sentence of the catalogue, without the prefix "finding."; usually the code, or the code and a variant. */
  readonly message: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly cells: readonly CellRef[];
  readonly candidates: readonly Candidate[];
}

export type ScoreClass = 'strength' | 'weakness' | 'urgent';

/** What a level rule tests beside the overall: an instrument, or a stated part of EIT. */
export type LevelTest = Instrument | `EIT-${EitPart}`;

/** The level with the rule that gave it. */
export interface LevelResult {
  /** The highest that what is known allows. */
  readonly level: Level;
  readonly rule: LevelRuleId;
  /** Which overall decided: the one in the sheet (it agrees with the scores) or ours. */
  readonly basis: 'stated' | 'recomputed';
  /**
   * True where `level` is an upper bound: the rule tests each part of EIT and one of them is unknown. False where the
   * sheet states the same level.
   */
  readonly atMost: boolean;
  /** The lowest level that unknown parts of EIT leave possible; `level` itself where nothing is unknown. */
  readonly lowest: Level;
  /** Instruments and parts of EIT that kept the level below what the overall alone would give, lowest first. */
  readonly heldBackBy: readonly LevelTest[];
  /** True when rounding an instrument mean to two decimals decided the level. */
  readonly roundingDecided: boolean;
}

export interface IndicatorResult {
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly instrument: Instrument;
  readonly score: Hundredths | null;
  readonly class: ScoreClass | null;
  /** 1 is the highest; equal scores share a rank (1, 1, 3). Null without a score. */
  readonly rank: number | null;
  readonly cell: CellRef | null;
}

/** Overall points won when an indicator rises to the target. */
export interface Priority {
  readonly indicator: IndicatorNumber;
  readonly score: Hundredths;
  readonly gain: OverallPoints;
}

/** What the item lists of a year say of one item, and what it is worth. */
export interface ItemResult extends ItemEntry {
  readonly id: ItemId;
  /** null where the list that the agency follows is not known: the item is then shown and not reckoned. */
  readonly indicator: IndicatorNumber | null;
  readonly subIndicator: string | null;
  /** null when no source words it. */
  readonly title: string | null;
  readonly issues: readonly IssueNumber[];
  /** Overall points won when this item alone rises to the target; null when the grouping of its list is not known. */
  readonly gain: OverallPoints | null;
  /** The grouping that `gain` rests on is not official. */
  readonly assumed: boolean;
}

/** An indicator as all of its items together give it. */
export interface IndicatorFromItems {
  readonly indicator: IndicatorNumber;
  readonly score: ExactScore;
  /** The grouping that it rests on is not official, or the items are only one part of the survey. */
  readonly assumed: boolean;
}

/** The fewest items that together reach the next level, when each rises to the target. */
export interface WayToNextLevel {
  readonly level: Level;
  /** Largest gain first. */
  readonly items: readonly ItemResult[];
  /** Overall points that they win. */
  readonly gain: OverallPoints;
  /** A gain among them rests on a grouping that is not official. */
  readonly assumed: boolean;
}

/** The least overall points to the next level; null `level` at the top. */
export interface NextLevel {
  readonly level: Level | null;
  readonly points: OverallPoints;
}

export interface AnalysisOptions {
  /** Score points 0-100; exactly the threshold is a strength. */
  readonly threshold: Hundredths;
  /** Below this a weakness is urgent; null for none. */
  readonly urgentBelow: Hundredths | null;
  readonly target: Hundredths;
  /** Another year's rules, chosen by the user; null uses the year of the scores. */
  readonly rulesOf: FiscalYear | null;
}

/** Everything the product knows about one ScoreSet. */
export interface Analysis {
  readonly set: ScoreSet;
  readonly options: AnalysisOptions;
  /** Null when no rules are known for the year and the user chose none. */
  readonly rules: FrameworkYear | null;
  /** Ten, in indicator order. */
  readonly indicators: readonly IndicatorResult[];
  /** Exact means; null when one of the instrument's indicators is missing. */
  readonly instruments: Readonly<Record<Instrument, ExactScore | null>>;
  /** Exact; null when an indicator is missing. */
  readonly overall: ExactScore | null;
  readonly level: LevelResult | null;
  readonly nextLevel: NextLevel | null;
  /** Largest gain first, ties in indicator order; only indicators with a score. */
  readonly priorities: readonly Priority[];
  /** Every item that was read, in the order of the set. */
  readonly items: readonly ItemResult[];
  /** The indicators all of whose items were read. */
  readonly fromItems: readonly IndicatorFromItems[];
  /** null without items, without a level, at the top, and where the items that were read cannot reach the next level. */
  readonly wayToNextLevel: WayToNextLevel | null;
  /** Reading findings first, then those of the checks. */
  readonly findings: readonly Finding[];
}
