import { LONGEST_TEXT } from '../limits';
import { xmlSafe } from '../xml-safe';
import { UnreadableFileError } from './errors';
import { MAIN_NAMESPACE, SPREADSHEET } from './office-names';
import { escapeText } from '../escape-xml';
import { escapeUnderscores, withAttribute, withPrefix } from './xml';
import { outlineOf, TextEdits, type Outline } from './xml-outline';

/** The root of a table of strings that holds none yet. */
export const EMPTY_STRINGS = `<sst xmlns="${MAIN_NAMESPACE}"></sst>`;

/** Text as a file holds it: line ends are single, nothing that no cell takes, codes that only look like one marked. */
export const cellText = (text: string): string => escapeUnderscores(xmlSafe(text).slice(0, LONGEST_TEXT));

/** The shared strings of a workbook, to which texts are added; a text that is there already keeps its number. */
export class StringTable {
  readonly #xml: string;
  readonly #root: Outline;
  /** The strings that were there; what a program keeps of its own behind them is none. */
  readonly #present: readonly Outline[];
  readonly #numbers = new Map<string, number>();
  readonly #added: string[] = [];

  /** @throws UnreadableFileError damaged when the text is no table of strings */
  constructor(xml: string) {
    this.#xml = xml;
    this.#root = outlineOf(xml, SPREADSHEET, 1);
    if (this.#root.name !== 'sst') throw new UnreadableFileError('damaged', 'no strings');
    this.#present = this.#root.children.filter(({ name }) => name === 'si');
    this.#present.forEach(({ start, end }, index) => {
      const entry = xml.slice(start, end);
      if (!this.#numbers.has(entry)) this.#numbers.set(entry, index);
    });
  }

  /** Number of a text of a cell. */
  numberOf(text: string): number {
    const entry = `<si><t xml:space="preserve">${escapeText(cellText(text))}</t></si>`;
    const written = withPrefix(entry, this.#root.prefix);
    const known = this.#numbers.get(written);
    if (known !== undefined) return known;
    const number = this.#present.length + this.#added.length;
    this.#added.push(written);
    this.#numbers.set(written, number);
    return number;
  }

  /** The table with what was added. How often its texts are used is no longer known, and need not be told. */
  toXml(): string {
    if (this.#added.length === 0) return this.#xml;
    const edits = new TextEdits(this.#xml);
    const { inside, start, end } = this.#root;
    const open = this.#xml.slice(start, inside?.start ?? end);
    const counted = withAttribute(
      open.replace(/\s(?:count|uniqueCount)\s*=\s*(?:"[^"]*"|'[^']*')/g, ''),
      'uniqueCount',
      this.#present.length + this.#added.length,
    );
    const behind = this.#present.at(-1)?.end ?? inside?.start ?? end;
    const before = inside ? this.#xml.slice(inside.start, behind) : '';
    const after = inside ? this.#xml.slice(behind, inside.end) : '';
    edits.replace(
      this.#root,
      `${counted.replace(/\s*\/>$/, '>')}${before}${this.#added.join('')}${after}</${this.#root.prefix}sst>`,
    );
    return edits.result();
  }
}

/** A string table in which the texts that no cell of these sheets shows are empty; every other keeps its number. */
export function usedStringsOnly(xml: string, sheets: readonly string[]): string {
  const used = new Set<number>();
  for (const sheet of sheets) {
    const data = outlineOf(sheet, SPREADSHEET, 4).children.find(({ name }) => name === 'sheetData');
    for (const row of data?.children ?? []) {
      for (const { attributes, children } of row.children) {
        if (attributes.get('t') === 's') used.add(Number(children.find(({ name }) => name === 'v')?.text));
      }
    }
  }
  const root = outlineOf(xml, SPREADSHEET, 1);
  const edits = new TextEdits(xml);
  root.children
    .filter(({ name }) => name === 'si')
    .forEach((entry, index) => {
      if (!used.has(index)) edits.replace(entry, withPrefix('<si><t></t></si>', entry.prefix));
    });
  return edits.result();
}
