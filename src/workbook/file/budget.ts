import { UnreadableFileError } from './errors';
import {
  MOST_CELL_ELEMENTS,
  MOST_CELL_PLACES,
  MOST_CELLS,
  MOST_MERGES,
  MOST_OTHER_ELEMENTS,
  MOST_SHEETS,
} from './limits';

/** Elements of which the library keeps an object, or a list entry, each. */
const COUNTED: Readonly<Record<string, number>> = {
  c: MOST_CELL_PLACES,
  si: MOST_CELLS,
  row: MOST_CELL_PLACES,
  mergeCell: MOST_MERGES,
  sheet: MOST_SHEETS,
};

/** Parts of cells and of their text, in Office Open XML and OpenDocument. */
const CELL_ELEMENTS: ReadonlySet<string> = new Set([
  ...['c', 'v', 'f', 'is', 't', 'si', 'row', 'r', 'rPr'],
  ...['table-row', 'table-cell', 'covered-table-cell', 'p', 'span', 's', 'a'],
  ...['Row', 'Cell', 'Data'],
]);

/** What the parts of a workbook may hold together. */
export class Budget {
  private readonly counts = new Map<string, number>();
  private cellElements = 0;
  private otherElements = 0;
  private cells = 0;

  /** One more element of this name. @throws UnreadableFileError too-large */
  add(name: string): void {
    const most = COUNTED[name];
    if (most !== undefined) {
      const count = (this.counts.get(name) ?? 0) + 1;
      this.counts.set(name, count);
      if (count > most) throw new UnreadableFileError('too-large', name);
    }
    if (CELL_ELEMENTS.has(name)) this.cellElements += 1;
    else this.otherElements += 1;
    if (this.cellElements > MOST_CELL_ELEMENTS || this.otherElements > MOST_OTHER_ELEMENTS) {
      throw new UnreadableFileError('too-large', 'elements');
    }
  }

  /** Cells with content, and positions that one element stands for: repeated or merged ones. @throws UnreadableFileError too-large */
  addCells(count: number): void {
    this.cells += count;
    if (!(this.cells <= MOST_CELLS)) throw new UnreadableFileError('too-large', 'cells');
  }
}
