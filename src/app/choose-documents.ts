import type { DocumentCell, SheetDocument } from '../workbook/sheet-document';
import type { TableChange } from '../workbook/table-update';
import type { PlanDrawing } from './plan-drawing';

/** A formula that points to a sheet which is not made keeps the value it was drawn with. */
function settled(cell: DocumentCell | null, missing: readonly string[]): DocumentCell | null {
  const { formula, ...value } = cell ?? { formula: undefined };
  if (cell === null || formula === undefined) return cell;
  return missing.some((name) => formula.includes(`'${name.replaceAll("'", "''")}'!`))
    ? { ...value, value: cell.value, style: cell.style }
    : cell;
}

function chosen(documents: readonly SheetDocument[], kinds: ReadonlySet<string>): readonly SheetDocument[] {
  const missing = documents.filter(({ kind }) => !kinds.has(kind)).map(({ name }) => name);
  return documents
    .filter(({ kind }) => kinds.has(kind))
    .map((document) => ({
      ...document,
      validations: document.validations.filter(({ source }) => kinds.has(source.kind)),
      ...(missing.length > 0 && {
        rows: document.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => settled(cell, missing)),
        })),
      }),
    }));
}

/**
 * The documents that the user wants, in their order, without what rests on one that is left out: its drop-downs are
 * dropped, its formulas become values. A register that is there is changed only where it is wanted, a
 * checklist that is there where it or the register is.
 */
export function chooseDocuments(drawing: PlanDrawing, kinds: ReadonlySet<string>): PlanDrawing {
  const { documents, table, others, told } = drawing;
  const isWanted = table !== null && kinds.has('register');
  // One that is there goes with the register, whose measures it names.
  const hasChecklist = kinds.has('checklist') || (others.length > 0 && kinds.has('register'));
  const wantedChoices = ({ choices }: Pick<TableChange, 'choices'>): TableChange['choices'] =>
    choices.filter(({ source }) => kinds.has(source.kind));
  return {
    ...drawing,
    others: hasChecklist ? others.map((other) => ({ ...other, choices: wantedChoices(other) })) : [],
    told: hasChecklist ? told : [],
    documents: chosen(documents, kinds),
    table: isWanted
      ? {
          ...table,
          choices: wantedChoices(table),
          instead: chosen(table.instead, kinds),
        }
      : null,
  };
}
