import type { Area } from '../a1';
import { itemNotFound } from '../host-failure';
import { HostNode } from './node';
import { RangeNode } from './range-node';
import type { SheetNode } from './sheet-node';

/** A table: its columns are named by the header cells, so only the area is kept. */
export class TableNode extends HostNode {
  constructor(
    list: HostNode,
    readonly sheet: SheetNode,
    public area: Area,
    name: string,
  ) {
    super(list.context, 'Table', list, name);
    this.properties.set('Id', list.context.newId());
    this.properties.set('Name', name);
    this.properties.set('ShowHeaders', true);
    this.properties.set('ShowTotals', false);
    this.properties.set('ShowFilterButton', true);
    this.properties.set('ShowBandedRows', true);
    this.properties.set('ShowBandedColumns', false);
    this.properties.set('HighlightFirstColumn', false);
    this.properties.set('HighlightLastColumn', false);
    this.properties.set('Style', 'TableStyleMedium2');
  }

  get name(): string {
    return String(this.properties.get('Name'));
  }

  get headerRows(): number {
    return this.properties.get('ShowHeaders') === true ? 1 : 0;
  }

  get bodyArea(): Area {
    const rows = Math.max(1, this.area.rows - this.headerRows);
    return { ...this.area, row: this.area.row + this.headerRows, rows };
  }

  get columnNames(): readonly string[] {
    return Array.from({ length: this.area.columns }, (_, at) =>
      String(this.sheet.cells.at(this.area.row, this.area.column + at).value),
    );
  }

  range(area: Area = this.area): RangeNode {
    if (this.isGone) throw itemNotFound('Table.getRange');
    return new RangeNode(this.sheet, area);
  }
}
