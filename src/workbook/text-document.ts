import type { Points } from './sheet-document';

/**
 * How a paragraph stands on the page; an adapter has one style for each. Headings stay with what follows them; 'memo' is the name of the
 * form on a memo of the civil service, 'address' a line from the margin to whom it is written.
 */
export type ParagraphLook =
  'title' | 'subtitle' | 'note' | 'heading' | 'subheading' | 'text' | 'item' | 'memo' | 'address';

/** A paragraph of running text. A line feed in it begins a new line, not a new paragraph. */
export interface TextParagraph {
  readonly kind: 'paragraph';
  readonly look: ParagraphLook;
  readonly text: string;
  /** On the page of what follows it. */
  readonly withNext?: true;
}

/**
 * How a cell of a table looks: words, words in the middle, the head of a column, a row that says what the rows below it are about,
 * a shaded mark, a bar of a chart; on a form a label, and what is filled in over dots.
 */
export type CellLook = 'text' | 'center' | 'header' | 'section' | 'mark' | 'bar' | 'label' | 'field';

export interface TextCell {
  /** A line feed ends a paragraph. */
  readonly text: string;
  readonly look: CellLook;
  /** Columns, its own included. */
  readonly span?: number;
  /** Rows, its own included; the rows below have no cell in its place. */
  readonly down?: number;
}

export interface TextRow {
  /** From the left; what another cell covers has none. */
  readonly cells: readonly TextCell[];
  /** It may go over to the next page, as no other row does: it is higher than one, or a list. */
  readonly splits?: true;
  /** On the page of what follows it. */
  readonly withNext?: true;
}

export interface TextTable {
  readonly kind: 'table';
  /** Lines around every cell, or none. */
  readonly lines: 'all' | 'none';
  /** Widths of the columns, together no more than the page has between its margins. */
  readonly columns: readonly Points[];
  /** Repeated at the top of every page. */
  readonly headers: readonly TextRow[];
  readonly rows: readonly TextRow[];
}

/** Places to sign: rows of persons side by side, each with lines one below the other. They stand on one page, with what is before them. */
export interface TextSignatures {
  readonly kind: 'signatures';
  readonly rows: readonly (readonly (readonly string[])[])[];
}

export type TextBlock = TextParagraph | TextTable | TextSignatures;

/** Pages of one shape. A section begins on a new page. */
export interface TextSection {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly top: Points;
    readonly right: Points;
    readonly bottom: Points;
    readonly left: Points;
  };
  readonly blocks: readonly TextBlock[];
  /** Its pages bear no numbers. */
  readonly unnumbered?: true;
}

/** A document of running text and tables on A4, black on white, as plain data: it can be tested and replayed by any adapter. */
export interface TextDocument {
  /** What it is called, and whose it is, for those who search a disk. */
  readonly title: string;
  readonly author: string;
  readonly font: string;
  readonly sizes: {
    readonly title: Points;
    readonly heading: Points;
    readonly text: Points;
    readonly table: Points;
  };
  /** Digits of the page numbers. */
  readonly pageNumbers: 'thai' | 'arabic';
  readonly sections: readonly TextSection[];
}
