import { documentText } from '../text/documents-th';
import type { SheetRows } from './sheet-rows';
import type { StyleName } from './theme';

/** A line of the title block over all columns. */
export interface TitleLine {
  readonly text: string;
  readonly style: StyleName;
}

/** Name of the agency, or room to write it. */
export function agencyText(agency: string | null): string {
  return agency ?? documentText('agency.unknown');
}

/** Draws the title block across `columns` columns, with a narrow gap below. */
export function addTitleBlock(sheet: SheetRows, lines: readonly TitleLine[], columns: number): void {
  for (const { text, style } of lines) sheet.add([{ value: text, style, span: columns }]);
  sheet.gap(6);
}
