import { invalidArgument } from '../host-failure';
import { isFormula, type FormulaSurroundings } from '../formulas/check';
import { withTokens, sheetNameOf } from '../formulas/tokens';
import { quoteSheet } from '../a1';
import type { HostNode } from './node';
import { sheetNamed, sheetsOf } from './references';
import type { SheetNode } from './sheet-node';
import { TableNode } from './table-node';

function tableNamed(root: HostNode, name: string): TableNode | null {
  const lower = name.toLowerCase();
  const tables = sheetsOf(root).flatMap((sheet) => sheet.ownChild('Tables').items);
  return (
    tables.find(
      (node): node is TableNode => node instanceof TableNode && node.name.toLowerCase() === lower,
    ) ?? null
  );
}

/** What formulas of a workbook may refer to. */
const surroundings = (root: HostNode): FormulaSurroundings => ({
  hasSheet: (name) => sheetNamed(root, name) !== null,
  columnsOf: (table) => tableNamed(root, table)?.columnNames ?? null,
});

/** @throws InvalidArgument for a formula (with its "=") that Excel would not take */
export function assertFormula(root: HostNode, formula: string, location: string): void {
  if (!isFormula(formula, surroundings(root))) throw invalidArgument(location);
}

/** @throws InvalidArgument for a text with "=" before it that is no formula; anything else is a value */
export function assertFormulaOrValue(root: HostNode, value: unknown, location: string): void {
  if (typeof value === 'string' && value.startsWith('=')) assertFormula(root, value, location);
}

type Rewrite = (text: string) => string;

/** Everything of a sheet that holds a formula, rewritten. Print areas, charts and most names hold ranges, not texts. */
function rewriteSheet(sheet: SheetNode, rewrite: Rewrite): void {
  for (const [, , cell] of sheet.cells.entries())
    if (cell.formula !== '') cell.formula = rewrite(cell.formula);
  const rewritten = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('=') ? rewrite(value) : value;
    if (Array.isArray(value)) return value.map(rewritten);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewritten(part)]));
  };
  const below = (node: HostNode): void => {
    for (const [name, value] of node.properties) node.properties.set(name, rewritten(value));
    for (const [name, args] of node.calls) node.calls.set(name, args.map(rewritten));
    for (const child of [...node.children.values(), ...node.items]) below(child);
  };
  for (const { node } of [...sheet.validations, ...sheet.conditionalFormats]) below(node);
  below(sheet.ownChild('Charts'));
}

function rewriteAll(root: HostNode, rewrite: Rewrite): void {
  for (const sheet of sheetsOf(root)) rewriteSheet(sheet, rewrite);
}

/** Formulas, drop-downs, rules and charts follow a sheet that gets another name, as in Excel. */
export function followSheetName(root: HostNode, before: string, after: string): void {
  rewriteAll(root, (formula) =>
    withTokens(formula, (token) =>
      token.kind === 'sheet' && sheetNameOf(token)?.toLowerCase() === before.toLowerCase()
        ? `${quoted(token.text, after)}!`
        : token.text,
    ),
  );
}

/** A name that stood in quotes keeps them. */
const quoted = (text: string, name: string): string =>
  text.startsWith("'") ? `'${name.replaceAll("'", "''")}'` : quoteSheet(name);

/** Formulas follow a table that gets another name. */
export function followTableName(root: HostNode, before: string, after: string): void {
  rewriteAll(root, (formula) =>
    withTokens(formula, ({ kind, text }) =>
      kind === 'table' && text.toLowerCase().startsWith(`${before.toLowerCase()}[`)
        ? after + text.slice(before.length)
        : text,
    ),
  );
}

/** What referred to a sheet that is deleted refers to nothing. */
export function loseSheet(root: HostNode, name: string): void {
  rewriteAll(root, (formula) =>
    withTokens(formula, (token) =>
      token.kind === 'sheet' && sheetNameOf(token)?.toLowerCase() === name.toLowerCase()
        ? '#REF!'
        : token.text,
    ),
  );
}
