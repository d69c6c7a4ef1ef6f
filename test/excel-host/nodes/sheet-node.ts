import { columnLetters, formatArea, intersection, within, type Area } from '../a1';
import { Cells } from '../cells';
import { accessDenied } from '../host-failure';
import { HostNode, type NodeContext } from './node';

/** Something that holds for cells: a rule of validation, a conditional format. */
export interface Attached<N extends HostNode> {
  area: Area;
  readonly node: N;
}

/** What a worksheet is made of; its members that the client calls are in worksheet.ts. */
export class SheetNode extends HostNode {
  readonly cells = new Cells();
  merges: Area[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** Over which cells a formula spills, by its address; given, because nothing is calculated. */
  readonly spills = new Map<string, Area>();
  /** Addresses that were fitted last, in order; the emulation measures no text. */
  readonly fitted: string[] = [];
  readonly validations: Attached<HostNode>[] = [];
  readonly conditionalFormats: Attached<HostNode>[] = [];
  protection: { readonly password: string | null; readonly options: unknown } | null = null;

  constructor(context: NodeContext, parent: HostNode, name: string) {
    super(context, 'Worksheet', parent, name);
    this.properties.set('Id', context.newId());
    this.properties.set('Name', name);
    this.properties.set('Visibility', 'Visible');
    this.properties.set('TabColor', '');
    this.properties.set('ShowGridlines', true);
    this.properties.set('ShowHeadings', true);
  }

  get name(): string {
    return String(this.properties.get('Name'));
  }

  get sheetId(): string {
    return String(this.properties.get('Id'));
  }

  get isVisible(): boolean {
    return this.properties.get('Visibility') === 'Visible';
  }

  /** @throws AccessDenied when the sheet is protected */
  assertUnprotected(location: string): void {
    if (this.protection) throw accessDenied(location);
  }

  /** Cells of a protected sheet may be written only where they were unlocked. */
  assertEditable(area: Area, location: string): void {
    if (!this.protection) return;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.cells.style(row, column, 'Protection.Locked') !== false) throw accessDenied(location);
      }
    }
  }

  /** Merged areas that touch an area. */
  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => intersection(merge, area));
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  override dump(): Readonly<Record<string, unknown>> {
    return {
      ...super.dump(),
      address: formatArea(this.cells.used(false) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    };
  }
}

/** Forgets what holds for exactly the cells of an area; what reaches beyond it is kept. */
export function detach<N extends HostNode>(list: Attached<N>[], area: Area): void {
  list.splice(0, list.length, ...list.filter((entry) => !within(entry.area, area)));
}

/** Sizes by column letter or row number. */
export const sizesByName = (sizes: ReadonlyMap<number, number>, ofColumns: boolean): Record<string, number> =>
  Object.fromEntries(
    [...sizes]
      .sort(([a], [b]) => a - b)
      .map(([at, size]) => [ofColumns ? columnLetters(at) : String(at + 1), size]),
  );
