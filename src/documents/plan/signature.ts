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
const NARROWEST_DOTS: Points = 80;

/** Where the narrowest of several places would have less room, they stand in two rows. */
const WORTH_A_ROW: Points = 160;

/** Where a signatory stands: the texts begin in one column and run over the empty cells after it. */
interface Place {
  readonly column: number;
  /** From the left edge of the column to the next signatory, or to the end of the sheet. */
  readonly room: Points;
}

/** Every choice of `count` columns from `from` on, in order. */
function choices(columns: number, count: number, from = 0): number[][] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, columns - from) }, (_, index) => from + index).flatMap((column) =>
    choices(columns, count - 1, column + 1).map((rest) => [column, ...rest]),
  );
}

/** The columns in which `count` signatories begin so that the narrowest has most room. */
function places(columns: readonly Points[], count: number): readonly Place[] {
  const edges = columns.reduce<Points[]>((sums, width) => [...sums, (sums.at(-1) ?? 0) + width], [0]);
  const narrowest = (all: readonly Place[]): Points => Math.min(...all.map(({ room }) => room));
  const [first = [], ...others] = choices(columns.length, count).map((chosen) =>
    chosen.map((column, place): Place => {
      const end = edges[chosen[place + 1] ?? columns.length] ?? 0;
      return { column, room: end - (edges[column] ?? 0) };
    }),
  );
  return others.reduce((best, each) => (narrowest(each) > narrowest(best) ? each : best), first);
}

/** Signatories row by row: all in one, or in two rows where that gives them room. */
function rowsOf(signers: readonly Signer[], columns: readonly Points[]): (readonly Signer[])[] {
  const narrowest = Math.min(...places(columns, signers.length).map(({ room }) => room));
  const half = Math.ceil(signers.length / 2);
  return narrowest >= WORTH_A_ROW || signers.length < 3
    ? [signers]
    : [signers.slice(0, half), signers.slice(half)];
}

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
function drawnFields(signer: Signer, { room }: Place, font: TextFont): string[][] {
  const width = room - GAP_BETWEEN;
  const decision = decisionOf(signer);
  const centred = (line: string): string =>
    spaces((room - measure(line.replaceAll('\u00A0', ' '), font)) / 2, font) + line;
  return [
    decision === '' ? [] : wrap(decision, width, font),
    ...signatureFields(signer).map((field) => fieldLines(field, width, font)),
  ].map((lines) => lines.map(centred));
}

/** Draws the signatories of one row below a gap. */
function addRow(
  sheet: SheetRows,
  columns: readonly Points[],
  font: TextFont,
  signers: readonly Signer[],
): void {
  const at = places(columns, signers.length);
  const drawn = signers.map((signer, index) => {
    const place = at[index];
    return place === undefined ? [] : drawnFields(signer, place, font);
  });
  sheet.gap(GAP_ABOVE);
  for (let field = 0; field <= FIELDS.length; field += 1) {
    const count = Math.max(...drawn.map((fields) => fields[field]?.length ?? 0));
    for (let line = 0; line < count; line += 1) {
      sheet.add(
        columns.map((_, column) => {
          const text = drawn[at.findIndex((place) => place.column === column)]?.[field]?.[line];
          return text === undefined ? null : { value: text, style: 'signature' };
        }),
      );
    }
  }
}

/**
 * Adds a gap and the places to sign; gives the rows, the gap first, or null when nobody signs. Each line begins in one
 * column and runs over the empty cells after it, so nothing is merged.
 */
export function addSignatures(
  sheet: SheetRows,
  columns: readonly Points[],
  style: CellStyle,
  signers: readonly Signer[],
): RowSpan | null {
  if (signers.length === 0) return null;
  const { font } = cellText('', 0, style, sheet.family);
  const first = sheet.next;
  for (const row of rowsOf(signers, columns)) addRow(sheet, columns, font, row);
  return { first, last: sheet.next - 1 };
}
