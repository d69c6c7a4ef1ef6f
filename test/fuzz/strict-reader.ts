import { unzipSync } from 'fflate';
import { childrenOf, ownText, StrictRefusal, strictText, strictTree, type StrictElement } from './strict-xml';

/**
 * A second opinion on what a workbook file says: shares no code with the product, refuses whatever is not plainly valid, and is
 * as simple as it can be (a tree of every part).
 */

export interface StrictCell {
  readonly value: string | number | boolean | null;
  readonly error?: string;
  /** Stored as the result of a formula. */
  readonly formula: boolean;
  readonly percent: boolean;
}

export interface StrictSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By "row,column" from 0; empty cells are absent. */
  readonly cells: ReadonlyMap<string, StrictCell>;
}

const refuse = (why: string): never => {
  throw new StrictRefusal(why);
};

const MAIN = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
];
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export function strictSheets(file: Uint8Array): readonly StrictSheet[] {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file);
  } catch (error) {
    return refuse(String(error));
  }
  return parts['content.xml'] ? openDocument(parts) : office(parts);
}

const wholeNumber = (text: string | undefined, absent: number): number => {
  if (text === undefined) return absent;
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : refuse(`count ${text}`);
};

const decimal = (text: string): number =>
  /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, ''))
    ? Number(text)
    : refuse(`number ${text}`);

const truth = (text: string): boolean =>
  ['1', 'true'].includes(text.trim()) ||
  (['0', 'false'].includes(text.trim()) ? false : refuse(`truth ${text}`));

// Office Open XML

const normal = (path: string): string => {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // Then a "%" is meant.
  }
  return text.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
};

function targetOf(from: string, target: string): string {
  const base = new URL(from, 'http://package/');
  return normal(new URL(target.replace(/\\/g, '/'), base).pathname);
}

/** Elements of the main namespace, those in fallbacks of alternatives included. */
function* known(element: StrictElement): Generator<StrictElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.uri === COMPATIBILITY && child.name === 'AlternateContent') {
      for (const fallback of childrenOf(child, COMPATIBILITY, 'Fallback')) yield* known(fallback);
    } else if (child.uri === element.uri || MAIN.includes(child.uri)) yield child;
  }
}

const named = (element: StrictElement, name: string): StrictElement[] =>
  [...known(element)].filter((child) => child.name === name);

const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number(`0x${code}`)));

const rich = (element: StrictElement): string =>
  unescaped(
    [...known(element)]
      .map((child) =>
        child.name === 't'
          ? ownText(child)
          : child.name === 'r'
            ? named(child, 't').map(ownText).join('')
            : '',
      )
      .join(''),
  );

function office(parts: Record<string, Uint8Array>): readonly StrictSheet[] {
  const byName = new Map(Object.entries(parts).map(([path, bytes]) => [normal(path), bytes]));
  const tree = (path: string, root: string, uris: readonly string[]): StrictElement => {
    const bytes = byName.get(normal(path)) ?? refuse(`no part ${path}`);
    const element = strictTree(strictText(bytes));
    if (element.name !== root || !uris.includes(element.uri)) refuse(`root of ${path}`);
    return element;
  };
  const links = (path: string): StrictElement[] => {
    const slash = path.lastIndexOf('/') + 1;
    const file = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
    return childrenOf(tree(file, 'Relationships', [PACKAGE]), PACKAGE, 'Relationship');
  };
  tree('[Content_Types].xml', 'Types', [TYPES]);
  const main =
    links('').find((link) => link.attributes.get('Type')?.endsWith('/officeDocument')) ??
    refuse('no main part');
  const mainPath = targetOf('', main.attributes.get('Target') ?? '');
  const workbook = tree(mainPath, 'workbook', MAIN);
  const relations = links(mainPath);
  const linked = (kind: string): string | undefined => {
    const link = relations.find((one) => one.attributes.get('Type')?.endsWith(`/${kind}`));
    return link && targetOf(mainPath, link.attributes.get('Target') ?? '');
  };
  const [stringsPath, stylesPath] = [linked('sharedStrings'), linked('styles')];
  const strings = stringsPath === undefined ? [] : named(tree(stringsPath, 'sst', MAIN), 'si').map(rich);
  const percents = stylesPath === undefined ? [] : percentStyles(tree(stylesPath, 'styleSheet', MAIN));
  return named(workbook, 'sheets')
    .flatMap((sheets) => named(sheets, 'sheet'))
    .map((sheet) => {
      const id = [...sheet.attributes].find(([key]) => /^\{.*relationships\}id$/.test(key))?.[1];
      const link = relations.find((one) => one.attributes.get('Id') === id) ?? refuse('sheet without a part');
      const state = sheet.attributes.get('state');
      const path = targetOf(mainPath, link.attributes.get('Target') ?? '');
      const isSheet = link.attributes.get('Type')?.endsWith('/worksheet') ?? false;
      return {
        name: unescaped(sheet.attributes.get('name') ?? ''),
        hidden: state === 'hidden' || state === 'veryHidden',
        cells: isSheet ? officeCells(tree(path, 'worksheet', MAIN), strings, percents) : new Map(),
      };
    });
}

function percentStyles(styles: StrictElement): readonly boolean[] {
  const codes = new Map<number, string>();
  for (const format of named(styles, 'numFmts').flatMap((list) => named(list, 'numFmt'))) {
    codes.set(wholeNumber(format.attributes.get('numFmtId'), 0), format.attributes.get('formatCode') ?? '');
  }
  return named(styles, 'cellXfs')
    .flatMap((list) => named(list, 'xf'))
    .map((style) => {
      const id = wholeNumber(style.attributes.get('numFmtId'), 0);
      const code = codes.get(id) ?? ([9, 10, 67, 68].includes(id) ? '0%' : '0');
      const bare = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';')[0] ?? '';
      return bare.includes('%') && !/[dmyhs]/i.test(bare);
    });
}

function officeCells(
  sheet: StrictElement,
  strings: readonly string[],
  percents: readonly boolean[],
): Map<string, StrictCell> {
  const cells = new Map<string, StrictCell>();
  const rows = new Set<number>();
  let row = -1;
  for (const line of named(sheet, 'sheetData').flatMap((data) => named(data, 'row'))) {
    row = wholeNumber(line.attributes.get('r'), row + 2) - 1;
    if (row < 0 || row >= 1_048_576 || rows.has(row)) refuse('row');
    rows.add(row);
    let column = -1;
    for (const cell of named(line, 'c')) {
      column = columnOf(cell.attributes.get('r'), row, column + 1);
      const read = officeCell(cell, strings, percents);
      const key = `${row},${column}`;
      if (read && cells.has(key)) refuse('cell twice');
      if (read) cells.set(key, read);
    }
  }
  return cells;
}

function columnOf(place: string | undefined, row: number, next: number): number {
  const [, letters = '', digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/i.exec((place ?? '').trim()) ?? [];
  if (place !== undefined && Number(digits) !== row + 1) refuse('place');
  const column =
    [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const own = place === undefined ? next : column;
  return own < 16_384 ? own : refuse('column');
}

function officeCell(
  cell: StrictElement,
  strings: readonly string[],
  percents: readonly boolean[],
): StrictCell | null {
  const formula = named(cell, 'f').length > 0;
  const values = named(cell, 'v');
  const inline = named(cell, 'is');
  if (values.length > 1 || inline.length > 1) refuse('two values');
  const type = cell.attributes.get('t') ?? 'n';
  const style = wholeNumber(cell.attributes.get('s'), 0);
  const text = values[0] ? ownText(values[0]) : undefined;
  const made = (value: StrictCell['value'], error?: string): StrictCell => ({
    value,
    formula,
    percent: typeof value === 'number' && (percents[style] ?? false),
    ...(error !== undefined && { error }),
  });
  if (text === undefined) return inline[0] ? made(rich(inline[0])) : formula ? made(null) : null;
  if (type === 'str' || type === 'inlineStr') return made(unescaped(text));
  if (text.trim() === '') return formula ? made(null) : null;
  if (type === 's') return made(strings[wholeNumber(text, -1)] ?? refuse('string that is not there'));
  if (type === 'b') return made(truth(text));
  if (type === 'e') return made(null, text.trim());
  return type === 'n' ? made(decimal(text)) : refuse(`type ${type}`);
}

// OpenDocument

const open = (part: string): string => `urn:oasis:names:tc:opendocument:xmlns:${part}:1.0`;
const [OFFICE, TABLE, TEXT, STYLE] = [open('office'), open('table'), open('text'), open('style')] as const;

/** Repeated cells beyond it are not compared. */
const MOST_CELLS = 100_000;

function openDocument(parts: Record<string, Uint8Array>): readonly StrictSheet[] {
  const root = strictTree(strictText(parts['content.xml'] ?? refuse('no content')));
  const hiddenStyles = new Set(
    childrenOf(root, OFFICE, 'automatic-styles')
      .flatMap((styles) => childrenOf(styles, STYLE, 'style'))
      .filter((style) =>
        childrenOf(style, STYLE, 'table-properties').some(
          (properties) => properties.attributes.get(`{${TABLE}}display`) === 'false',
        ),
      )
      .map((style) => style.attributes.get(`{${STYLE}}name`)),
  );
  return childrenOf(root, OFFICE, 'body')
    .flatMap((body) => childrenOf(body, OFFICE, 'spreadsheet'))
    .flatMap((sheets) => childrenOf(sheets, TABLE, 'table'))
    .map((table, index) => ({
      name: table.attributes.get(`{${TABLE}}name`) ?? `Sheet${index + 1}`,
      hidden: hiddenStyles.has(table.attributes.get(`{${TABLE}}style-name`) ?? ''),
      cells: openCells(table),
    }));
}

function* tableRows(element: StrictElement): Generator<StrictElement> {
  for (const child of childrenOf(element, TABLE)) {
    if (child.name === 'table-row') yield child;
    else if (['table-header-rows', 'table-rows', 'table-row-group'].includes(child.name))
      yield* tableRows(child);
  }
}

function openCells(table: StrictElement): Map<string, StrictCell> {
  const cells = new Map<string, StrictCell>();
  let row = 0;
  for (const line of tableRows(table)) {
    const height = wholeNumber(line.attributes.get(`{${TABLE}}number-rows-repeated`), 1);
    let column = 0;
    for (const cell of childrenOf(line, TABLE)) {
      if (cell.name !== 'table-cell' && cell.name !== 'covered-table-cell') continue;
      const width = wholeNumber(cell.attributes.get(`{${TABLE}}number-columns-repeated`), 1);
      const read = openCell(cell);
      if (read && height * width > MOST_CELLS) refuse('too many cells');
      const last = [row + height, column + width];
      if (read && ((last[0] ?? 0) > 1_048_576 || (last[1] ?? 0) > 16_384)) refuse('place');
      for (let at = 0; read && at < height * width; at += 1) {
        cells.set(`${row + Math.floor(at / width)},${column + (at % width)}`, read);
      }
      column += width;
    }
    row += height;
  }
  return cells;
}

function openCell(cell: StrictElement): StrictCell | null {
  const attribute = (name: string): string | undefined => cell.attributes.get(`{${OFFICE}}${name}`);
  const formula = cell.attributes.has(`{${TABLE}}formula`);
  const text = childrenOf(cell, TEXT)
    .filter(({ name }) => name === 'p' || name === 'h')
    .map((paragraph) => collapsed(paragraph))
    .join('\n');
  const made = (value: StrictCell['value']): StrictCell => ({
    value,
    formula,
    percent: attribute('value-type') === 'percentage' && value !== null,
  });
  const type = attribute('value-type');
  if (type === undefined) return text !== '' ? made(text) : formula ? made(null) : null;
  if (type === 'string') {
    const whole = attribute('string-value') ?? text;
    return whole === '' && !formula ? null : made(whole);
  }
  const value = type === 'boolean' ? attribute('boolean-value') : attribute('value');
  if (!['float', 'percentage', 'currency', 'boolean'].includes(type)) return refuse('dates are not compared');
  if (value === undefined) return formula ? made(null) : null;
  return made(type === 'boolean' ? truth(value) : decimal(value));
}

/** Text of a paragraph with its white space as it is shown. */
function collapsed(paragraph: StrictElement): string {
  const mark = '\u0001';
  const raw = (element: StrictElement): string =>
    element.children
      .map((child) => {
        if (typeof child === 'string') return child.replace(/[ \t\r\n]+/g, ' ');
        if (child.uri !== TEXT) return '';
        if (child.name === 's') return mark.repeat(wholeNumber(child.attributes.get(`{${TEXT}}c`), 1));
        if (child.name === 'tab') return '\t';
        if (child.name === 'line-break') return '\n';
        return ['span', 'a'].includes(child.name) ? raw(child) : '';
      })
      .join('');
  return raw(paragraph).replace(/ +/g, ' ').replace(/^ /, '').replaceAll(mark, ' ');
}
