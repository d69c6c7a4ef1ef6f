import { intersection, type Area } from '../a1';
import { invalidArgument, invalidOperation } from '../host-failure';
import { AreasNode, rangesBehind } from './areas-node';
import { behaviour } from './behaviour';
import { HostNode, plain } from './node';
import { RangeNode } from './range-node';
import type { SheetNode } from './sheet-node';
import { assertFormula, assertFormulaOrValue } from './surroundings';

/** Type of a format to the property that holds its rule. */
const RULES: Readonly<Record<string, string>> = {
  CellValue: 'CellValue',
  ColorScale: 'ColorScale',
  ContainsText: 'TextComparison',
  Custom: 'Custom',
  DataBar: 'DataBar',
  IconSet: 'IconSet',
  PresetCriteria: 'Preset',
  TopBottom: 'TopBottom',
};

/** A conditional format of some cells of a sheet. */
class ConditionalFormatNode extends HostNode {
  constructor(
    readonly sheet: SheetNode,
    readonly areas: readonly Area[],
    readonly type: string,
  ) {
    super(sheet.context, 'ConditionalFormat', sheet, type);
    this.properties.set('Id', sheet.context.newId());
    this.properties.set('Type', type);
    this.properties.set('StopIfTrue', false);
  }

  override remove(): void {
    const list = this.sheet.conditionalFormats;
    list.splice(0, list.length, ...list.filter((entry) => entry.node !== this));
    this.deleted = true;
  }
}

/** The formats that touch the cells, the newest first, as Excel orders them. */
function listed(list: HostNode): readonly HostNode[] {
  const nodes = rangesBehind(list).flatMap(({ sheet, area }) =>
    sheet.conditionalFormats.filter((entry) => intersection(entry.area, area)).map(({ node }) => node),
  );
  return [...new Set(nodes)].reverse();
}

function add(list: HostNode, [type]: readonly unknown[]): HostNode {
  const location = 'ConditionalFormatCollection.add';
  const ranges = rangesBehind(list);
  const [first] = ranges;
  if (!first || typeof type !== 'string' || !(type in RULES)) throw invalidArgument(location);
  first.sheet.assertUnprotected(location);
  const areas = ranges.map(({ area }) => area);
  const node = new ConditionalFormatNode(first.sheet, areas, type);
  for (const area of areas) first.sheet.conditionalFormats.push({ area, node });
  return node;
}

const rule =
  (name: string) =>
  (format: ConditionalFormatNode): HostNode => {
    if (RULES[format.type] !== name) throw invalidOperation(`ConditionalFormat.${name}`);
    return format.ownChild(name);
  };
const ruleOrNull =
  (name: string) =>
  (format: ConditionalFormatNode): HostNode | null =>
    RULES[format.type] === name ? format.ownChild(name) : null;

export const conditionalFormatsBehaviour = behaviour(HostNode, {
  list: listed,
  call: {
    Add: add,
    ClearAll: (list) => {
      for (const format of listed(list)) format.remove();
      return null;
    },
  },
});

export const conditionalFormatBehaviour = behaviour(ConditionalFormatNode, {
  get: { Priority: (format) => format.sheet.conditionalFormats.findLastIndex(({ node }) => node === format) },
  navigate: Object.fromEntries(
    Object.values(RULES).flatMap((name) => [
      [name, rule(name)],
      [`${name}OrNullObject`, ruleOrNull(name)],
    ]),
  ),
  call: {
    GetRange: ({ sheet, areas: [area] }) => area && new RangeNode(sheet, area),
    GetRangeOrNullObject: ({ sheet, areas }) =>
      areas.length === 1 && areas[0] ? new RangeNode(sheet, areas[0]) : null,
    GetRanges: ({ sheet, areas }) => new AreasNode(sheet, areas),
  },
});

/** Formulas of a rule; a text without "=" is a value. */
function checkRule(format: HostNode, value: unknown): void {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  for (const part of parts) assertFormulaOrValue(format.context.root, part, `${format.className}.rule`);
  format.properties.set('Rule', plain(value));
}

export const cellValueFormatBehaviour = behaviour(HostNode, { set: { Rule: checkRule } });

/** The rule of a custom format is a formula and nothing else. */
export const customRuleBehaviour = behaviour(HostNode, {
  set: {
    Formula: (rule, value) => {
      assertFormula(rule.context.root, String(value), 'ConditionalFormatRule.formula');
      rule.properties.set('Formula', value);
    },
  },
});
