import type { SheetRows } from './sheet-rows';
import type { StyleName } from './theme';
import { titleAgency, type AgencyIdentity } from './title-agency';

/** A line of the title block over all columns. */
export interface TitleLine {
  readonly text: string;
  readonly style: StyleName;
  /** The text in parts that stand on lines of their own where one line is too narrow for it. */
  readonly parts?: readonly string[];
}

/** The agency of a title block, with its place. */
export function agencyLine(identity: AgencyIdentity): TitleLine {
  const parts = titleAgency(identity);
  return { text: parts.join(' '), style: 'subtitle', parts };
}

/** Draws the title block across `columns` columns, a row for each line, with a narrow gap below. */
export function addTitleBlock(sheet: SheetRows, lines: readonly TitleLine[], columns: number): void {
  for (const { text, style, parts } of lines) {
    const value = parts === undefined || sheet.fits(text, style, columns) ? text : parts.join('\n');
    sheet.add([{ value, style, span: columns }]);
  }
  sheet.gap(6);
}
