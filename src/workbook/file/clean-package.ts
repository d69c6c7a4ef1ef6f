import { UnreadableFileError } from './errors';
import { Package } from './package';
import { WorkbookPart } from './workbook-part';

/** What a file can hold and an .xlsx file to which sheets are added cannot. */
export type LeftBehind =
  | 'macros'
  /** A signature holds only as long as nothing is changed. */
  | 'signatures'
  /** The old way of sharing a workbook: it may hold no tables, and lists its sheets in its history. */
  | 'sharing';

/** A workbook as the package of an .xlsx file. */
export interface ConvertedPackage {
  readonly book: Package;
  /** What it was opened from. */
  readonly packed: Uint8Array;
  readonly leftBehind: readonly LeftBehind[];
}

const SHEET_MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** Main parts of workbooks with macros, of templates and of add-ins. */
const OTHER_MAIN =
  /^application\/vnd\.(?:ms-excel\.|openxmlformats-officedocument\.spreadsheetml\.)\w+(?:\.macroEnabled)?\.main\+xml$/;

const VBA_TYPE = /vbaProject|vbaProjectSignature/i;

/** Links to programs: projects, sheets of old macros, buttons of the ribbon that start them. */
const MACRO_LINK = /\/(?:vbaProject|xl(?:Intl)?Macrosheet|extensibility)$/i;

const SIGNATURE_LINK = /\/digital-signature\/origin$/i;

const SHARING_LINK = /\/(?:revisionHeaders|usernames)$/i;

/** Where the namespaces of "Strict Open XML Spreadsheet" live. */
const STRICT = 'http://purl.oclc.org/ooxml/';

/** What Excel itself stores in .bin files beside macros. */
const PRINTER_SETTINGS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings';

/**
 * An .xlsx as it is, but for what it cannot hold any longer; an .xlsm without its macros.
 * @throws UnreadableFileError; strict for a workbook in the strict form, to which sheets of the usual form cannot be added
 */
export function cleanPackage(packed: Uint8Array): ConvertedPackage {
  const book = Package.open(packed);
  const workbook = book.workbookPath;
  if (
    /xmlns(?::[\w.-]+)?\s*=\s*["']http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/.test(
      book.text(workbook),
    )
  )
    throw new UnreadableFileError('strict', STRICT);
  const leftBehind: LeftBehind[] = [];
  if (withoutMacros(book, workbook)) leftBehind.push('macros');
  if (withoutLinks(book, '', SIGNATURE_LINK)) leftBehind.push('signatures');
  if (withoutLinks(book, workbook, SHARING_LINK)) leftBehind.push('sharing');
  return { book, packed, leftBehind };
}

/** Takes links of these types out, with all parts that only they lead to; tells whether there were any. */
function withoutLinks(book: Package, from: string, types: RegExp): boolean {
  const links = book.relations(from).filter(({ type }) => types.test(type));
  if (links.length === 0) return false;
  const gone = book.ownedBy(links.filter(({ external }) => !external).map(({ target }) => target));
  book.unrelate(from, new Set(links.map(({ id }) => id)));
  book.remove(gone);
  return true;
}

function withoutMacros(book: Package, path: string): boolean {
  const links = book.relations(path).filter(({ type }) => MACRO_LINK.test(type));
  const buttons = withoutLinks(book, '', MACRO_LINK);
  if (!buttons && links.length === 0 && book.typeOf(path) === SHEET_MAIN) return false;
  const gone = new Set(links.map(({ id }) => id));
  const workbook = new WorkbookPart(book.text(path));
  const sheets = workbook.sheets.flatMap((sheet, was) =>
    gone.has(sheet.link) ? [] : [{ ...sheet, was, instead: null }],
  );
  if (sheets.length === 0) throw new UnreadableFileError('not-a-workbook', 'sheets of macros only');
  const isProcedure = workbook.names.some(({ procedure }) => procedure);
  if (isProcedure || sheets.length < workbook.sheets.length) {
    book.setText(
      path,
      workbook.withSheets(sheets, { drop: (_, { procedure }) => procedure, add: [], recalculate: false }),
    );
  }
  withoutLinks(book, path, MACRO_LINK);
  book.retype(({ attributes }) => {
    const type = attributes.get('ContentType') ?? '';
    if (OTHER_MAIN.test(type)) return SHEET_MAIN;
    // Declared for all .bin files: what remains of them is Excel's own.
    return VBA_TYPE.test(type) ? PRINTER_SETTINGS : undefined;
  });
  return buttons || links.length > 0;
}
