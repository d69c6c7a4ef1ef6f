import type { LeftOut } from '../host-workbook';
import type { SheetDocument } from '../sheet-document';
import { supports } from './supports';

/** A part that sheets can do without. */
interface OptionalPart {
  readonly part: LeftOut;
  /** The version of the Excel API that can write it; none where every supported host can. */
  readonly since?: string;
  /** Members of the API that write it, as an error names its place: "PageLayout.paperSize". */
  readonly members: RegExp;
  readonly has: (document: SheetDocument) => boolean;
}

/**
 * What was refused by an Excel for itself: panes and page set-up on single builds (OfficeDev/office-js issues 2196, 2014),
 * axes of charts (1688, 1729), page set-up without a printer. The place of an error names the class, the first match counts.
 */
const PARTS: readonly OptionalPart[] = [
  { part: 'page-layout', since: '1.9', members: /^(?:PageLayout|HeaderFooter)/i, has: () => true },
  { part: 'chart', since: '1.8', members: /^Chart/i, has: ({ charts }) => charts.length > 0 },
  {
    part: 'conditional-format',
    since: '1.6',
    members: /^(?:CellValue)?Conditional/i,
    has: ({ conditionalFormats }) => conditionalFormats.length > 0,
  },
  {
    part: 'validation',
    since: '1.8',
    members: /^DataValidation/i,
    has: ({ validations }) => validations.length > 0,
  },
  {
    part: 'freeze',
    since: '1.7',
    members: /^WorksheetFreezePanes/i,
    has: ({ freeze }) => freeze.rows + freeze.columns > 0,
  },
  { part: 'row-fit', members: /^RangeFormat\.autofit/i, has: () => true },
  {
    part: 'look',
    members:
      /^(?:Range(?:Format|Font|Fill|Border)|Range\.(?:merge|numberFormat)|Table\.(?:style|showBanded))/i,
    has: () => true,
  },
];

/** The part that a member of the API writes; null for one that the content needs. */
export function partAt(location: string): LeftOut | null {
  return PARTS.find(({ members }) => members.test(location))?.part ?? null;
}

/** What of the documents is not written: what this host is too old for, and what it has refused. */
export function missingParts(
  documents: readonly SheetDocument[],
  refused: ReadonlySet<LeftOut>,
): readonly LeftOut[] {
  return PARTS.filter(
    ({ part, since, has }) =>
      (refused.has(part) || (since !== undefined && !supports(since))) && documents.some(has),
  ).map(({ part }) => part);
}
