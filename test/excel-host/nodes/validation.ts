import { sameArea, within } from '../a1';
import { invalidArgument } from '../host-failure';
import { rangesBehind } from './areas-node';
import { behaviour } from './behaviour';
import { HostNode, plain } from './node';
import type { RangeNode } from './range-node';
import { detach } from './sheet-node';
import { assertFormulaOrValue } from './surroundings';

/** Excel refuses a list that is typed in when it is longer. */
const LONGEST_LIST = 255;

const TYPES: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

/** What holds for a range, wherever in a larger area with the same rule it lies. */
function found(range: RangeNode): HostNode | null {
  return range.sheet.validations.findLast((entry) => within(range.area, entry.area))?.node ?? null;
}

function ensure(node: HostNode, range: RangeNode): HostNode {
  const { validations } = range.sheet;
  const exact = validations.find((entry) => sameArea(entry.area, range.area));
  if (exact) return exact.node;
  detach(validations, range.area);
  const made = new HostNode(node.context, 'DataValidation', range.sheet, range.key);
  validations.push({ area: range.area, node: made });
  return made;
}

function ruleType(rule: unknown): string {
  const kind = typeof rule === 'object' && rule !== null ? Object.keys(rule)[0] : undefined;
  return kind === undefined ? 'None' : (TYPES[kind] ?? 'None');
}

/** Longest title and text of a message (Excel.DataValidationErrorAlert, DataValidationPrompt). */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function checkMessage(value: unknown, location: string): void {
  const { title = '', message = '' } = Object(value) as {
    readonly title?: string;
    readonly message?: string;
  };
  if (title.length > LONGEST_TITLE || message.length > LONGEST_MESSAGE) {
    throw invalidArgument(location);
  }
}

/** Every formula in a rule, wherever it stands. */
function checkFormulas(root: HostNode, rule: unknown): void {
  for (const part of Object.values(Object(rule) as object)) {
    for (const value of Object.values(Object(part) as object)) {
      assertFormulaOrValue(root, value, 'DataValidation.rule');
    }
  }
}

function check(root: HostNode, rule: unknown): void {
  checkFormulas(root, rule);
  if (ruleType(rule) === 'None') throw invalidArgument('DataValidation.rule');
  const { list } = rule as { list?: { source?: unknown } };
  const source = list?.source;
  if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST) {
    throw invalidArgument('DataValidation.rule');
  }
}

export const validationBehaviour = behaviour(HostNode, {
  getAny: (node, property) => {
    const values = rangesBehind(node).map((range) => found(range)?.properties.get(property));
    return values[0] ?? (property === 'IgnoreBlanks' ? true : null);
  },
  get: {
    Type: (node) => {
      const [range] = rangesBehind(node);
      return ruleType(range && found(range)?.properties.get('Rule'));
    },
    Valid: () => true,
  },
  setAny: (node, property, value) => {
    if (property === 'Rule') check(node.context.root, value);
    else checkMessage(value, `DataValidation.${property}`);
    for (const range of rangesBehind(node)) {
      range.sheet.assertUnprotected(`DataValidation.${property}`);
      ensure(node, range).properties.set(property, plain(value));
    }
  },
  call: {
    Clear: (node) => {
      for (const range of rangesBehind(node)) {
        range.sheet.assertUnprotected('DataValidation.clear');
        detach(range.sheet.validations, range.area);
      }
      return null;
    },
  },
});
