import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-failure';
import { parseArea } from '../a1';
import { behaviour } from './behaviour';
import { HostNode } from './node';
import { RangeNode } from './range-node';
import { parseReference, sheetOf, sheetsOf } from './references';
import type { SheetNode } from './sheet-node';
import { assertFormula } from './surroundings';

/** A defined name; what it means follows from its formula whenever it is asked. */
class NameNode extends HostNode {
  constructor(
    list: HostNode,
    readonly name: string,
    public meaning: RangeNode | string,
  ) {
    super(list.context, 'NamedItem', list, name);
    this.properties.set('Visible', true);
    this.properties.set('Comment', '');
  }

  override id(): string {
    return this.name;
  }

  get formula(): string {
    if (typeof this.meaning === 'string') return this.meaning;
    return this.meaning.isGone ? '=#REF!' : this.meaning.reference;
  }

  get range(): RangeNode | null {
    return this.meaning instanceof RangeNode && !this.meaning.isGone ? this.meaning : null;
  }

  /** The constant behind the formula, or the formula itself. */
  get constant(): string | number | boolean {
    const text = this.formula.slice(1);
    if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
    if (text !== '' && Number.isFinite(Number(text))) return Number(text);
    return /^(?:TRUE|FALSE)$/i.test(text) ? /^TRUE$/i.test(text) : text;
  }

  get type(): string {
    if (this.range) return 'Range';
    const { constant } = this;
    if (typeof constant === 'number') return 'Double';
    if (typeof constant === 'boolean') return 'Boolean';
    return constant.startsWith('#') ? 'Error' : 'String';
  }

  override dump(): Readonly<Record<string, unknown>> {
    return { Name: this.name, Formula: this.formula, ...super.dump() };
  }
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*$/u;

/** Whether Excel takes a text as a name of a range, a constant or a table. */
export function isValidName(name: string): boolean {
  return VALID_NAME.test(name) && name.length <= 255 && parseArea(name) === null && !/^[rc]$/i.test(name);
}

/** Longest text in a formula. */
const LONGEST_TEXT = 255;

/** What a name is to mean: a range, or a formula; a text without "=" is a constant. */
function meaningOf(list: HostNode, value: unknown, location: string): RangeNode | string {
  if (value instanceof RangeNode) return value;
  if (typeof value !== 'string') throw invalidArgument(location);
  if (!value.startsWith('=')) {
    if (value.length > LONGEST_TEXT) throw invalidArgument(location);
    return `="${value.replaceAll('"', '""')}"`;
  }
  const [first] = sheetsOf(list.context.root);
  const home: SheetNode | undefined = sheetOf(list) ?? first;
  const reference = home && parseReference(list.context.root, value, home);
  if (!reference) assertFormula(list.context.root, value, location);
  return reference ?? value;
}

function add(list: HostNode, [name, reference, comment]: readonly unknown[]): HostNode {
  const location = 'NamedItemCollection.add';
  if (typeof name !== 'string' || !isValidName(name)) throw invalidArgument(location);
  if (list.find(name)) throw itemAlreadyExists(location);
  const item = new NameNode(list, name, meaningOf(list, reference, location));
  if (typeof comment === 'string') item.properties.set('Comment', comment);
  list.items.push(item);
  return item;
}

function range(name: NameNode): RangeNode {
  if (!name.range) throw itemNotFound('NamedItem.getRange');
  return name.range;
}

export const namesBehaviour = behaviour(HostNode, { call: { Add: add, AddFormulaLocal: add } });

export const nameBehaviour = behaviour(NameNode, {
  get: {
    Formula: (name) => name.formula,
    Name: (name) => name.name,
    Scope: (name) => (sheetOf(name) ? 'Worksheet' : 'Workbook'),
    Type: (name) => name.type,
    Value: (name) => name.constant,
  },
  set: {
    Formula: (name, value) => {
      name.meaning = meaningOf(name, value, 'NamedItem.formula');
    },
  },
  navigate: {
    Worksheet: (name) => {
      const sheet = sheetOf(name);
      if (!sheet) throw itemNotFound('NamedItem.worksheet');
      return sheet;
    },
    WorksheetOrNullObject: (name) => sheetOf(name),
  },
  call: { GetRange: range, GetRangeOrNullObject: (name) => name.range },
});
