import { quotedSheet } from '../cell-grid';
import { sheetRange } from '../addresses';
import { keptMarker, sharedNames, type EarlierOutcome, type Kept } from '../earlier-drawings';
import { markerFormula } from '../marker-formula';
import { nameDocuments, renameInFormula, type NamedDocument } from '../name-documents';
import { CONTENT_NAME, drawnDigest } from '../sheet-content';
import { MARKER_NAME, type SheetDocument } from '../sheet-document';
import { forgetCalculation, sheetParts, tablesOf } from './book-parts';
import { changeCells, type FileCellChange } from './cell-changes';
import { earlierSheets, type EarlierSheet } from './earlier-sheets';
import { UnreadableFileError } from './errors';
import { newWorkbook } from './new-workbook';
import type { Package } from './package';
import { EMPTY_STRINGS, StringTable, usedStringsOnly } from './string-table';
import { removeRows, shiftedElsewhere } from './remove-rows';
import { longerPrintArea, updateTable } from './update-table';
import type { TableUpdate } from '../table-update';
import { verifyWritten } from './verify-written';
import { WorkbookPart, type DefinedName, type PlacedSheet } from './workbook-part';
import { sharedPart, writeParts } from './write-parts';
import { escapeText } from '../escape-xml';

/** The name under which a workbook keeps what is printed of a sheet. */
const PRINT_AREA = '_xlnm.Print_Area';

/** What became of the sheets of a workbook in which documents were drawn. */
export interface Drawn extends EarlierOutcome {
  /** Names of the sheets that were drawn, in the order of the documents. */
  readonly names: readonly string[];
}

/**
 * A workbook in a file. It changes its own sheets only: of all other parts but the workbook part, its links, types, styles and strings
 * every byte stays (and the order of calculating goes when it names a cell that goes).
 */
export class WorkbookFile {
  /** What was drawn last. */
  private drawn: readonly NamedDocument[] = [];

  constructor(private readonly book: Package) {}

  /** A workbook that holds nothing yet. */
  static empty(): WorkbookFile {
    return new WorkbookFile(newWorkbook());
  }

  /** The file, opened again and compared. @throws Error when it is not what was to be written */
  toBytes(): Uint8Array {
    const bytes = this.book.toBytes();
    verifyWritten(bytes, this.book, this.drawn);
    return bytes;
  }

  /**
   * Draws documents. A sheet of the same marker that nobody has edited is replaced in its place and under its name. One that a person
   * has edited is kept, under another name and behind the others where the new one needs its name. Other documents become new sheets
   * behind the others. What the workbook shows first stays so.
   * @param keptWord stands behind the name of a sheet that is kept
   * @throws UnreadableFileError when a part is damaged, or Excel would not take the result
   */
  draw(documents: readonly SheetDocument[], keptWord: string): Drawn {
    const { book } = this;
    const workbook = new WorkbookPart(book.text(book.workbookPath));
    const listed = workbook.sheets;
    const earlier = earlierSheets(book, workbook, documents);
    const replaced = [...earlier.values()].filter(({ edited }) => !edited);
    book.remove(book.ownedBy(replaced.map(({ part }) => part)));
    forgetCalculation(book, new Set(replaced.map(({ place }) => listed[place]?.id ?? 0)));

    const places = new Set([...earlier.values()].map(({ place }) => place));
    const others = listed.filter((_, place) => !places.has(place)).map(({ name }) => name);
    const { own, kept, taken } = sharedNames(documents, earlier, others, keptWord);
    for (const each of kept) if (each.gaveWay) renameWithin(book, each);
    const tables = tablesOf(book, sheetParts(book, listed));
    const named = nameDocuments(
      documents,
      { sheets: taken, tables: [...workbook.names, ...tables].map(({ name }) => name) },
      own,
    );
    const written = named.map((_, index) => {
      const sheet = earlier.get(index);
      return {
        path: sheet && !sheet.edited ? sheet.part : null,
        selected: listed.length === 0 ? index === 0 : sheet !== undefined && own.has(index) && sheet.selected,
      };
    });
    const links = writeParts(book, named, written, Math.max(0, ...tables.map(({ id }) => id)));
    this.#list(workbook, { named, links, earlier, kept });
    this.drawn = named;
    return {
      names: named.map(({ sheet }) => sheet),
      replaced: replaced.map(({ name }) => name),
      kept: kept.map(({ from, to }) => ({ from, to })),
    };
  }

  /**
   * Changes single cells, of whatever sheet; their looks and everything else stay. Stored results that look at them are calculated when
   * the workbook is opened.
   * @throws UnreadableFileError when there is no such sheet, or its part is damaged
   * @throws Error when a formula would change that other cells share
   */
  change(changes: readonly FileCellChange[]): void {
    if (changes.length === 0) return;
    const { book } = this;
    const workbook = new WorkbookPart(book.text(book.workbookPath));
    const listed = workbook.sheets;
    const parts = sheetParts(book, listed);
    const path = sharedPart(book, 'sharedStrings', EMPTY_STRINGS);
    const strings = new StringTable(book.text(path));
    const lost = new Set<number>();
    for (const sheet of new Set(changes.map((change) => change.sheet))) {
      const place = listed.findIndex(({ name }) => name.toLowerCase() === sheet.toLowerCase());
      const part = parts[place];
      if (part === undefined || part === '') throw new UnreadableFileError('damaged', `no sheet ${sheet}`);
      const own = changes.filter((change) => change.sheet === sheet);
      const { xml, lostFormula } = changeCells(book.text(part), own, strings);
      book.setText(part, xml);
      if (lostFormula) lost.add(listed[place]?.id ?? 0);
    }
    const changed = new Set(changes.map(({ sheet }) => sheet.toLowerCase()));
    this.drawn = this.drawn.filter(({ sheet }) => !changed.has(sheet.toLowerCase()));
    book.setText(path, strings.toXml());
    forgetCalculation(book, lost);
    const calculates = parts.some((part) =>
      /<(?:[\w.-]+:)?f[\s>]/.test(new TextDecoder().decode(book.bytes(part))),
    );
    const all = listed.map((sheet, was) => ({ ...sheet, was, instead: null }));
    if (calculates) {
      book.setText(
        book.workbookPath,
        workbook.withSheets(all, { drop: () => false, add: [], recalculate: true }),
      );
    }
  }

  /**
   * Changes a table that people write in, where it stands; gives whether it could. It cannot where somebody has something below the
   * table into which it would grow, or notes that would not follow rows that move up: nothing is changed then.
   * @throws UnreadableFileError when there is no such sheet, or its part is damaged
   */
  update(update: TableUpdate): boolean {
    const { book } = this;
    const workbook = new WorkbookPart(book.text(book.workbookPath));
    const listed = workbook.sheets;
    const place = listed.findIndex(({ name }) => name.toLowerCase() === update.sheet.toLowerCase());
    const part = sheetParts(book, listed)[place];
    if (part === undefined || part === '')
      throw new UnreadableFileError('damaged', `no sheet ${update.sheet}`);
    const path = sharedPart(book, 'sharedStrings', EMPTY_STRINGS);
    const strings = new StringTable(book.text(path));
    const updated = updateTable(book, part, update, strings);
    if (updated === null) return false;
    book.setText(part, updated.xml);
    book.setText(path, strings.toXml());
    if (updated.lostFormula) forgetCalculation(book, new Set([listed[place]?.id ?? 0]));
    const all = listed.map((sheet, was) => ({ ...sheet, was, instead: null }));
    if (update.removed.length > 0) removeRows(book, part, update.sheet, update.removed);
    const changed = workbook.names.flatMap(
      (name): readonly { readonly before: DefinedName; after: string }[] => {
        const isPrinted = name.sheet === place && name.name === PRINT_AREA;
        const longer = isPrinted ? longerPrintArea(name.formula, updated.grew) : name.formula;
        const after = shiftedElsewhere(longer, update.sheet, update.removed);
        return after === name.formula ? [] : [{ before: name, after }];
      },
    );
    const drop = (sheet: number | null, { name }: DefinedName): boolean =>
      changed.some(({ before }) => before.sheet === sheet && before.name === name);
    const add = changed.map(({ before, after }) => ({ ...before, formula: after }));
    book.setText(book.workbookPath, workbook.withSheets(all, { drop, add, recalculate: true }));
    return true;
  }

  /**
   * Removes sheets with all that only they lead to, those of them that are there; gives how many. A workbook keeps its last sheet that
   * is shown.
   */
  remove(names: readonly string[]): number {
    const { book } = this;
    const workbook = new WorkbookPart(book.text(book.workbookPath));
    const listed = workbook.sheets.map((sheet, was) => ({ ...sheet, was, instead: null }));
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    const stay = listed.filter(({ name }) => !wanted.has(name.toLowerCase()));
    if (stay.length === listed.length || stay.every(({ hidden }) => hidden)) return 0;
    const gone = listed.filter((sheet) => !stay.includes(sheet));
    const parts = sheetParts(book, gone);
    const links = new Set(gone.map(({ link }) => link));
    book.setText(
      book.workbookPath,
      workbook.withSheets(stay, { drop: () => false, add: [], recalculate: false }),
    );
    this.drawn = this.drawn.filter(({ sheet }) => !wanted.has(sheet.toLowerCase()));
    const owned = book.ownedBy(parts);
    book.unrelate(book.workbookPath, links);
    book.remove(owned);
    forgetCalculation(book, new Set(gone.map(({ id }) => id)));
    return gone.length;
  }

  /**
   * Removes sheets with all that would still tell of them: their names, and texts that no other sheet has. Gives whether a sheet that is
   * shown is left; if not, nothing is changed.
   */
  leaveOut(names: readonly string[]): boolean {
    const { book } = this;
    const listed = new WorkbookPart(book.text(book.workbookPath)).sheets;
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    if (listed.every(({ name, hidden }) => hidden || wanted.has(name.toLowerCase()))) return false;
    this.remove(names);
    const workbook = new WorkbookPart(book.text(book.workbookPath));
    const all = workbook.sheets.map((sheet, was) => ({ ...sheet, was, instead: null }));
    const gone = names.map((name) => `${quotedSheet(name)}!`);
    const pointsTo = (formula: string): boolean =>
      gone.some((place) => formula.includes(place) || formula.includes(place.replaceAll("'", '')));
    const drop = (_: number | null, { formula }: DefinedName): boolean => pointsTo(formula);
    book.setText(book.workbookPath, workbook.withSheets(all, { drop, add: [], recalculate: false }));
    const strings = book.related(book.workbookPath, 'sharedStrings');
    if (strings !== undefined && book.bytes(strings) !== undefined) {
      const parts = sheetParts(book, workbook.sheets).filter((path) => book.bytes(path) !== undefined);
      book.setText(
        strings,
        usedStringsOnly(
          book.text(strings),
          parts.map((path) => book.text(path)),
        ),
      );
    }
    return true;
  }

  /** Brings the workbook part up to date. */
  #list(
    workbook: WorkbookPart,
    {
      named,
      links,
      earlier,
      kept,
    }: {
      readonly named: readonly NamedDocument[];
      readonly links: readonly string[];
      readonly earlier: ReadonlyMap<number, EarlierSheet>;
      readonly kept: readonly Kept<EarlierSheet>[];
    },
  ): void {
    const documentAt = new Map([...earlier].map(([index, { place }]) => [place, index]));
    const keptAt = new Map(kept.map((each) => [each.sheet.place, each]));
    const ids = [...workbook.freeIds(named.length)];
    const drawn: (Placed | undefined)[] = [];
    const fresh = (document: number, instead: number | null): Placed => ({
      was: null,
      instead,
      name: named[document]?.sheet ?? '',
      id: ids.shift() ?? 0,
      link: links[document] ?? '',
      ...(named[document]?.document.hidden && { hidden: true }),
      document,
    });
    const others: Placed[] = [];
    const sheets = workbook.sheets.map((sheet, was): Placed => {
      const stays = { ...sheet, was, instead: null };
      const keeps = keptAt.get(was);
      const document = documentAt.get(was);
      if (document === undefined || (keeps && !keeps.gaveWay)) return stays;
      if (keeps) others.push({ ...stays, name: keeps.to });
      const placed = keeps ? fresh(document, was) : { ...stays, document };
      drawn[document] = placed;
      return placed;
    });
    const added = named.flatMap((_, index) => (drawn[index] ? [] : [fresh(index, null)]));
    const all = [...sheets, ...added, ...others];

    const add = all.flatMap(({ document, was }, place): readonly DefinedName[] => {
      const each = document === undefined ? undefined : named[document];
      const keeps = was === null ? undefined : keptAt.get(was);
      if (each) return localNames(each, place);
      return keeps ? keptNames(workbook.names, keeps, place) : [];
    });
    const isOurs = (place: number | null): boolean => place !== null && documentAt.has(place);
    const names = [...earlier.values()].map(({ name }) => name);
    const xml = workbook.withSheets(all, {
      drop: isOurs,
      add,
      recalculate: names.length > 0 && this.#isLookedAt(names, workbook, isOurs),
    });
    this.book.setText(this.book.workbookPath, xml);
  }

  /** Whether a formula of somebody else may look at one of these sheets: its stored result may then be of yesterday. */
  #isLookedAt(names: readonly string[], workbook: WorkbookPart, isOurs: (place: number) => boolean): boolean {
    const texts = names.map((name) => escapeText(name.replaceAll("'", "''")));
    return sheetParts(this.book, workbook.sheets).some((path, place) => {
      const bytes = isOurs(place) ? undefined : this.book.bytes(path);
      const xml = new TextDecoder().decode(bytes);
      return texts.some((text) => xml.includes(text));
    });
  }
}

type Placed = PlacedSheet & { readonly document?: number };

/** A sheet that gives its name away is called anew by its own formulas, rules and charts; it is selected no longer. */
function renameWithin(book: Package, { sheet, from, to }: Kept<EarlierSheet>): void {
  const names = [[`${escapeText(quotedSheet(from))}!`, `${escapeText(quotedSheet(to))}!`]] as const;
  const parts = book.ownedBy([sheet.part]).filter((part) => part.endsWith('.xml'));
  for (const part of parts) {
    const before = book.text(part);
    const after = before
      .replace(FORMULA, (_, tag: string, text: string) => tag + renameInFormula(plainQuotes(text), names))
      .replace(/( tabSelected=["'])(?:1|true)(["'])/, '$10$2');
    if (after !== before) book.setText(part, after);
  }
}

const FORMULA = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?(?<!\/)>)([^<]*)/g;

const plainQuotes = (xml: string): string =>
  xml.replace(/&(?:apos|#39);/g, "'").replace(/&(?:quot|#34);/g, '"');

const localName = (name: string, sheet: number, formula: string): DefinedName => ({
  name,
  sheet,
  formula,
  hidden: false,
  procedure: false,
});

const hiddenName = (...name: Parameters<typeof localName>): DefinedName => ({
  ...localName(...name),
  hidden: true,
});

/** The names of a sheet that is kept, as it is called now; it is no earlier drawing of anything any more. */
function keptNames(
  names: readonly DefinedName[],
  { sheet, from, to }: Kept<EarlierSheet>,
  place: number,
): readonly DefinedName[] {
  const renames = [[`${quotedSheet(from)}!`, `${quotedSheet(to)}!`]] as const;
  const others = names.filter(
    ({ sheet: home, name }) => home === sheet.place && name !== MARKER_NAME && name !== CONTENT_NAME,
  );
  return [
    ...others.map((each) => ({ ...each, sheet: place, formula: renameInFormula(each.formula, renames) })),
    hiddenName(MARKER_NAME, place, markerFormula(keptMarker(sheet.marker))),
  ];
}

/** What is printed of a sheet, what it is, and what it held when it was drawn. */
function localNames({ sheet, document }: NamedDocument, place: number): readonly DefinedName[] {
  const { print, marker, hidden = false } = document;
  const { titleRows } = print;
  const titles = titleRows && `${quotedSheet(sheet)}!$${titleRows.first + 1}:$${titleRows.last + 1}`;
  return [
    // LibreOffice prints a hidden sheet that has a print area; without one it prints only those that have.
    ...(hidden ? [] : [localName(PRINT_AREA, place, sheetRange(sheet, print.area))]),
    ...(titles === null ? [] : [localName('_xlnm.Print_Titles', place, titles)]),
    ...(marker === ''
      ? []
      : [
          hiddenName(MARKER_NAME, place, markerFormula(marker)),
          hiddenName(CONTENT_NAME, place, markerFormula(drawnDigest(document))),
        ]),
  ];
}
