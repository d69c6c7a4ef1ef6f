import { markerOf } from '../marker-formula';
import { MARKER_NAME } from '../sheet-document';
import { Budget } from './budget';
import { UnreadableFileError } from './errors';
import { LARGEST_READ, MOST_SHEETS } from './limits';
import { SPREADSHEET } from './office-names';
import { readOfficeSheet, type SharedParts } from './office-sheet';
import { readOfficeStyles } from './office-styles';
import { readSharedStrings, withoutCodes } from './office-text';
import { PartIndex, readRelations, relationsPath, resolveTarget, type WrittenRelation } from './opc';
import { SheetBuilder } from './sheet-builder';
import { dropUncalculated, type Calculation } from './uncalculated';
import { XmlReader } from './xml-reader';
import { decodeXml } from './xml-text';
import { isSet } from './xml-values';
import type { ZipEntry } from './zip';

interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly calculationWanted: boolean;
  /** Content of our marker by the place of its sheet. */
  readonly markers: ReadonlyMap<number, string>;
}

/** Unpacks and decodes parts, never more together than may be read. */
class Parts {
  readonly #index: PartIndex<ZipEntry>;
  #read = 0;

  constructor(entries: ReadonlyMap<string, ZipEntry>) {
    this.#index = new PartIndex(entries);
  }

  has(path: string): boolean {
    return this.#index.get(path) !== undefined;
  }

  /** @throws UnreadableFileError damaged when the part is not there */
  text(path: string): string {
    const entry = this.#index.get(path);
    if (!entry) throw new UnreadableFileError('damaged', `no part ${path}`);
    this.#read += entry.size;
    if (this.#read > LARGEST_READ) throw new UnreadableFileError('too-large', 'parts');
    return decodeXml(entry.read());
  }

  relations(path: string): readonly WrittenRelation[] {
    return readRelations(this.text(relationsPath(path)));
  }
}

/** Path of the main part: the workbook. Undefined when the package has no links, or none to one. @throws UnreadableFileError */
export function mainPart(entries: ReadonlyMap<string, ZipEntry>): string | undefined {
  const parts = new Parts(entries);
  if (!parts.has(relationsPath(''))) return undefined;
  const main = parts
    .relations('')
    .find(({ type, external }) => type.endsWith('/officeDocument') && !external);
  return main && resolveTarget('', main.target);
}

/**
 * The sheets of an .xlsx or .xlsm workbook. Only the parts that hold names, strings, styles and cells are unpacked; links are
 * followed as the package has them, whatever the parts are called.
 * @throws UnreadableFileError
 */
export function readOfficeWorkbook(entries: ReadonlyMap<string, ZipEntry>): readonly SheetBuilder[] {
  const parts = new Parts(entries);
  const budget = new Budget();
  const main = mainPart(entries);
  if (main === undefined) throw new UnreadableFileError('damaged', 'no main part');
  const workbook = readWorkbookPart(parts.text(main), budget);
  const relations = parts.relations(main);
  const target = (kind: string): string | undefined => {
    const found = relations.find(({ type }) => type.endsWith(`/${kind}`));
    return found && resolveTarget(main, found.target);
  };
  const [strings, styles] = [target('sharedStrings'), target('styles')];
  const shared: SharedParts = {
    strings: strings === undefined ? [] : readSharedStrings(parts.text(strings), budget),
    styles: styles === undefined ? [] : readOfficeStyles(parts.text(styles), budget),
    date1904: workbook.date1904,
  };
  const sheets = workbook.sheets.map(({ name, relation, hidden }, index) => {
    const sheet = new SheetBuilder(name, budget);
    sheet.hidden = hidden;
    sheet.marker = workbook.markers.get(index) ?? null;
    const [link, ...others] = relations.filter(({ id }) => id === relation);
    if (!link || link.external || others.some((other) => other.target !== link.target)) {
      throw new UnreadableFileError('damaged', `no part of sheet ${index}, or two`);
    }
    // Sheets of charts, dialogs and old macros hold no cells that anybody sees.
    const path = resolveTarget(main, link.target);
    if (link.type.endsWith('/worksheet')) readOfficeSheet(parts.text(path), sheet, shared, budget);
    else if (!parts.has(path)) throw new UnreadableFileError('damaged', `no part ${path}`);
    return sheet;
  });
  dropUncalculated(sheets, calculationOf(workbook, relations));
  return sheets;
}

/** Excel keeps the order of its calculating in a part of its own; programs that do not calculate write none. */
const calculationOf = (
  { calculationWanted }: WorkbookPart,
  relations: readonly WrittenRelation[],
): Calculation => ({
  wanted: calculationWanted,
  done: relations.some(({ type }) => type.endsWith('/calcChain')),
});

function readWorkbookPart(xml: string, budget: Budget): WorkbookPart {
  const reader = new XmlReader(xml, SPREADSHEET, budget);
  const sheets: SheetEntry[] = [];
  const markers = new Map<number, string>();
  let date1904 = false;
  let calculationWanted = false;
  if (reader.root() !== 'workbook') throw new UnreadableFileError('damaged', 'no workbook');
  reader.children((section) => {
    if (section === 'workbookPr') date1904 = isSet(reader.attribute('date1904'));
    else if (section === 'calcPr') calculationWanted = isSet(reader.attribute('fullCalcOnLoad'));
    else if (section === 'sheets') {
      reader.children((name) => {
        if (name === 'sheet') sheets.push(sheetEntry(reader));
      });
    } else if (section === 'definedNames') {
      reader.children(() => {
        const place = reader.attribute('localSheetId');
        if (reader.attribute('name') !== MARKER_NAME || !/^\d{1,4}$/.test(place ?? '')) return;
        const marker = markerOf(reader.text());
        if (marker !== null) markers.set(Number(place), marker);
      });
    }
  });
  reader.finish();
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (sheets.length > MOST_SHEETS) throw new UnreadableFileError('too-large', 'sheets');
  if (names.size === 0 || names.size < sheets.length) {
    throw new UnreadableFileError('damaged', 'no sheets, or two of one name');
  }
  return { sheets, date1904, calculationWanted, markers };
}

const sheetEntry = (reader: XmlReader): SheetEntry => ({
  name: withoutCodes(reader.attribute('name') ?? ''),
  relation: reader.attribute('r:id') ?? '',
  hidden: /^(?:veryH|h)idden$/.test(reader.attribute('state') ?? ''),
});
