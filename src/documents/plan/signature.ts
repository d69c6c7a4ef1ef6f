import { cleanText } from '../../scores/thai-text';
import { documentText } from '../../text/documents-th';
import { SIGNING_ROLES } from '../../text/names-th';
import type { CellStyle, Points } from '../../workbook/sheet-document';
import { cellText, type SheetRows } from '../sheet-rows';
import type { Signer } from '../signers';
import { measure, type TextFont } from '../text/measure';
import { wrap } from '../text/wrap';
import type { RowSpan } from './plan-rows';

/** A line of a place to sign: fixed words around what is known, or around dots where nothing is. */
export interface SigningField {
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

/** The lines of a place to sign; null where others in its row have a line and this place has none. */
export type SigningPlace = readonly (SigningField | null)[];

/** Where the signature stands, before what it means. */
export const signatureField = (role: string): SigningField => ({
  before: documentText('sign.signature'),
  known: '',
  after: role === '' ? '' : ` ${role}`,
  centred: false,
});

export const nameField = (name: string): SigningField => ({
  before: '(',
  known: cleanText(name),
  after: ')',
  centred: true,
});

/** A post stands alone under the name, as on official papers; the word asks for one that is to be written. */
export const positionField = (position: string): SigningField => ({
  before: position === '' ? documentText('sign.position') : '',
  known: cleanText(position),
  after: '',
  centred: false,
});

/** What a signatory signs: the decision where it is one, signature and role, name, position, date. */
export function signingFields(signer: Signer): readonly (SigningField | null)[] {
  const decision = DECISIONS.get(cleanText(signer.role));
  return [
    decision === undefined ? null : { before: '', known: decision, after: '', centred: false },
    signatureField(cleanText(signer.role)),
    nameField(signer.name),
    positionField(cleanText(signer.position)),
    { before: documentText('sign.date'), known: '', after: '', centred: false },
  ];
}

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
function fieldLines(
  { before, known, after, centred }: SigningField,
  width: Points,
  font: TextFont,
): string[] {
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

/** The fields of one signatory as lines, each in the middle of its room. */
function drawnFields(place: SigningPlace, room: Points, font: TextFont): string[][] {
  const centred = (line: string): string => spaces((room - measure(line, font)) / 2, font) + line;
  return place.map((field) =>
    field === null ? [] : fieldLines(field, room - GAP_BETWEEN, font).map(centred),
  );
}

/** Draws the signatories of one row below a gap: each line of theirs is one text, in which spaces move them to their places. */
function addRow(sheet: SheetRows, width: Points, font: TextFont, places: readonly SigningPlace[]): void {
  const room = width / places.length;
  const drawn = places.map((place) => drawnFields(place, room, font));
  sheet.gap(GAP_ABOVE);
  for (let field = 0; field < Math.max(...places.map(({ length }) => length)); field += 1) {
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

/** Columns in which places to sign stand, less what is kept free at both ends. */
const signingWidth = (columns: readonly Points[]): Points =>
  columns.reduce((sum, each) => sum + each, 0) - SIDES;

/**
 * Adds places to sign, a gap above each row of them; gives the rows of the sheet, the gap first, or null when nobody signs. Each line
 * begins in the first column and runs over the empty cells after it: nothing is merged, and the places do not depend on where columns end.
 */
export function addSigningPlaces(
  sheet: SheetRows,
  columns: readonly Points[],
  style: CellStyle,
  rows: readonly (readonly SigningPlace[])[],
): RowSpan | null {
  if (rows.length === 0) return null;
  const { font } = cellText('', 0, style, sheet.metrics);
  const first = sheet.next;
  for (const row of rows) addRow(sheet, signingWidth(columns), font, row);
  return { first, last: sheet.next - 1 };
}

/** Adds the places to sign of these signatories, in two rows where one is too narrow; as `addSigningPlaces`. */
export function addSignatures(
  sheet: SheetRows,
  columns: readonly Points[],
  style: CellStyle,
  signers: readonly Signer[],
): RowSpan | null {
  if (signers.length === 0) return null;
  const places = signers.map(signingFields);
  const half = Math.ceil(places.length / 2);
  const isOneRow = signingWidth(columns) / places.length >= WORTH_A_ROW || places.length < 3;
  const rows = isOneRow ? [places] : [places.slice(0, half), places.slice(half)];
  return addSigningPlaces(sheet, columns, style, rows);
}
