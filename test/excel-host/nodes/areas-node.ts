import { formatArea, quoteSheet, type Area } from '../a1';
import { invalidArgument } from '../host-failure';
import { behaviour } from './behaviour';
import { HostNode } from './node';
import { RangeNode } from './range-node';
import type { SheetNode } from './sheet-node';

/** Several ranges of one sheet that are formatted together. */
export class AreasNode extends HostNode {
  readonly ranges: readonly RangeNode[];

  constructor(
    readonly sheet: SheetNode,
    areas: readonly Area[],
  ) {
    super(sheet.context, 'RangeAreas', sheet, areas.map((area) => formatArea(area)).join(','));
    this.ranges = areas.map((area) => new RangeNode(sheet, area));
  }

  get address(): string {
    return this.ranges.map(({ area }) => `${quoteSheet(this.sheet.name)}!${formatArea(area)}`).join(',');
  }
}

/** The ranges whose cells an object of the kind of a format belongs to. */
export function rangesBehind(node: HostNode): readonly RangeNode[] {
  for (let at: HostNode | null = node; at; at = at.parent) {
    if (at instanceof RangeNode) return [at];
    if (at instanceof AreasNode) return at.ranges;
  }
  throw invalidArgument(node.className);
}

export const areasBehaviour = behaviour(AreasNode, {
  get: {
    Address: (areas) => areas.address,
    AddressLocal: (areas) => areas.address,
    AreaCount: (areas) => areas.ranges.length,
    CellCount: (areas) => areas.ranges.reduce((sum, { area }) => sum + area.rows * area.columns, 0),
  },
  navigate: { Worksheet: (areas) => areas.sheet },
  call: {
    Clear: (areas, args) => {
      for (const range of areas.ranges) range.call('Clear', args);
      return null;
    },
  },
});

export const areaListBehaviour = behaviour(HostNode, {
  list: (list) => (list.parent instanceof AreasNode ? list.parent.ranges : list.items),
});
