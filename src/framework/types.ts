/** The ten indicators, in the order every ITA document uses. */
export const INDICATOR_NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type IndicatorNumber = (typeof INDICATOR_NUMBERS)[number];

/** The three instruments: internal survey, external survey, open-data check. */
export const INSTRUMENTS = ['IIT', 'EIT', 'OIT'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** A question of the surveys, or a subject that is to be disclosed. */
export interface Item {
  readonly instrument: Instrument;
  /** From 1, in each instrument. */
  readonly number: number;
}

/** An item as documents and worksheets print it, lower-case Latin letter and number: 'i1', 'e15', 'o34'. */
export type ItemId = `${'i' | 'e' | 'o'}${number}`;

declare const era: unique symbol;

/** A fiscal year in พ.ศ. (1 October of the year before to 30 September). A plain number can be one, a year in ค.ศ. cannot. */
export type FiscalYear = number & { readonly [era]?: 'พ.ศ.' };

/** A calendar year in ค.ศ.; never to be taken for one in พ.ศ. */
export type CommonYear = number & { readonly [era]?: 'ค.ศ.' };

/** Quarter of a fiscal year: 1 = October to December. */
export type Quarter = 1 | 2 | 3 | 4;

/** The seven issues (๗ ประเด็น) by which measure documents group their analysis. */
export type IssueNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * How well a fact is evidenced: A official publication, B news quoting the NACC or an agency's own site,
 * C unofficial or secondary, D derived by arithmetic, K common knowledge without a source found.
 */
export type Confidence = 'A' | 'B' | 'C' | 'D' | 'K';

/** Where a fact comes from. `source` is a short citation for people. */
export interface Evidence {
  readonly source: string;
  readonly confidence: Confidence;
}

export interface IndicatorDefinition {
  readonly number: IndicatorNumber;
  readonly instrument: Instrument;
  /** Official Thai name. */
  readonly name: string;
  readonly englishName: string;
  /** Other spellings that staff and official systems use for the same indicator. */
  readonly spellings: readonly string[];
  /** The issue under which a measure for this indicator is filed when no item is known. */
  readonly issue: IssueNumber;
}

export interface SubIndicator {
  /** For example "9.1". */
  readonly id: string;
  readonly indicator: IndicatorNumber;
  readonly name: string;
  readonly evidence: Evidence;
}

/** One question (i, e) or one disclosure item (o). */
export interface ItemDefinition {
  readonly id: ItemId;
  readonly instrument: Instrument;
  readonly indicator: IndicatorNumber;
  /** Sub-indicator id; null when the items of the indicator are averaged directly or the grouping is unknown. */
  readonly subIndicator: string | null;
  /** Short title in Thai; null when the wording is not in any source. */
  readonly title: string | null;
  /** The issues under which it is analysed, the one under which a measure for it is filed first; none where no source files it. */
  readonly issues: readonly IssueNumber[];
}

/** How item scores make up an indicator: their plain mean, the mean of sub-indicator means, or not known. */
export type ItemGrouping = 'direct' | 'sub-indicators' | 'unknown';

/** The items of one instrument in one year, with the evidence for that list. */
export interface ItemList {
  readonly items: readonly ItemDefinition[];
  readonly grouping: ItemGrouping;
  readonly subIndicators: readonly SubIndicator[];
  readonly evidence: Evidence;
}

export const LETTER_LEVELS = ['AA', 'A', 'B', 'C', 'D', 'E', 'F'] as const;
export const FIVE_LEVELS = ['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน'] as const;
export type Level = (typeof LETTER_LEVELS)[number] | (typeof FIVE_LEVELS)[number];

export type LevelRuleId = 'letters' | 'five-levels' | 'five-levels-provisional';

/** One row of a level rule, in score points 0-100; both lower bounds are inclusive. */
export interface LevelBand {
  readonly level: Level;
  readonly overallFrom: number;
  /** Every instrument must reach this, EIT in each of its two parts; 0 when the rule does not look at instruments. */
  readonly everyInstrumentFrom: number;
}

export interface LevelRule {
  readonly id: LevelRuleId;
  /** Best level first; the last row has both bounds 0 and therefore always matches. */
  readonly bands: readonly LevelBand[];
  readonly evidence: Evidence;
}

/** What the user must be told about a year because the sources are not certain. */
export type Caveat =
  | 'level-rule-assumed'
  | 'level-cuts-from-code'
  | 'level-rule-provisional'
  | 'item-list-unknown'
  | 'item-list-inferred'
  | 'item-grouping-uncertain'
  | 'survey-items-presumed';

/** What a document of measures is divided by: the three classes of the analysis, or the seven issues. */
export type MeasurePart = 'classes' | 'issues';

/** What a report on measures tells of: the half of the year in which it is written, or the whole year before. */
export type ReportPeriod = 'current-half' | 'previous-year';

/** A fact with where it comes from. */
export interface Evidenced<Value> {
  readonly value: Value;
  readonly evidence: Evidence;
}

/** What the OIT list of a year asks about measures, each fact with its evidence. */
export interface MeasureDocuments {
  /** The item that asks for the measures, and the one that asks what was done about them. */
  readonly items: Evidenced<{ readonly measures: ItemId; readonly report: ItemId }>;
  /** How the list calls the document of measures; documents bear it as their title. */
  readonly title: Evidenced<string>;
  readonly part: Evidenced<MeasurePart>;
  readonly reportCovers: Evidenced<ReportPeriod>;
}

/** How the scores of a year are added up and graded. */
export interface ScoringRules {
  readonly year: FiscalYear;
  readonly indicators: readonly IndicatorDefinition[];
  /** Per cent of the overall score; they add up to 100. */
  readonly weights: Readonly<Record<Instrument, number>>;
  readonly levelRule: Pick<LevelRule, 'id' | 'bands'>;
}

/** Everything known of a year: its rules with their evidence, its items, and what the user must be told. */
export interface FrameworkYear extends ScoringRules {
  readonly weightsEvidence: Evidence;
  readonly levelRule: LevelRule;
  readonly items: Readonly<Record<Instrument, ItemList>>;
  readonly caveats: readonly Caveat[];
}

export interface Issue {
  readonly number: IssueNumber;
  readonly title: string;
}
