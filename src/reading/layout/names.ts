import { indicatorLabel, type IndicatorLabel } from '../../scores/indicator-names';
import type { CellGrid } from '../../workbook/cell-grid';
import { looksLikeAgency } from '../agencies';
import { textsOf } from '../grid-cells';

/** What each text of a sheet says of indicators, asked once per different text. */
export type LabelOf = (text: string) => IndicatorLabel | null;

/** Agencies are never indicators, whatever their names hold. */
export function labelsOf(): LabelOf {
  const seen = new Map<string, IndicatorLabel | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const label = looksLikeAgency(text) ? null : indicatorLabel(text);
    seen.set(text, label);
    return label;
  };
}

/** A cell that names one indicator. */
export interface NamedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly label: Extract<IndicatorLabel, { kind: 'indicator' }>;
}

/** The cells that name one indicator, by column, from the top down. */
export function namedColumns(
  grid: Pick<CellGrid, 'rows'>,
  labelOf: LabelOf,
): ReadonlyMap<number, readonly NamedCell[]> {
  const columns = new Map<number, NamedCell[]>();
  for (const { row, column, text } of textsOf(grid)) {
    const label = labelOf(text);
    if (label?.kind !== 'indicator') continue;
    const named = columns.get(column) ?? [];
    named.push({ row, column, text, label });
    columns.set(column, named);
  }
  return columns;
}

export const distinctIndicators = (named: readonly NamedCell[]): number =>
  new Set(named.map(({ label }) => label.indicator)).size;
