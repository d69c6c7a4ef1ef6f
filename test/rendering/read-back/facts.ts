import { a1, rangeAddress, type CellRange } from '../../../src/workbook/cell-grid';
import type { CellBorder, CellStyle, SheetDocument } from '../../../src/workbook/sheet-document';

/** What a sheet holds and looks like, a fact a line: 'C5 formula' → 'SUM(C1:C4)'. */
export type Facts = ReadonlyMap<string, string>;

/** What a program found in a sheet: see read-with-openpyxl.py. */
export interface FoundSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Readonly<Record<string, FoundCell>>;
  readonly merges: readonly string[];
  readonly tables: readonly (readonly [name: string, range: string])[];
  readonly lists: readonly { readonly range: string; readonly source: string; readonly strict: boolean }[];
  readonly rules: readonly (Rule & { readonly range: string })[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly frozen: string | null;
}

interface FoundCell {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly format: string;
  readonly look: Look;
}

interface Rule {
  readonly formulas: readonly string[];
  readonly color: string | null;
  readonly fill: string | null;
  readonly bold: boolean;
}

interface Look {
  readonly font: string | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  /** Top, right, bottom, left. */
  readonly border: readonly (string | null)[];
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
}

type Value = string | number | boolean | null | undefined;

/** Programs keep fifteen digits, and an empty text is no text. */
export function valueText(value: Value): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return value === null || value === undefined || value === '' ? '' : JSON.stringify(value);
}

/** A sheet named in a formula stands in quotes, whether it needs them or not. */
export const formulaText = (formula: string): string =>
  formula.replace(
    /(^|[=(,<>&])([^\s'"=(,<>&!]+)!/g,
    (_, before: string, name: string) => `${before}'${name}'!`,
  );

/** Black is what a text is that was given no colour. */
const colorText = (color: string | null | undefined): string =>
  color?.replace('#', '').toUpperCase() ?? '000000';

const fillText = (fill: string | null | undefined): string => fill?.replace('#', '').toUpperCase() ?? '';

const ruleText = ({ formulas, color, fill, bold }: Rule): string =>
  [...formulas, colorText(color), fillText(fill), bold ? 'bold' : ''].join(' ');

function lookFacts({ font, size, border, ...look }: Look): Record<string, string> {
  return {
    font: font ?? '',
    size: String(size ?? ''),
    bold: String(look.bold),
    italic: String(look.italic),
    color: colorText(look.color),
    fill: fillText(look.fill),
    border: border.map((side) => side ?? 'none').join(' '),
    horizontal: look.horizontal ?? 'general',
    vertical: look.vertical ?? 'bottom',
    wrap: String(look.wrap),
    indent: String(look.indent),
  };
}

const ROUND: Readonly<Record<CellBorder | 'none', string>> = {
  none: 'none none none none',
  thin: 'thin thin thin thin',
  'thin-open-bottom': 'thin thin none thin',
  'thin-open-top': 'none thin thin thin',
  'thin-sides': 'none thin none thin',
  'dotted-bottom': 'none none dotted none',
};

/** What a style says; what it leaves open is no fact. */
function styleFacts(style: CellStyle, font: string): Record<string, string> {
  return {
    font,
    ...(style.size !== undefined && { size: String(style.size) }),
    bold: String(style.bold ?? false),
    italic: String(style.italic ?? false),
    color: colorText(style.color),
    fill: fillText(style.fill),
    border: ROUND[style.border ?? 'none'],
    // Only a side can be indented from.
    horizontal: style.horizontal ?? (style.indent === undefined ? 'general' : 'left'),
    vertical: style.vertical ?? 'bottom',
    wrap: String(style.wrap ?? false),
    indent: String(style.indent ?? 0),
  };
}

const absolute = (range: CellRange): string => rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

function* cellsIn({ top, left, bottom, right }: CellRange): Generator<string> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield a1(row, column);
  }
}

/** 'B2:C3 E5' as cells. */
function cellsOf(ranges: string): readonly string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first, last = first] = range.split(':').map((cell) => {
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return { row: Number(row) - 1, column: column - 1 };
    });
    if (!first || !last) return [];
    return [...cellsIn({ top: first.row, left: first.column, bottom: last.row, right: last.column })];
  });
}

/** Facts that are gathered one by one; several of one name stand behind each other. */
class Gathered {
  readonly facts = new Map<string, string>();

  add(name: string, text: string): void {
    const before = this.facts.get(name);
    this.facts.set(name, before === undefined ? text : `${before} | ${text}`);
  }

  /** A fact of each of these cells. */
  addEach(cells: Iterable<string>, name: string, text: string): void {
    for (const cell of cells) this.add(`${cell} ${name}`, text);
  }
}

/** What is to be found in a sheet that was drawn of a document. @param set all documents that were drawn with it */
export function documentFacts(document: SheetDocument, set: readonly SheetDocument[]): Facts {
  const gathered = new Gathered();
  gathered.add('hidden', String(document.hidden ?? false));
  const covered = new Set(document.merges.flatMap((merge) => [...cellsIn(merge)].slice(1)));
  document.rows.forEach(({ cells, hidden }, row) => {
    if (hidden) gathered.add('hidden rows', String(row + 1));
    cells.forEach((cell, column) => {
      if (!cell) return;
      const at = a1(row, column);
      // What a merge covers is not shown.
      if (covered.has(at)) return;
      const style = document.styles[cell.style] ?? {};
      gathered.add(`${at} value`, valueText(cell.value));
      gathered.add(`${at} formula`, formulaText(cell.formula ?? ''));
      gathered.add(`${at} format`, style.numberFormat ?? 'General');
      for (const [name, text] of Object.entries(styleFacts(style, document.font)))
        gathered.add(`${at} ${name}`, text);
    });
  });
  for (const column of document.hiddenColumns ?? [])
    gathered.add('hidden columns', a1(0, column).slice(0, -1));
  for (const merge of document.merges) gathered.add(`${rangeAddress(merge)} merge`, '');
  for (const { name, range } of document.tables) gathered.add(`${rangeAddress(range)} table`, name);
  for (const { range, source, strict } of document.validations) {
    const home = set.find(({ kind }) => kind === source.kind)?.name ?? '';
    gathered.addEach(
      cellsIn(range),
      'list',
      `'${home}'!${absolute(source.range)} ${strict ? 'strict' : 'free'}`,
    );
  }
  for (const { range, text, color, fill, bold } of document.conditionalFormats) {
    const formulas = ['equal', JSON.stringify(text.replaceAll('"', '""')).replaceAll('\\"', '"')];
    gathered.addEach(cellsIn(range), 'rule', ruleText({ formulas, color, fill, bold }));
  }
  const { rows, columns } = document.freeze;
  gathered.add('frozen', rows + columns === 0 ? '' : a1(rows, columns));
  return gathered.facts;
}

/** What a program found in a sheet. */
export function foundFacts(sheet: FoundSheet): Facts {
  const gathered = new Gathered();
  gathered.add('hidden', String(sheet.hidden));
  for (const [at, { value, formula, format, look }] of Object.entries(sheet.cells)) {
    gathered.add(`${at} value`, valueText(value));
    gathered.add(`${at} formula`, formulaText(formula ?? ''));
    gathered.add(`${at} format`, format);
    for (const [name, text] of Object.entries(lookFacts(look))) gathered.add(`${at} ${name}`, text);
  }
  for (const row of sheet.hiddenRows) gathered.add('hidden rows', String(row));
  for (const column of sheet.hiddenColumns) gathered.add('hidden columns', column);
  for (const merge of sheet.merges) gathered.add(`${merge} merge`, '');
  for (const [name, range] of sheet.tables) gathered.add(`${range} table`, name);
  for (const { range, source, strict } of sheet.lists) {
    gathered.addEach(cellsOf(range), 'list', `${formulaText(source)} ${strict ? 'strict' : 'free'}`);
  }
  for (const { range, ...rule } of sheet.rules) gathered.addEach(cellsOf(range), 'rule', ruleText(rule));
  gathered.add('frozen', sheet.frozen ?? '');
  return gathered.facts;
}
