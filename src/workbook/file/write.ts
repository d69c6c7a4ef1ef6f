import { nameDocuments, type TakenNames } from '../name-documents';
import type { SheetDocument } from '../sheet-document';
import { NEW_WORKBOOK_FONT } from './column-width';
import { toXlsx } from './convert';
import { ensure } from './excelize';
import { loadExcelize } from './excelize-node';
import { graft, tableTags } from './graft';
import { defaultFontOf } from './graft-styles';
import { Package } from './package';
import { repairParts } from './repair';
import { replay } from './replay';
import { attribute, startTags } from './xml';

/** A workbook with sheets added. */
export interface WrittenWorkbook {
  /** An .xlsx file. */
  readonly bytes: Uint8Array;
  /** Names of the added sheets, in the order of the documents. */
  readonly names: readonly string[];
  /** The input held macros, which an .xlsx file cannot. */
  readonly macrosLeftOut: boolean;
}

/**
 * The input workbook, its sheets as they were, with the documents as new sheets behind them; without an input a new
 * workbook of the documents alone, the first one in front. What the input shows first stays what it shows first: our
 * sheet can only come to the front by changing the other's bytes, or both would be selected and edited as a group.
 * @throws UnreadableFileError when the input is no workbook that can be opened
 */
export async function addSheets(
  input: Uint8Array | null,
  documents: readonly SheetDocument[],
): Promise<WrittenWorkbook> {
  const converted = input && toXlsx(input);
  if (converted && documents.length === 0) return { ...converted, names: [] };
  const target = converted && Package.open(converted.bytes);
  const named = nameDocuments(documents, target ? takenNames(target) : { sheets: [], tables: [] });
  const font = target ? defaultFont(target) : NEW_WORKBOOK_FONT;
  const file = replay(await loadExcelize(), named, font);
  const ours = Package.open(ensure(file.WriteToBuffer()).buffer as Uint8Array);
  repairParts(ours, named);
  if (target) graft(target, ours);
  return {
    bytes: (target ?? ours).toBytes(),
    names: named.map(({ sheet }) => sheet),
    macrosLeftOut: converted?.macrosLeftOut ?? false,
  };
}

function takenNames(book: Package): TakenNames {
  const workbook = book.text(book.workbookPath);
  const names = (tags: readonly string[], key: string): string[] =>
    tags.map((tag) => attribute(tag, key) ?? '');
  return {
    sheets: names(startTags(workbook, 'sheet'), 'name'),
    tables: [...names(startTags(workbook, 'definedName'), 'name'), ...names(tableTags(book), 'displayName')],
  };
}

function defaultFont(book: Package): typeof NEW_WORKBOOK_FONT {
  const styles = book.related(book.workbookPath, 'styles');
  return styles === undefined ? NEW_WORKBOOK_FONT : defaultFontOf(book.text(styles));
}
