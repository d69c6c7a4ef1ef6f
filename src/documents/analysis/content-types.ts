import type { Hundredths } from '../../scores/types';
import type { WordsKey } from '../../text/analysis-words-th';

/** Names a text of the documents that a person can change: 'strength.3', 'recommendation.m07-1'. It stays what it is when scores change. */
export type TextKey = `${string}.${string}`;

/** Texts of the documents as a person typed them, by TextKey; an empty one leaves the text out. */
export type TextEdits = Readonly<Record<string, string>>;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly key: TextKey;
  readonly text: string;
}

/** One of several that are numbered. */
export interface Item {
  readonly kind: 'item';
  readonly key: TextKey;
  /** '๑)' */
  readonly number: string;
  readonly text: string;
}

/** The table of scores, and the chart that belongs to it. */
export interface ScoreTable {
  readonly kind: 'scores';
  readonly headers: readonly string[];
  /** One row per indicator, as shown: number, name, instrument, score, rank, class. */
  readonly indicators: readonly (readonly string[])[];
  /** Means of the instruments, then the overall: what it is, its score, and of the overall the level. */
  readonly totals: readonly { readonly name: string; readonly score: string; readonly level: string }[];
}

/** The scores of questions and disclosure items. */
export interface ItemTable {
  readonly kind: 'item-scores';
  readonly headers: readonly [instrument: string, name: string, score: string];
  readonly items: readonly {
    readonly instrument: string;
    readonly name: string;
    /** null where it was not read. */
    readonly score: Hundredths | null;
    /** As shown. */
    readonly shown: string;
  }[];
}

/** What is told beside each other: a heading with its lines each. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** The measures that matter most, a line for each: number in the plan, measure, who leads, quarters. */
export interface MeasureLines {
  readonly kind: 'measures';
  readonly lines: readonly string[];
}

/** What stands in the analysis in words. */
export type Part = Paragraph | Item | ScoreTable | ItemTable | Columns;

/** What stands on the page for an executive. */
export type BriefPart = Paragraph | Item | MeasureLines;

/** Parts under a heading of their own ('๓.๑ จุดแข็ง …'), or under that of the section alone. */
export interface Group<Kind = Part> {
  readonly heading: string | null;
  readonly parts: readonly Kind[];
}

/** Parts of a group before they are edited, and what it is called. */
export interface GroupDraft {
  /** Numbered within its section; null where the heading of the section is enough. */
  readonly title: WordsKey | null;
  /** A heading that bears a number of its own, in place of the title. */
  readonly name?: string;
  readonly parts: readonly Part[];
}

export interface Section<Kind = Part> {
  /** '๑. หลักการและเหตุผล' */
  readonly heading: string;
  /** At least one, none of them empty. */
  readonly groups: readonly Group<Kind>[];
}
