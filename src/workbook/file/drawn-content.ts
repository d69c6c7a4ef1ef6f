import type { ContentCell, SheetContent, WrittenFormula } from '../sheet-content';
import { Budget } from './budget';
import { readOfficeSheet, type SharedParts } from './office-sheet';
import type { Package, Relation } from './package';
import { SheetBuilder } from './sheet-builder';

/** What programs link to a sheet by themselves, or what goes with something that is counted. */
const OWN_LINKS = ['table', 'printerSettings', 'vmlDrawing', 'threadedComment', 'comments', 'drawing'];

const isOf =
  (...types: readonly string[]) =>
  ({ type }: Relation): boolean =>
    types.includes(type.slice(type.lastIndexOf('/') + 1));

/** Counted as they are written, in alternatives too: one too many keeps a sheet that nobody edited, one too few would lose work. */
const NOTE = /<(?:[\w.-]+:)?comment[\s/>]/g;
const PICTURE = /<(?:[\w.-]+:)?(?:oneCell|twoCell|absolute)Anchor[\s/>]/g;

/** What stands on a sheet of a package. @throws UnreadableFileError when its part is damaged */
export function drawnContent(book: Package, path: string, shared: SharedParts): SheetContent {
  const sheet = new SheetBuilder('', new Budget());
  sheet.formulaTexts = new Map();
  readOfficeSheet(book.text(path), sheet, shared, new Budget());
  const links = book.relations(path);
  const count = (type: string, pattern: RegExp): number =>
    links
      .filter(isOf(type))
      .reduce((sum, { target }) => sum + (book.text(target).match(pattern)?.length ?? 0), 0);
  return {
    cells: cellsOf(sheet, sheet.formulaTexts),
    notes: count('comments', NOTE),
    pictures: count('drawing', PICTURE),
    others: links.filter((link) => !isOf(...OWN_LINKS)(link)).length,
  };
}

function* cellsOf(
  { rows }: SheetBuilder,
  formulas: ReadonlyMap<string, WrittenFormula>,
): Generator<ContentCell> {
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells as typeof cells | undefined)?.entries() ?? []) {
      if (!cell) continue;
      const content = formulas.get(`${row},${column}`) ?? cell.error ?? cell.value;
      if (content !== null) yield { row, column, content };
    }
  }
}
