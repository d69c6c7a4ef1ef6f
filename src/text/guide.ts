/** Parts of the guide, in their order. */
export const GUIDE_PARTS = [
  'start',
  'ways',
  'scores',
  'analysis',
  'measures',
  'documents',
  'follow-up',
  'many',
  'ribbon',
  'keyboard',
  'decides',
  'limits',
  'trouble',
  'about',
] as const;
export type GuidePartName = (typeof GUIDE_PARTS)[number];

/** A paragraph, things to do one after the other, a list, or questions with their answers. */
export type GuideBlock =
  | string
  | { readonly steps: readonly string[] }
  | { readonly list: readonly string[] }
  | { readonly answers: readonly (readonly [question: string, answer: string])[] };

export interface GuidePart {
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

/**
 * The guide in one language. `**word**` is what a button or a field is called; {name} is replaced by a fact, which
 * `app/guide` knows.
 */
export interface GuideText {
  readonly title: string;
  /** In one sentence what the product is for. */
  readonly lead: string;
  readonly contents: string;
  /** Of the link to the page that is the product. */
  readonly open: string;
  readonly parts: Readonly<Record<GuidePartName, GuidePart>>;
}
