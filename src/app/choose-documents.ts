import type { DocumentCell, SheetDocument } from '../workbook/sheet-document';

/** A formula that points to a sheet which is not made keeps the value it was drawn with. */
function settled(cell: DocumentCell | null, missing: readonly string[]): DocumentCell | null {
  const { formula, ...value } = cell ?? { formula: undefined };
  if (cell === null || formula === undefined) return cell;
  return missing.some((name) => formula.includes(`'${name.replaceAll("'", "''")}'!`))
    ? { ...value, value: cell.value, style: cell.style }
    : cell;
}

/**
 * The documents that the user wants, in their order, without what rests on one that is left out: its drop-downs are
 * dropped, its formulas become values.
 */
export function chooseDocuments(
  documents: readonly SheetDocument[],
  kinds: ReadonlySet<string>,
): readonly SheetDocument[] {
  const missing = documents.filter(({ kind }) => !kinds.has(kind)).map(({ name }) => name);
  return documents
    .filter(({ kind }) => kinds.has(kind))
    .map((document) => ({
      ...document,
      validations: document.validations.filter(({ source }) => kinds.has(source.kind)),
      rows: document.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => settled(cell, missing)),
      })),
    }));
}
