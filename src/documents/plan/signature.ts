import { cleanText } from '../../scores/thai-text';
import { documentText } from '../../text/documents-th';
import { SIGNING_ROLES } from '../../text/names-th';
import type { CellStyle, Points } from '../../workbook/sheet-document';
import { cellText, type SheetRows } from '../sheet-rows';
import type { Signer } from '../signers';
import { measure, type TextFont } from '../text/measure';
import { wrap } from '../text/wrap';
import type { RowSpan } from './plan-rows';

/** A line to sign: fixed words around what is known, or around dots where nothing is. */
export interface Field {
  readonly before: string;
  readonly known: string;
  readonly after: string;
  /** What is known stands in the middle between the fixed words. */
  readonly centred: boolean;
}

/** What a signature decides, said above it; by its role. */
const DECISIONS: ReadonlyMap<string, string> = new Map([
  [SIGNING_ROLES.approver, documentText('sign.approved')],
  [SIGNING_ROLES.supporter, documentText('sign.supported')],
]);

/** What stands above the signature of whoever decides; '' above any other. */
export const decisionOf = ({ role }: Signer): string => DECISIONS.get(cleanText(role)) ?? '';

const FIELDS: readonly ((signer: Signer) => Field)[] = [
  ({ role }) => ({
    before: documentText('sign.signature'),
    known: '',
    after: role === '' ? '' : ` ${role}`,
    centred: false,
  }),
  ({ name }) => ({ before: '(', known: name, after: ')', centred: true }),
  // A post stands alone under the name, as on official papers; the word asks for one that is to be written.
  ({ position }) => ({
    before: position === '' ? documentText('sign.position') : '',
    known: position,
    after: '',
    centred: false,
  }),
  () => ({ before: documentText('sign.date'), known: '', after: '', centred: false }),
];

/** What a signatory signs: signature and role, name, position, date. */
export const signatureFields = (signer: Signer): readonly Field[] =>
  FIELDS.map((field) => field(cleaned(signer)));

/** Empty room above the places to sign. */
const GAP_ABOVE: Points = 16;
/** Between a signatory and the next. */
const GAP_BETWEEN: Points = 12;
/** Dots need no more than this; a long name or position takes what room there is. */
const WIDEST_DOTS: Points = 230;
/** A pen needs this much; words after shorter dots stand on a line of their own. */
const NARROWEST_DOTS: Points = 75;

/** Kept free at both ends of a line together. */
const SIDES: Points = 8;

/** Where each would have less room, they stand in two rows. */
const WORTH_A_ROW: Points = 150;

/** Spaces that no viewer folds, up to this width. */
function spaces(width: Points, font: TextFont): string {
  return '\u00A0'.repeat(Math.max(0, Math.floor(width / measure(' ', font))));
}

/** The lines of a field that take at most `width`; what is known takes more lines rather than more room. */
function fieldLines({ before, known, after, centred }: Field, width: Points, font: TextFont): string[] {
  const around = measure(before + after, font);
  const dotted = Math.min(width, WIDEST_DOTS);
  if (known !== '') {
    const inside = (around + measure(known, font) > dotted ? width : dotted) - around;
    const lines = wrap(known, inside, font).map((line) => {
      const side = centred ? spaces((inside - measure(line, font)) / 2, font) : '';
      return side + line + (after === '' ? '' : side);
    });
    return lines.map(
      (line, index) => (index === 0 ? before : '') + line + (index === lines.length - 1 ? after : ''),
    );
  }
  const dots = (room: Points): string => '.'.repeat(Math.floor(room / measure('.', font)));
  if (dotted - around >= NARROWEST_DOTS) return [before + dots(dotted - around) + after];
  return [before + dots(dotted - measure(before, font)), ...wrap(after.trim(), width, font)];
}

const cleaned = ({ role, name, position }: Signer): Signer => ({
  role: cleanText(role),
  name: cleanText(name),
  position: cleanText(position),
});

/** The decision and the fields of one signatory as lines, each in the middle of its room. */
function drawnFields(signer: Signer, room: Points, font: TextFont): string[][] {
  const width = room - GAP_BETWEEN;
  const decision = decisionOf(signer);
  const centred = (line: string): string => spaces((room - measure(line, font)) / 2, font) + line;
  return [
    decision === '' ? [] : wrap(decision, width, font),
    ...signatureFields(signer).map((field) => fieldLines(field, width, font)),
  ].map((lines) => lines.map(centred));
}

/** Draws the signatories of one row below a gap: each line of theirs is one text, in which spaces move them to their places. */
function addRow(sheet: SheetRows, width: Points, font: TextFont, signers: readonly Signer[]): void {
  const room = width / signers.length;
  const drawn = signers.map((signer) => drawnFields(signer, room, font));
  sheet.gap(GAP_ABOVE);
  for (let field = 0; field <= FIELDS.length; field += 1) {
    const count = Math.max(...drawn.map((fields) => fields[field]?.length ?? 0));
    for (let line = 0; line < count; line += 1) {
      const text = drawn.reduce((before, fields, place) => {
        const own = fields[field]?.[line];
        return own === undefined ? before : before + spaces(place * room - measure(before, font), font) + own;
      }, '');
      sheet.add([{ value: text, style: 'signature' }]);
    }
  }
}

/**
 * Adds a gap and the places to sign; gives the rows, the gap first, or null when nobody signs. Each line begins in the first column and
 * runs over the empty cells after it: nothing is merged, and the places do not depend on where columns end.
 */
export function addSignatures(
  sheet: SheetRows,
  columns: readonly Points[],
  style: CellStyle,
  signers: readonly Signer[],
): RowSpan | null {
  if (signers.length === 0) return null;
  const { font } = cellText('', 0, style, sheet.metrics);
  const first = sheet.next;
  const width = columns.reduce((sum, each) => sum + each, 0) - SIDES;
  const half = Math.ceil(signers.length / 2);
  const rows =
    width / signers.length >= WORTH_A_ROW || signers.length < 3
      ? [signers]
      : [signers.slice(0, half), signers.slice(half)];
  for (const row of rows) addRow(sheet, width, font, row);
  return { first, last: sheet.next - 1 };
}
