import type { DocumentChart, SheetDocument } from '../../workbook/sheet-document';

/** Part of a chart, in its coordinates: points from the top left corner. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** What a native chart shows. */
export interface ChartOnPaper {
  readonly chart: DocumentChart;
  readonly document: SheetDocument;
  readonly room: Room;
}
